import type { HiddenTextsShown, RedactionShown } from '#bot/contract/redactions.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { reportBy } from '#bot/domain/redaction.ts';
import type { HiddenRead, RedactionSeen, RedactionsRead } from '#bot/use-cases/redactions/read-redactions.ts';
import { presentPerson } from './person-presenter.ts';

/** What is hidden, without a word of it. */
export function presentRedactions(read: RedactionsRead): { readonly redactions: readonly RedactionShown[] } {
  return { redactions: read.redactions.map((each) => presentRedaction(read, each)) };
}

/** What was hidden, to whoever may read it, and who has it in a meeting pack. */
export function presentHiddenText({ now: { people }, texts, packs }: HiddenRead): HiddenTextsShown {
  return {
    texts: [...texts],
    packs: packs.map(({ pack, downloads, sentToIds }) => ({
      number: pack.number,
      round: { id: pack.roundId, name: pack.round.name, nameEn: pack.round.nameEn },
      madeAt: pack.madeAt,
      downloads: downloads.map(({ personId, format, at }) => ({ person: presentPerson(people, personId), format, at })),
      sentTo: sentToIds.map((id) => presentPerson(people, id)),
    })),
  };
}

function presentRedaction(read: RedactionsRead, { redaction, mayDecide }: RedactionSeen): RedactionShown {
  const { now } = read;
  const person = (personId: string | null) => (personId === null ? null : presentPerson(now.people, personId));
  return {
    id: redaction.id,
    kind: redaction.place.kind,
    about: aboutOf(read, redaction.place),
    author: person(redaction.authorId),
    organisation: now.partnership.organisations.find(({ id }) => id === redaction.organisationId)?.name ?? '',
    reportedBy: presentPerson(now.people, redaction.reportedById),
    discoveredAt: redaction.discoveredAt,
    reportBy: reportBy(redaction),
    hiddenOn: redaction.hiddenOn,
    why: redaction.why,
    state: redaction.state,
    decidedBy: person(redaction.decidedById),
    decidedAt: redaction.decidedAt,
    mayDecide,
  };
}

function aboutOf({ now, day }: RedactionsRead, place: RedactionSeen['redaction']['place']) {
  if (!('initiativeId' in place)) return null;
  const initiative = now.initiatives.find(({ id }) => id === place.initiativeId);
  if (!initiative) return null;
  const { name, nameEn } = nameOn(initiative, day);
  return { id: initiative.id, name, nameEn };
}
