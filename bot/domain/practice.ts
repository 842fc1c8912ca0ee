/**
 * A practice partnership (*prøvepartnerskab*) is known by its id alone: whatever holds the id of what it is about can tell,
 * and no row, notice or link has to remember to say it. Neither a name nor a seed's file can give such an id.
 */
const beginning = 'practice~';

/** The id of a practice partnership of a real one, made in the form of that id: the same form twice is one. */
export function practiceIdOf(realId: string, formId: string): string {
  return `${beginning}${realId}~${formId}`;
}

export function isPractice(partnershipId: string): boolean {
  return partnershipId.startsWith(beginning);
}

/** The partnership it was made from, or null where it is a real one itself. */
export function realIdOf(partnershipId: string): string | null {
  if (!isPractice(partnershipId)) return null;
  return partnershipId.slice(beginning.length, partnershipId.lastIndexOf('~'));
}

/** What stands on every card and file of it, in every language: files and lists are called after their partnership. */
export const practiceMark = 'PRØVE';

/** The name a practice partnership goes by. */
export function practiceName(name: string): string {
  return name.startsWith(practiceMark) ? name : `${practiceMark}: ${name}`;
}

/** The real ones before those of practice, and else in their order: where none is named, a real one is meant. */
export function realFirst(partnershipIds: readonly string[]): readonly string[] {
  return partnershipIds.toSorted((a, b) => Number(isPractice(a)) - Number(isPractice(b)));
}
