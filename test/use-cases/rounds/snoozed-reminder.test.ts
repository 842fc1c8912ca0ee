import assert from 'node:assert/strict';
import { roundWork } from '#bot/domain/due-work.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { answered, askedAt, leadOf, opened, partnershipId, roundId, said, storesWithPeople } from './round-scene.ts';

const isLater = (notice: string) => !notice.startsWith('asked');

async function snooze(ports: Ports, personId: string, day: string) {
  await ports.records.commit(partnershipId, [
    { kind: 'snooze', value: { roundId, personId, until: day } },
    { kind: 'due', value: { ...roundWork(roundId, 'snoozed', `${day}T06:30:00.000Z`), personId } },
  ]);
}

describe('A reminder put off', () => {
  it('takes the place of the others until and on its day', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await snooze(ports, 'lead-1', '2025-05-23');

    await runDue(ports)(partnershipId, '2025-05-19T06:30:00.000Z');
    await runDue(ports)(partnershipId, '2025-05-23T06:30:00.000Z');

    assert.deepEqual((await said(ports)).filter(isLater), [
      'reminder lead-2',
      'reminder lead-2',
      'reminder lead-3',
      'reminder lead-3',
      'snoozed lead-1',
    ]);
  });

  it('is not sent to who has answered', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await snooze(ports, 'lead-1', '2025-05-15');
    await answered(ports, 1, { at: '2025-05-14T08:00:00.000Z', happened: 'Svaret.' });

    await runDue(ports)(partnershipId, '2025-05-15T06:30:00.000Z');

    assert.deepEqual((await said(ports)).filter(isLater), []);
  });

  it('does not put off the last day', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await snooze(ports, 'lead-1', '2025-06-03');
    await runDue(ports)(partnershipId, '2025-05-23T06:30:00.000Z');

    await runDue(ports)(partnershipId, '2025-06-02T06:30:00.000Z');

    assert.ok((await said(ports)).includes('last_day lead-1'));
  });
});

describe('Reminding by hand', () => {
  it('reaches those who are missing, and not who was asked less than four hours before', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-05T07:00:00.000Z', happened: 'Svaret.' });

    await remindNow(ports)(askedAt('2025-05-05T09:59:00.000Z'));
    const tooSoon = await said(ports);
    await remindNow(ports)(askedAt('2025-05-05T10:00:00.000Z'));

    assert.deepEqual(tooSoon.filter(isLater), []);
    assert.deepEqual((await said(ports)).filter(isLater), ['reminder lead-2', 'reminder lead-3']);
  });

  it('waits for the hours in which we send', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await remindNow(ports)(askedAt('2025-05-09T15:00:00.000Z'));
    const onFriday = await said(ports);
    await runDue(ports)(partnershipId, '2025-05-12T06:00:00.000Z');

    assert.deepEqual(onFriday.filter(isLater), []);
    assert.deepEqual((await said(ports)).filter(isLater), ['reminder lead-1', 'reminder lead-2', 'reminder lead-3']);
  });

  it('reaches those who are late as well', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await runDue(ports)(partnershipId, '2025-06-03T06:30:00.000Z');

    await remindNow(ports)(askedAt('2025-06-04T08:00:00.000Z'));

    assert.ok((await said(ports)).includes('reminder lead-1'));
  });
});

describe('A lead who is away', () => {
  it('is not asked or reminded: the stand-in is, for as long as it lasts', async () => {
    const absence = { from: '2025-05-01', to: '2025-05-20', standInId: 'lead-3' };
    const people = [leadOf(1, { absence }), leadOf(2), leadOf(3)];
    const ports = await storesWithPeople({ people });

    await opened(ports);
    await runDue(ports)(partnershipId, '2025-05-19T06:30:00.000Z');
    await runDue(ports)(partnershipId, '2025-05-23T06:30:00.000Z');

    assert.deepEqual(await said(ports), [
      'asked lead-2',
      'asked lead-3',
      'reminder lead-1',
      'reminder lead-2',
      'reminder lead-2',
      'reminder lead-3',
      'reminder lead-3',
    ]);
  });
});
