import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import {
  aPlan,
  askedAt,
  coordinator,
  opened,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
} from './round-scene.ts';

/** The same ports, where a colleague is quicker: they are done between our reading and our first commit. */
function overtakenBy(ports: Ports, colleague: () => Promise<unknown>): Ports {
  let isBefore = true;
  const commit: Ports['records']['commit'] = async (id, changes) => {
    if (isBefore) {
      isBefore = false;
      await colleague();
    }
    return ports.records.commit(id, changes);
  };
  return { ...ports, records: { ...ports.records, commit } };
}

describe('Two coordinators at the same moment', () => {
  it('cannot both open an ordinary round', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await planRound(ports)(aPlan({ newRoundId: 'round-2' }));
    const colleague = () => confirmOpening(ports)({ ...askedAt(planning), roundId: 'round-2' });

    const opening = confirmOpening(overtakenBy(ports, colleague))(askedAt(planning));

    await assert.rejects(opening, { name: 'Refusal', code: 'round_under_way' });
  });

  it('cannot open one round and open another once more', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt('2025-05-06T08:00:00.000Z'));
    await planRound(ports)(aPlan({ newRoundId: 'round-2' }));
    const colleague = () => confirmOpening(ports)({ ...askedAt(planning), roundId: 'round-2' });
    const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };

    const reopening = reopenRound(overtakenBy(ports, colleague))({ ...askedAt('2025-05-07T08:00:00.000Z'), dates });

    await assert.rejects(reopening, { name: 'Refusal', code: 'round_under_way' });
  });

  it('cannot open a round under a version that the other has just replaced', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    const next = { title: 'Version 4', validFrom: '2025-05-01', validTo: '2029-12-31', goals: null };
    const colleague = () => takeNextVersionInUse(ports)({ identity: coordinator, partnershipId, at: planning, next });

    const round = await confirmOpening(overtakenBy(ports, colleague))(askedAt(planning));

    const partnership = await ports.partnerships.partnership(partnershipId);
    assert.equal(round.strategyVersionId, partnership?.strategy.id);
  });

  it('who both remind by hand send one reminder', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    let isFirst = true;
    const deliveries: Ports['records']['deliveries'] = async (...asked) => {
      const read = await ports.records.deliveries(...asked);
      if (isFirst) {
        isFirst = false;
        await remindNow(ports)(askedAt('2025-05-06T08:00:00.000Z'));
      }
      return read;
    };

    await remindNow({ ...ports, records: { ...ports.records, deliveries } })(askedAt('2025-05-06T08:00:01.000Z'));

    const reminders = (await said(ports)).filter((notice) => notice.startsWith('reminder'));
    assert.deepEqual(reminders, ['reminder lead-1', 'reminder lead-2', 'reminder lead-3']);
  });
});

describe('Two things to be told in the same morning', () => {
  it('that a round is open again and until when are told as one', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt('2025-05-06T08:00:00.000Z'));
    const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };
    await reopenRound(ports)({ ...askedAt('2025-05-06T18:00:00.000Z'), dates });
    const longer = { ...aPlan().dates, dueOn: '2025-06-12', meetingOn: null };
    await changeDates(ports)({ ...askedAt('2025-05-06T18:05:00.000Z'), dates: longer });

    await runDue(ports)(partnershipId, '2025-05-07T06:00:00.000Z');

    const told = (await said(ports, roundId)).filter((notice) => !notice.startsWith('asked'));
    assert.deepEqual(told, ['reopened lead-1', 'reopened lead-2', 'reopened lead-3']);
  });
});
