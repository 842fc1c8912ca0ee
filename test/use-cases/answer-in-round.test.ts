import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { answering } from '#bot/use-cases/answering.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { anInitiative, aRequest, aRound, aStatus } from '#test/support/builders.ts';
import { aSubmissionBy, as, ledByTwo, noticesIn, storesLedByTwo, tuesday } from './led-by-two.ts';

const withinGrace = '2025-06-04T21:59:00.000Z';
const afterClose = '2025-06-04T22:00:00.000Z';

describe('An answer in a round', () => {
  it('tells the co-lead that they need not answer, ends its author’s draft, and settles the request', async () => {
    const stores = await storesLedByTwo();
    await stores.records.commit('tryg-by', [{ kind: 'draft', value: aDraft('lead-kommune') }]);
    await stores.records.commit('tryg-by', [{ kind: 'draft', value: aDraft('lead-politi') }]);

    await submitStatus(stores)(aSubmissionBy('lead-kommune'));

    assert.deepEqual(await noticesIn(stores), ['answered_by_other to lead-politi']);
    const request = await stores.partnerships.request('tryg-by', '2025-2', 'shared');
    assert.equal(request?.state, 'submitted');
    assert.equal(request?.version, 1);
    const drafts = await stores.records.drafts('tryg-by', '2025-2');
    assert.deepEqual(
      drafts.map(({ personId }) => personId),
      ['lead-politi'],
    );
  });

  it('put right by its author tells the co-lead nothing more, but a deputy’s answer after it does', async () => {
    const stores = await storesLedByTwo();
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    await submitStatus(stores)(aSubmissionBy('lead-kommune', { raw: { happened: 'Rettet.' }, baseVersion: 1 }));
    assert.equal((await noticesIn(stores)).length, 1);

    await submitStatus(stores)(aSubmissionBy('deputy', { raw: { happened: 'Også.' }, baseVersion: 2 }));

    assert.deepEqual(await noticesIn(stores), [
      'answered_by_other to lead-kommune',
      'answered_by_other to lead-politi',
      'answered_by_other to lead-politi',
    ]);
  });

  it('is told to the stand-in of a co-lead who is away, and the stand-in may answer only meanwhile', async () => {
    const stores = await storesLedByTwo(awayUntil20May());
    const answer = await submitStatus(stores)(aSubmissionBy('colleague'));

    assert.equal(answer.kind === 'accepted' && answer.receipt.authorRole, 'stand_in');
    assert.deepEqual(await noticesIn(stores), ['answered_by_other to lead-kommune']);
    const later = aSubmissionBy('colleague', { at: '2025-05-20T22:00:00.000Z', baseVersion: 1 });
    await assert.rejects(submitStatus(stores)(later), { code: 'not_your_initiative' });
  });

  it('is late from the end of the due day, and taken until the grace ends', async () => {
    const stores = await storesLedByTwo();
    const onTime = await submitStatus(stores)(aSubmissionBy('lead-kommune', { at: '2025-05-28T21:59:59.000Z' }));
    const late = await submitStatus(stores)(
      aSubmissionBy('lead-kommune', { at: withinGrace, baseVersion: 1, raw: { happened: 'Sent.' } }),
    );

    assert.equal(onTime.kind === 'accepted' && onTime.receipt.late, false);
    assert.equal(late.kind === 'accepted' && late.receipt.late, true);
    assert.equal((await stores.partnerships.update('tryg-by', 'shared', 2))?.late, true);
  });
});

describe('An answer after the close', () => {
  it('is refused with whom to talk to, and kept as the person’s own draft, also before anybody has closed the round', async () => {
    const stores = await storesLedByTwo();
    const raw = { happened: 'Om 010150-5006 og mødet.' };

    const result = await submitStatus(stores)(
      aSubmissionBy('lead-kommune', { at: afterClose, raw: { happened: 'Mødet.' } }),
    );
    const masked = await submitStatus(stores)(aSubmissionBy('lead-politi', { at: afterClose, raw }));

    assert.deepEqual(result, {
      kind: 'closed',
      coordinators: [
        { name: 'coordinator-kommune', phone: '99 31 00 00', organisationName: 'Kommune' },
        { name: 'coordinator-politi', phone: null, organisationName: 'Politi' },
      ],
      roundName: 'Statusrunde 2, foråret 2025',
      isDraftKept: true,
    });
    assert.equal(masked.kind, 'closed');
    assert.equal(await stores.partnerships.update('tryg-by', 'shared', 1), null);
    assert.equal((await draftOf(stores, 'lead-kommune'))?.raw.happened, 'Mødet.');
    assert.equal((await draftOf(stores, 'lead-politi'))?.raw.happened, 'Om 010150-•••• og mødet.');
  });

  it('"unchanged" keeps no draft, since nothing was typed', async () => {
    const stores = await storesLedByTwo();

    const result = await repeatStatus(stores)(aSubmissionBy('lead-kommune', { at: afterClose, raw: {} }));

    assert.equal(result.kind === 'closed' && result.isDraftKept, false);
  });

  it('the same answer again, whose first reply got lost before the close, is told back as it was stored', async () => {
    const stores = await storesLedByTwo();
    const submission = aSubmissionBy('lead-kommune', { at: withinGrace });
    await submitStatus(stores)(submission);

    const again = await submitStatus(stores)({ ...submission, at: afterClose });

    assert.equal(again.kind, 'accepted');
    assert.equal(again.kind === 'accepted' && again.receipt.submittedAt, withinGrace);
    assert.equal(again.kind === 'accepted' && again.receipt.mayEdit, false);
  });

  it('a form is not opened, and the refusal names the round in each language', async () => {
    const stores = await storesLedByTwo();
    const input = { identity: as('lead-kommune'), partnershipId: 'tryg-by', initiativeId: 'shared', roundId: '2025-2' };

    const opened = openStatusForm(stores)({ ...input, formId: 'f', language: 'da', at: afterClose, filled: null });

    await assert.rejects(opened, {
      code: 'round_closed',
      facts: { round: 'Statusrunde 2, foråret 2025', roundEn: 'Status round 2, spring 2025' },
    });
  });
});

