import { askedPeople } from './asked-people.ts';
import type { GridSource } from './grid-source.ts';
import type { Delivery, NoticeKind } from './notice.ts';
import { answersFor, type Person } from './person.ts';
import type { GridPerson } from './round-grid.ts';

/** Everybody the round asks today, in the order of what they are asked about, and the leads who are away. */
export function gridPeople(source: GridSource): readonly GridPerson[] {
  const asked = askedNow(source);
  const away = source.people
    .filter((person) => answersFor(person, source.day) !== person.id && !asked.has(person.id))
    .flatMap((person) => {
      const led = ledBy(source, person);
      return led.length > 0 ? [[person.id, led] as const] : [];
    });
  return [...asked, ...away].map(([personId, initiativeIds]) => lineOf(source, personId, initiativeIds));
}

function askedNow({ initiatives, requests, people, round, day }: GridSource): Map<string, readonly string[]> {
  const inRound = new Set(requests.map(({ initiativeId }) => initiativeId));
  const found = askedPeople({ initiatives: initiatives.filter(({ id }) => inRound.has(id)), people, round, day });
  return new Map(found.map(({ personId, initiativeIds }) => [personId, initiativeIds]));
}

function ledBy({ initiatives, requests }: GridSource, { id }: Person): readonly string[] {
  const inRound = new Set(requests.map(({ initiativeId }) => initiativeId));
  return initiatives
    .filter((initiative) => initiative.leadIds.includes(id) && inRound.has(initiative.id))
    .toSorted((a, b) => a.order - b.order)
    .map((initiative) => initiative.id);
}

function lineOf(source: GridSource, personId: string, initiativeIds: readonly string[]): GridPerson {
  const { people, snoozes, reach, day } = source;
  const person = people.find(({ id }) => id === personId);
  const standInId = person ? answersFor(person, day) : personId;
  const snooze = snoozes.find((each) => each.personId === personId && each.until > day);
  const sent = source.deliveries.filter((delivery) => hasAsked(delivery, personId));
  return {
    personId,
    initiativeIds,
    noticesSent: sent.length,
    lastNoticeAt:
      sent
        .map(({ settledAt }) => settledAt ?? '')
        .toSorted()
        .at(-1) ?? null,
    snoozedUntil: snooze?.until ?? null,
    standInId: standInId === personId ? null : standInId,
    reach: reach.find((each) => each.personId === personId) ?? null,
  };
}

/** What asks for an answer; that somebody else gave one, or that the dates moved, does not. */
const asking: readonly NoticeKind[] = ['asked', 'reminder', 'last_day', 'snoozed', 'reopened', 'handed_over'];

function hasAsked({ intent: { kind, recipient }, state }: Delivery, personId: string): boolean {
  return state === 'sent' && asking.includes(kind) && recipient.kind === 'person' && recipient.personId === personId;
}
