export type ComparedVersions = { readonly older: number; readonly newer: number };

/** `2` in the link is version 2 beside the newest, `2-3` beside version 3; what makes no sense is the last two. */
export function readVersions(compare: string, newest: number): ComparedVersions {
  const [first = '', second] = compare.split('-');
  const older = Number(first);
  const newer = second === undefined ? newest : Number(second);
  const isSound = Number.isInteger(older) && Number.isInteger(newer) && older >= 1 && older < newer && newer <= newest;
  return isSound ? { older, newer } : { older: Math.max(1, newest - 1), newer: newest };
}

export function writeVersions({ older, newer }: ComparedVersions, newest: number): string {
  return newer === newest ? String(older) : `${older}-${newer}`;
}
