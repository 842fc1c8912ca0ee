import assert from 'node:assert/strict';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import {
  answered,
  aPlan,
  askedAt,
  opened,
  opening,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
  work,
} from './round-scene.ts';

const isLater = (notice: string) => !notice.startsWith('asked');
const inMay = '2025-05-06T08:00:00.000Z';

describe('Confirming a round’s opening', () => {
  it('waits for the day it is planned for', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    const round = await confirmOpening(ports)(askedAt(planning));

    assert.equal(round.state, 'opening');
    assert.equal(round.opensAt, opening);
    assert.deepEqual(await work(ports), [`${opening} open_round`]);
  });

  it('on the day itself waits ten minutes, and after hours until the next working day', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    const inTime = await confirmOpening(ports)(askedAt('2025-05-05T09:00:00.000Z'));
    await undoOpening(ports)(askedAt('2025-05-05T09:05:00.000Z'));
    const afterHours = await confirmOpening(ports)(askedAt('2025-05-09T13:25:00.000Z'));

    assert.equal(inTime.opensAt, '2025-05-05T09:10:00.000Z');
    assert.equal(afterHours.opensAt, '2025-05-12T06:00:00.000Z');
  });

  it('can be undone until somebody is asked', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));

    const undone = await undoOpening(ports)(askedAt('2025-05-05T05:59:00.000Z'));
    await runDue(ports)(partnershipId, opening);

    assert.equal(undone.state, 'planned');
    assert.deepEqual(await said(ports), []);
    assert.deepEqual(await work(ports), []);
  });

  it('cannot be undone or cancelled once the clock has begun to ask', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));
    const found = await ports.records.taggedRound(partnershipId, roundId);
    assert.ok(found);
    await ports.records.commit(partnershipId, [
      { kind: 'round', value: { ...found.value, openedAt: opening }, tag: found.tag },
    ]);

    const refused = { name: 'Refusal', code: 'round_not_in_state' };

    await assert.rejects(undoOpening(ports)(askedAt(opening)), refused);
    await assert.rejects(cancelRound(ports)(askedAt(opening)), refused);
  });

  it('is refused where the strategy’s period has run out by then, and where it would be due', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    await assert.rejects(confirmOpening(ports)(askedAt('2026-01-05T08:00:00.000Z')), {
      code: 'bad_calendar',
      facts: { problems: ['strategy_ended'], strategyValidTo: '2025-12-31' },
    });
    await assert.rejects(confirmOpening(ports)(askedAt('2025-06-03T08:00:00.000Z')), {
      code: 'bad_calendar',
      facts: { problems: ['opens_after_due'], opensOn: '2025-06-03', dueOn: '2025-06-02' },
    });
  });
});

describe('Two rounds at once', () => {
  it('are refused where both are ordinary', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await planRound(ports)(aPlan({ newRoundId: 'round-2' }));

    const second = confirmOpening(ports)({ ...askedAt(inMay), roundId: 'round-2' });

    await assert.rejects(second, { name: 'Refusal', code: 'round_under_way' });
  });

  it('ask apart where one is extraordinary: only its own initiatives, and its own counting', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const dates = {
      opensOn: '2025-05-07',
      dueOn: '2025-05-08',
      dueTime: '12:00',
      graceUntil: '2025-05-08',
      graceTime: '15:00',
      meetingOn: null,
    };
    await planRound(ports)(
      aPlan({ newRoundId: 'incident', kind: 'extraordinary', dates, initiativeIds: ['i-2'], at: inMay }),
    );
    await confirmOpening(ports)({ ...askedAt(inMay), roundId: 'incident' });
    await runDue(ports)(partnershipId, '2025-05-07T06:00:00.000Z');
    await answered(ports, 2, { at: '2025-05-07T07:00:00.000Z', happened: 'Ordinært svar.' });
    await closeRound(ports)({ ...askedAt('2025-05-08T13:00:00.000Z'), roundId: 'incident' });

    assert.deepEqual(await said(ports, 'incident'), ['asked lead-2']);
    const { entries } = (await ports.records.snapshot(partnershipId, 'incident', 1)) ?? { entries: [] };
    assert.deepEqual(
      entries.map(({ initiativeId, requestState }) => [initiativeId, requestState]),
      [['i-2', 'not_started']],
    );
    const now = await ports.partnerships.now(partnershipId);
    const second = now?.statuses.find(({ initiativeId }) => initiativeId === 'i-2');
    assert.deepEqual(
      second?.requests.toSorted((a, b) => (a.roundId < b.roundId ? -1 : 1)),
      [
        { roundId: 'incident', state: 'not_started' },
        { roundId, state: 'submitted' },
      ],
    );
  });
});

describe('Cancelling a round', () => {
  it('tells everybody it has asked once, also who has answered, and leaves nothing for the clock', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-05T08:00:00.000Z', happened: 'Svaret.' });

    const cancelled = await cancelRound(ports)(askedAt(inMay));
    await runDue(ports)(partnershipId, '2025-06-30T08:00:00.000Z');

    assert.equal(cancelled.state, 'cancelled');
    assert.deepEqual((await said(ports)).filter(isLater), ['cancelled lead-1', 'cancelled lead-2', 'cancelled lead-3']);
    assert.deepEqual(await work(ports), []);
  });

  it('tells nobody of a round nobody knows of', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));

    await cancelRound(ports)(askedAt('2025-04-29T08:00:00.000Z'));
    await runDue(ports)(partnershipId, opening);

    assert.deepEqual(await said(ports), []);
    assert.deepEqual(await work(ports), []);
  });
});
