import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { snooze } from '#bot/use-cases/requests/snooze.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import {
  answered,
  aPlan,
  askedAt,
  coordinator,
  identityOf,
  initiativeOf,
  leadOf,
  opened,
  partnershipId,
  roundId,
  said,
  storesWithPeople,
} from './round-scene.ts';

const holiday = { from: '2025-05-14', to: '2025-05-21', standInId: 'lead-3' };
/** A Tuesday at 9 in the open round. */
const tuesday = '2025-05-06T07:00:00.000Z';

function away(stores: Stores, absence = holiday, at = tuesday) {
  return setAbsence(stores)({ identity: coordinator, partnershipId, personId: 'lead-1', absence, at });
}

/** Who was asked after the round had opened. */
async function askedLater(stores: Stores): Promise<readonly string[]> {
  const deliveries = await stores.records.deliveries(partnershipId, roundId);
  return deliveries
    .filter(({ intent }) => intent.kind === 'asked' && intent.createdAt > '2025-05-05T06:00:00.000Z')
    .map(({ intent }) => `${intent.createdAt} ${'personId' in intent.recipient ? intent.recipient.personId : ''}`);
}

describe('A stand-in whose time comes while a round is open', () => {
  it('is asked on its first morning, also where the absence was known before the round opened', async () => {
    const ports = await storesWithPeople({ people: [leadOf(1, { absence: holiday }), leadOf(2), leadOf(3)] });
    await opened(ports);

    await runDue(ports)(partnershipId, '2025-05-14T06:00:00.000Z');
    await runDue(ports)(partnershipId, '2025-05-15T06:00:00.000Z');

    assert.deepEqual(await askedLater(ports), ['2025-05-14T06:00:00.000Z lead-3']);
  });

  it('is asked on the first working day where it begins on a Saturday', async () => {
    const absence = { ...holiday, from: '2025-05-17' };
    const ports = await storesWithPeople({ people: [leadOf(1, { absence }), leadOf(2), leadOf(3)] });
    await opened(ports);

    await runDue(ports)(partnershipId, '2025-05-17T06:00:00.000Z');
    await runDue(ports)(partnershipId, '2025-05-19T06:00:00.000Z');

    assert.deepEqual(await askedLater(ports), ['2025-05-19T06:00:00.000Z lead-3']);
  });

  it('is asked although they put off their own reminders meanwhile', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await away(ports);
    await snooze(ports)({
      identity: identityOf(3),
      partnershipId,
      roundId,
      choice: 'tomorrow',
      at: '2025-05-12T07:00:00.000Z',
    });
    await runDue(ports)(partnershipId, '2025-05-13T06:30:00.000Z');

    await runDue(ports)(partnershipId, '2025-05-14T06:00:00.000Z');

    assert.deepEqual(await askedLater(ports), ['2025-05-14T06:00:00.000Z lead-3']);
  });

  it('is asked once where the absence then lasts longer', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await away(ports, { ...holiday, from: '2025-05-06' });

    await away(ports, { ...holiday, from: '2025-05-06', to: '2025-05-23' }, '2025-05-07T07:00:00.000Z');

    assert.deepEqual(await askedLater(ports), [`${tuesday} lead-3`]);
  });

  it('is not asked where everything is answered, or the absence is off', async () => {
    const people = [
      leadOf(1, { absence: holiday }),
      leadOf(2, { absence: { ...holiday, from: '2025-05-15' } }),
      leadOf(3),
    ];
    const ports = await storesWithPeople({ people });
    await opened(ports);
    await answered(ports, 1, { at: tuesday, happened: 'Svaret.' });
    await setAbsence(ports)({
      ...{ identity: coordinator, partnershipId, personId: 'lead-2', at: tuesday },
      absence: { ...holiday, from: '2025-05-26', to: '2025-05-27' },
    });

    await runDue(ports)(partnershipId, '2025-05-15T06:00:00.000Z');

    assert.deepEqual(await askedLater(ports), []);
  });

  it('is asked in the time a round was given in addition', async () => {
    const absence = { from: '2025-06-10', to: '2025-06-20', standInId: 'lead-3' };
    const ports = await storesWithPeople({ people: [leadOf(1, { absence }), leadOf(2), leadOf(3)] });
    await opened(ports);
    await changeDates(ports)({
      ...askedAt(tuesday),
      dates: { ...aPlan().dates, dueOn: '2025-06-13', meetingOn: null },
    });
    await runDue(ports)(partnershipId, '2025-06-06T06:30:00.000Z');

    await runDue(ports)(partnershipId, '2025-06-10T06:00:00.000Z');

    assert.deepEqual(await askedLater(ports), ['2025-06-10T06:00:00.000Z lead-3']);
  });

  it('is asked in a round with many who go away', async () => {
    const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
    const absence = { ...holiday, standInId: 'lead-0' };
    const people = [leadOf(0), ...numbers.map((n) => leadOf(n, { absence }))];
    const ports = await storesWithPeople({ people, initiatives: numbers.map((n) => initiativeOf(n)) });

    await opened(ports);

    const work = await ports.records.dueAbout(partnershipId, roundId);
    assert.equal(work.filter(({ kind }) => kind === 'stand_in').length, 120);
  });
});

describe('A round whose opening was interrupted', () => {
  it('asks nobody outside the hours in which we send, and the rest when they begin', async () => {
    const ports = await storesWithPeople();
    const cut = {
      ...ports,
      records: { ...ports.records, deliveries: () => Promise.reject(new Error('killed')) },
    };
    await opened({ ...cut });

    await runDue(ports)(partnershipId, '2025-05-05T18:00:00.000Z');
    const inTheEvening = await said(ports);
    await runDue(ports)(partnershipId, '2025-05-06T06:00:00.000Z');

    assert.deepEqual(inTheEvening, []);
    assert.deepEqual(await said(ports), ['asked lead-1', 'asked lead-2', 'asked lead-3']);
  });

  it('asks a stand-in once, though their time begins before the rest is asked', async () => {
    const absence = { ...holiday, from: '2025-05-10' };
    const ports = await storesWithPeople({ people: [leadOf(1, { absence }), leadOf(2), leadOf(3)] });
    await opened({ ...ports, records: { ...ports.records, deliveries: () => Promise.reject(new Error('killed')) } });

    await runDue(ports)(partnershipId, '2025-05-09T18:00:00.000Z');
    await runDue(ports)(partnershipId, '2025-05-12T06:00:00.000Z');

    assert.deepEqual(await said(ports), ['asked lead-2', 'asked lead-3']);
  });
});
