/** A link that lets one person in once. Of its secret only the digest is kept. */
export type Invitation = {
  readonly personId: string;
  /** Null where it was used or withdrawn. */
  readonly key: string | null;
  readonly madeById: string;
  /** Domain instants (ISO, UTC). */
  readonly madeAt: string;
  readonly expiresAt: string;
};

/** How long an invitation holds, in days. */
export const invitationDays = 14;

export function isOpenInvitation({ key, expiresAt }: Invitation, at: string): boolean {
  return key !== null && Date.parse(at) < Date.parse(expiresAt);
}

/**
 * Is the name somebody signs in with the one the invitation is for? Directories add middle names and turn names round
 * (`Jensen, Anders Holm`), so all words of the shorter one must stand in the longer, and two at least.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  if (shorter.length === 1 && longer.length > 1) return false;
  return shorter.every((word) => longer.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