describe('An answer that races the close', () => {
  it('meets the close that began after it was read, and becomes a draft instead', async () => {
    const stores = await storesLedByTwo();
    const racing = { ...stores, partnerships: { ...stores.partnerships, acceptUpdate: closingFirst(stores) } };

    const result = await submitStatus(racing)(aSubmissionBy('lead-kommune', { at: withinGrace }));

    assert.equal(result.kind, 'closed');
    assert.equal(await stores.partnerships.update('tryg-by', 'shared', 1), null);
    assert.notEqual(await draftOf(stores, 'lead-kommune'), null);
    assert.deepEqual(await noticesIn(stores), []);
  });
});

/** Closes as the work of closing does: the round first, then every status row under its tag. */
function closingFirst(stores: Stores): Stores['partnerships']['acceptUpdate'] {
  let isClosed = false;
  return async (acceptance) => {
    if (!isClosed) {
      const round = (await stores.records.taggedRound('tryg-by', '2025-2')) ?? assert.fail('no round');
      await stores.records.commit('tryg-by', [
        { kind: 'round', ...round, value: { ...round.value, state: 'closing' } },
      ]);
      const [shared] = await stores.records.taggedInitiatives('tryg-by');
      if (shared) await stores.records.commit('tryg-by', [{ kind: 'status', ...shared.status }]);
      isClosed = true;
    }
    return stores.partnerships.acceptUpdate(acceptance);
  };
}

describe('Of several rounds open at once', () => {
  const soon = aRound({ id: 'extra', kind: 'extraordinary', name: 'Ekstra', dueOn: '2025-05-14', dueTime: '12:00' });
  const asked = (state: 'not_started' | 'submitted') =>
    aStatus({
      initiativeId: 'shared',
      requests: [
        { roundId: '2025-2', state: 'not_started' },
        { roundId: 'extra', state },
      ],
    });

  it('the one due first is meant, and once that is answered the other', async () => {
    const question = { partnershipId: 'tryg-by', initiativeId: 'shared', roundId: null, at: tuesday };
    const before = await storesLedByTwo(twoRounds(soon, asked('not_started')));
    const after = await storesLedByTwo(twoRounds(soon, asked('submitted')));

    assert.equal((await answering(before, as('lead-kommune'), question)).round.id, 'extra');
    assert.equal((await answering(after, as('lead-kommune'), question)).round.id, '2025-2');
  });
});

function twoRounds(extra: ReturnType<typeof aRound>, status: ReturnType<typeof aStatus>) {
  const seed = ledByTwo();
  return {
    rounds: [...seed.rounds, { round: extra, requests: [aRequest({ roundId: extra.id, initiativeId: 'shared' })] }],
    statuses: [status, aStatus({ initiativeId: 'region' })],
  };
}

function awayUntil20May() {
  const seed = ledByTwo();
  const days = { from: '2025-05-10', to: '2025-05-20' };
  const standIns = [{ personId: 'colleague', forId: 'lead-politi', ...days }];
  return {
    people: seed.people.map((person) =>
      person.id === 'lead-politi' ? { ...person, absence: { ...days, standInId: 'colleague' } } : person,
    ),
    initiatives: seed.initiatives.map((each) =>
      each.initiative.id === 'shared' ? { ...each, initiative: anInitiative({ ...each.initiative, standIns }) } : each,
    ),
  };
}

function draftOf(stores: Stores, personId: string) {
  return stores.records.draft('tryg-by', { roundId: '2025-2', initiativeId: 'shared', personId });
}

function aDraft(personId: string) {
  const address = { roundId: '2025-2', initiativeId: 'shared', personId };
  return { ...address, raw: { happened: 'Begyndt.' }, lang: 'da', savedAt: '2025-05-12T07:00:00.000Z' } as const;
}
