/** Made-up Entra tenants of the demonstration, one per organisation; no real tenant looks like these. */
export const sampleTenants = {
  'aalborg-kommune': 'aaaaaaaa-0000-4000-8000-00000000000a',
  'nordjyllands-politi': 'bbbbbbbb-0000-4000-8000-00000000000b',
  'region-nordjylland': 'cccccccc-0000-4000-8000-00000000000c',
} as const;
export type SampleOrganisation = keyof typeof sampleTenants;

/** The n-th sample person's Entra object id. */
export function sampleObjectId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
