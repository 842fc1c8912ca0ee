import { decisionDueAt } from '#bot/domain/decision-moments.ts';
import { type DueWork, roundWork } from '#bot/domain/due-work.ts';
import { workOfMeeting } from '#bot/domain/meeting-work.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import type { PartnershipSeed, SeedMeetings } from '#bot/domain/seed.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import { linkAll } from './create-partnership.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

const longAgo = '2000-01-01T00:00:00.000Z';

/**
 * Writes a partnership from a file or the demonstration's sample, with the people it names and no others.
 * Returns false, and changes nothing of it, where the partnership exists already.
 */
export function seedPartnership(ports: Ports) {
  return async (seed: PartnershipSeed, at: string): Promise<boolean> => {
    const { partnership } = seed;
    const isNew = await ports.partnerships.create(seed, {
      at,
      by: 'seed',
      action: 'partnership_seeded',
      subject: partnership.id,
    });
    await linkAll(
      ports,
      partnership,
      seed.people.flatMap(({ identities }) => identities),
    );
    await claimFor(ports, seed.people, at);
    await writeMeetings(ports, seed, at);
    await beginWork(ports, seed, at);
    return isNew;
  };
}

/**
 * Puts down what its open rounds still have to do, and what was said and frozen before. The settings' row, which must not be there yet, makes it happen once:
 * also where the first seeding was interrupted, and never again after the clock has done some of it.
 */
async function beginWork(ports: Ports, seed: PartnershipSeed, at: string): Promise<void> {
  const { id, timeZone: zone } = seed.partnership;
  const open = seed.rounds.map(({ round }) => round).filter(({ state }) => state === 'open');
  if (open.length === 0) return;
  const work = open.flatMap((round) => workOfRound(round, defaultSettings, { zone, after: at }));
  await ports.records.commit(id, [
    { kind: 'settings', value: defaultSettings, tag: null },
    ...work.map((value): Change => ({ kind: 'due', value })),
    ...(seed.deliveries ?? []).map((value): Change => ({ kind: 'delivery', value })),
    ...(seed.snapshots ?? []).flatMap(frozen),
  ]);
}

function frozen({ entries, ...head }: Snapshot): readonly Change[] {
  const { roundId, number } = head;
  return [
    ...entries.map((value): Change => ({ kind: 'snapshot_entry', roundId, number, value })),
    { kind: 'snapshot', value: head },
  ];
}

/**
 * Its meetings with all that belongs to them, in one commit before the settings' row: while there is none, a seeding that
 * was interrupted goes on here, and what it wrote already stays.
 */
async function writeMeetings(ports: Ports, { partnership, meetings }: PartnershipSeed, at: string): Promise<void> {
  if (!meetings || (await ports.records.settings(partnership.id)).tag !== null) return;
  await ports.records.commit(partnership.id, [
    ...meetings.meetings.map((value): Change => ({ kind: 'meeting', value, before: null, tag: null })),
    ...meetings.points.map((value): Change => ({ kind: 'agenda_point', value, tag: null })),
    ...meetings.decisions.map((value): Change => ({ kind: 'decision', value, before: null, tag: null })),
    ...meetings.minutes.flatMap(writtenMinutes),
    ...workAbout(meetings, partnership.timeZone, at).map((value): Change => ({ kind: 'due', value })),
  ]);
}

function writtenMinutes({ minutes, text, answers }: SeedMeetings['minutes'][number]): readonly Change[] {
  return [
    { kind: 'minutes', value: minutes, tag: null },
    { kind: 'minutes_text', value: text },
    ...answers.map((value): Change => ({ kind: 'minutes_answer', value })),
  ];
}

/**
 * What was planned long ago, but for what should have been done since: a meeting that should have been called by now is
 * called when its group gets its channel.
 */
function workAbout({ meetings, decisions }: SeedMeetings, zone: string, at: string): readonly DueWork[] {
  const ofMeetings = meetings.flatMap((each) =>
    workOfMeeting(each, defaultSettings, { now: longAgo, isCalled: false }).filter((work) => isBefore(at, work.at)),
  );
  const ofDecisions = decisions.flatMap((decision): readonly DueWork[] => {
    const dueAt = decisionDueAt(decision, defaultSettings, { at, zone });
    return dueAt === null ? [] : [roundWork(decision.id, 'decision_due', dueAt)];
  });
  return [...ofMeetings, ...ofDecisions];
}

/** An administrator whom the file names is known to the store, which then lets in no first one from the settings. */
async function claimFor(ports: Ports, people: readonly Person[], at: string): Promise<void> {
  const [first] = people.filter((person) => hasRole(person, 'administrator')).flatMap(({ identities }) => identities);
  if (!first || (await ports.directory.hasAdministrator())) return;
  const subject = `${first.tenantId}/${first.objectId}`;
  await ports.directory.claimAdministration(first, { at, by: 'seed', action: 'administrator_claimed', subject });
}
