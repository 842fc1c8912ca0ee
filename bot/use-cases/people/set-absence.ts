import { localDay } from '#bot/domain/local-time.ts';
import type { Absence, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { isSameAbsence, keepAbsence, requireAbsence } from './absence-changes.ts';
import { minding, type PersonalQuestion, personNow } from './personal.ts';
import { standInNotices } from './stand-in-notices.ts';

/** `absence.from` and `absence.to`: local days, ISO dates, both included. */
export type SetAbsence = PersonalQuestion & {
  readonly absence: Absence;
  /** How it was when it was decided; left out by who has not seen it. */
  readonly was?: Absence | null | undefined;
};

/**
 * Says that somebody is away, and who answers for them meanwhile, in place of what was said before; by themselves or a
 * coordinator. The stand-in is asked for what open rounds wait for. Refuses `not_allowed`, `no_such_person`,
 * `invalid_input` where the days are none, are over, or the stand-in is the person, `stand_in_away`, and `absence_changed` where it was
 * another than seen.
 */
export function setAbsence(ports: Ports) {
  return async (input: SetAbsence): Promise<Person> => {
    const { partnershipId, personId, absence, at } = input;
    const { person: caller, partnership } = await minding(ports, input);
    requireSound(input, localDay(at, partnership.timeZone));
    return keepAbsence(ports, input, async () => {
      const [person, now] = await Promise.all([personNow(ports, input), ports.partnerships.now(partnershipId)]);
      const standIn = now?.people.find(({ id }) => id === absence.standInId);
      if (!now || !standIn) throw new Refusal('no_such_person');
      if (!isSameAbsence(person.value.absence, absence)) requireAbsence(person.value.absence, input.was);
      if (standIn.leftAt !== null && person.value.absence?.standInId !== standIn.id) throw new Refusal('has_left');
      if (isAwayDuring(standIn, absence)) throw new Refusal('stand_in_away');
      const value = { ...person.value, absence };
      if (isSameAbsence(person.value.absence, absence)) return { absence, changes: [], result: value };
      const changes: readonly Change[] = [
        { kind: 'person', value, tag: person.tag },
        ...(await standInNotices(ports, { now, personId, absence, at })),
        { kind: 'audit', value: { at, by: caller.id, action: 'absence_set', subject: personId } },
      ];
      return { absence, changes, result: value };
    });
  };
}

function requireSound({ personId, absence: { from, to, standInId } }: SetAbsence, today: string): void {
  if (!isDay(from)) throw new Refusal('invalid_input', { field: 'from' });
  if (!isDay(to) || to < from || to < today) throw new Refusal('invalid_input', { field: 'to' });
  if (standInId === personId) throw new Refusal('invalid_input', { field: 'standInId' });
}

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 'yyyy-mm-dd'.length) === text;
}

function isAwayDuring({ absence }: Person, { from, to }: Absence): boolean {
  return absence !== null && absence.from <= to && from <= absence.to;
}
