import type { Me } from '#bot/contract/me.ts';

/** Whether somebody runs the rounds of a partnership; the server decides it again at every press. */
export function coordinates({ roles }: Me['partnerships'][number]): boolean {
  return roles.includes('coordinator');
}
