import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import { requestStateIn, statusAtClose } from '#bot/domain/initiative-status.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';
import { clock, type Due, type DueHandler, workNow } from './due-work-now.ts';
import { putAwayReplaced } from './put-away-replaced.ts';
import { snapshotEntries } from './snapshot-entries.ts';
import { plannedWork } from './work-changes.ts';

/**
 * Closes a round and freezes what it said. First it takes no more answers; then every status row is written once more
 * under its tag, so that an answer under way then meets another's write, reads again and is refused; then the answers
 * are copied, and with the last commit the copy is there and the round closed. Begun again, it does the same again.
 */
export const closeRoundDue: DueHandler = (ports) => async (due) => {
  if (!(await isClosing(ports, due))) return;
  await settleAnswers(ports, due);
  await copyAnswers(ports, due);
  await committed(ports, due.partnershipId, () => closing(ports, due));
  await putAwayReplaced(ports, due.partnershipId);
};

/** False where there is nothing to close: closed already, cancelled, or given more time. */
function isClosing(ports: Ports, due: Due): Promise<boolean> {
  return committed(ports, due.partnershipId, async () => {
    const found = await workNow(ports, due);
    const round = found?.round.value;
    if (!found || !round) return { changes: [], result: false };
    if (round.state === 'closing') return { changes: [], result: true };
    if (round.state !== 'open' || isBefore(due.at, closeInstant(round, found.zone)))
      return { changes: [{ kind: 'due_done', value: due.work }], result: false };
    const value = roundAfter(round, { kind: 'begin_closing' });
    return { changes: [{ kind: 'round', value, tag: found.round.tag }], result: true };
  });
}

async function settleAnswers(ports: Ports, { partnershipId, work, at }: Due): Promise<void> {
  const settled = new Set<string>();
  const next = async (): Promise<Decision<readonly string[]>> => {
    const tagged = await ports.records.taggedInitiatives(partnershipId);
    const left = tagged
      .map(({ status }) => status)
      .filter(({ value }) => !settled.has(value.initiativeId) && requestStateIn(value, work.aboutId) !== null)
      .slice(0, mostRowsInCommit);
    const closed = { roundId: work.aboutId, at };
    const changes = left.map(
      ({ value, tag }): Change => ({ kind: 'status', value: statusAtClose(value, closed), tag }),
    );
    return { changes, result: left.map(({ value }) => value.initiativeId) };
  };
  for (let ids = await committed(ports, partnershipId, next); ids.length > 0; ) {
    for (const id of ids) settled.add(id);
    ids = await committed(ports, partnershipId, next);
  }
}

/** Far below the 4 MB of a transaction, however long the texts. */
const entriesInCommit = 20;

/** Writes the entries, which nobody reads before the round names them. */
async function copyAnswers(ports: Ports, due: Due): Promise<void> {
  const found = await workNow(ports, due);
  if (!found) return;
  const entries = await snapshotEntries(ports, due.partnershipId, found);
  const { id: roundId, snapshot } = found.round.value;
  for (let start = 0; start < entries.length; start += entriesInCommit) {
    const changes = entries.slice(start, start + entriesInCommit).map((value): Change => {
      return { kind: 'snapshot_entry', roundId, number: snapshot + 1, value };
    });
    await committed(ports, due.partnershipId, async () => ({ changes, result: null }));
  }
}

async function closing(ports: Ports, due: Due): Promise<Decision<null>> {
  const [found, channels] = await Promise.all([workNow(ports, due), ports.records.channels(due.partnershipId)]);
  if (!found) return { changes: [], result: null };
  const { round, work } = found;
  const { at } = due;
  const number = round.value.snapshot + 1;
  const closed = roundAfter(round.value, { kind: 'close', at, snapshot: number });
  const changes: readonly Change[] = [
    { kind: 'snapshot', value: { roundId: closed.id, number, frozenAt: at } },
    { kind: 'round', value: closed, tag: round.tag },
    { kind: 'audit', value: { at, by: clock, action: 'round_closed', subject: `${closed.id}/${number}` } },
    ...endedWork(work, due.work).map((value): Change => ({ kind: 'due_done', value })),
    ...counterChanges(channels, closed, at),
  ];
  return { changes, result: null };
}

/** The goal summaries are written after a round has closed. */
function endedWork(work: readonly DueWork[], own: DueWork): readonly DueWork[] {
  const others = plannedWork(work).filter((each) => each.kind !== 'goal_summaries' && !isSameWork(each, own));
  return [own, ...others];
}
