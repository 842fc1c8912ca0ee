import { askedPeople, initiativesIn, missingIn } from '#bot/domain/asked-people.ts';
import { requestStateIn, withRequest } from '#bot/domain/initiative-status.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { currentRound } from '#bot/domain/overview.ts';
import { isUnderWay, notStarted } from '#bot/domain/round.ts';
import { closeInstant, dueInstant, isBefore } from '#bot/domain/round-instants.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change, TaggedInitiative } from '#bot/use-cases/records.ts';
import { isBeingOpened } from './being-opened.ts';
import { clock, type Due, type DueHandler, workNow } from './due-work-now.ts';
import { planStandIns } from './plan-stand-ins.ts';
import type { RoundNow } from './round-now.ts';
import { nothingToSay, type Saying, sayAll } from './say-all.ts';
import { toCoordinators } from './to-coordinators.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/**
 * Opens a confirmed round: a request for each initiative, then the round is open, then each person is asked once for all
 * of theirs. After an outage it opens late, in the hours in which we send, if its due time is still ahead. Else it asks
 * nobody: it is planned again, and the coordinators are told.
 */
export const openRoundDue: DueHandler = (ports) => async (due) => {
  if (!(await begun(ports, due))) return;
  while (!(await committed(ports, due.partnershipId, () => nextRequests(ports, due))));
  await committed(ports, due.partnershipId, () => opened(ports, due));
  await planStandIns(ports, due);
  await sayAll(ports, due, (found) => asking(found, due));
};

/** Marks the beginning, after which it cannot be undone; false where it does not open now. */
function begun(ports: Ports, due: Due): Promise<boolean> {
  return committed(ports, due.partnershipId, async () => {
    const found = await workNow(ports, due);
    if (!found) return { changes: [], result: false };
    const round = found.round.value;
    if (round.state === 'open' || isBeingOpened(round)) return { changes: [], result: true };
    const ended: Change = { kind: 'due_done', value: due.work };
    if (round.state !== 'opening') return { changes: [ended], result: false };
    const next = nextSendTime(due.at, found.settings, found.zone);
    if (next !== due.at) return { changes: [ended, ...openingAt(found, due, next)], result: false };
    if (!isBefore(due.at, dueInstant(round, found.zone)))
      return { changes: [ended, ...notOpened(found, due)], result: false };
    const marked = { ...round, openedAt: due.at };
    return { changes: [{ kind: 'round', value: marked, tag: found.round.tag }], result: true };
  });
}

function openingAt({ round }: RoundNow, { work }: Due, next: string): readonly Change[] {
  return [
    { kind: 'round', value: { ...round.value, opensAt: next }, tag: round.tag },
    { kind: 'due', value: { ...work, at: next } },
  ];
}

function notOpened(found: RoundNow, due: Due): readonly Change[] {
  const { round } = found;
  const audit = { at: due.at, by: clock, action: 'round_opening_undone', subject: round.value.id } as const;
  return [
    { kind: 'round', value: roundAfter(round.value, { kind: 'undo' }), tag: round.tag },
    { kind: 'audit', value: audit },
    ...toCoordinators(found, due, 'not_opened').map((value): Change => ({ kind: 'send', value })),
  ];
}

/** A status and a request for each. */
const initiativesInCommit = 45;

/** Asks the next initiatives that were not asked yet; true where none is left. */
async function nextRequests(ports: Ports, due: Due): Promise<Decision<boolean>> {
  const [found, tagged] = await Promise.all([workNow(ports, due), ports.records.taggedInitiatives(due.partnershipId)]);
  if (!found) return { changes: [], result: true };
  const { round, now, day } = found;
  // One that has ended since the round was planned is asked no more; those that go on with it are.
  const running = now.initiatives.filter(({ validTo }) => validTo === null || validTo >= day);
  const asked = new Set(initiativesIn(round.value, running).map(({ id }) => id));
  const left = tagged.filter(
    ({ initiative, status }) => asked.has(initiative.value.id) && requestStateIn(status.value, round.value.id) === null,
  );
  const changes = left.slice(0, initiativesInCommit).flatMap((each) => requestChanges(found, each));
  return { changes, result: left.length <= initiativesInCommit };
}

/** Rounds long over leave the status row: it keeps those under way and the last ordinary one. */
function requestChanges({ round, now }: RoundNow, { initiative, status }: TaggedInitiative): readonly Change[] {
  const kept = new Set([...now.rounds.filter(isUnderWay), currentRound(now.rounds)].map((each) => each?.id));
  const requests = status.value.requests.filter(({ roundId }) => kept.has(roundId));
  const request = notStarted(round.value.id, initiative.value.id);
  return [
    { kind: 'status', value: withRequest({ ...status.value, requests }, request), tag: status.tag },
    { kind: 'request', value: request },
  ];
}

/** From here on it takes answers, which is why nobody is asked before. */
async function opened(ports: Ports, due: Due): Promise<Decision<null>> {
  const [found, channels] = await Promise.all([workNow(ports, due), ports.records.channels(due.partnershipId)]);
  if (found?.round.value.state !== 'opening') return { changes: [], result: null };
  const { round, settings, zone } = found;
  const { at } = due;
  const begun = roundAfter(round.value, { kind: 'open', at: round.value.openedAt ?? at });
  const open = { ...begun, reminders: begun.reminders ?? settings.reminders };
  const changes: readonly Change[] = [
    { kind: 'round', value: open, tag: round.tag },
    { kind: 'audit', value: { at, by: clock, action: 'round_opened', subject: open.id } },
    ...workOfRound(open, settings, { zone, after: at }).map((value): Change => ({ kind: 'due', value })),
    ...counterChanges(channels, open, at),
  ];
  return { changes, result: null };
}

/**
 * `round.snapshot` counts its openings, so that a later one can ask anew. Who had not been asked when we were stopped is
 * not woken at night.
 */
function asking(found: RoundNow, due: Due): Saying {
  const { now, round, day, zone } = found;
  const { id, state, snapshot } = round.value;
  const { at } = due;
  if (state !== 'open') return nothingToSay;
  const later = waitForSendHours(found, due, closeInstant(round.value, zone));
  if (later) return later;
  const initiatives = missingIn(now, id);
  const intents = askedPeople({ initiatives, people: now.people, round: round.value, day }).map(({ personId }) => {
    const recipient = { kind: 'person', personId } as const;
    return intentOf({ kind: 'asked', recipient, roundId: id, createdAt: at, occasion: snapshot });
  });
  return { intents, atEnd: [] };
}
