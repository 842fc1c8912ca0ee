import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aClosedRound, anUpdate, aRequest, aRound, aStatus, aSummary, contentOf } from '#test/support/builders.ts';
import { aSubmissionBy, as, storesLedByTwo, tuesday } from './led-by-two.ts';

const before = contentOf({
  happened: 'Fra vinteren.',
  health: 'attention',
  reason: 'Færre timer.',
  result: 'Foreløbigt.',
  visibility: 'coordinators_and_steering',
});

/** The open round asks for the year; `shared` was answered by its police lead in the winter, `region` never. */
function yearly(visibility = before.visibility): Promise<Stores> {
  const asked = { roundId: '2025-2', state: 'not_started' } as const;
  const winter = { roundId: '2025-1', authorId: 'lead-politi', authorOrganisationId: 'politi' };
  return storesLedByTwo({
    rounds: [
      { round: aClosedRound(), requests: [] },
      {
        round: aRound({ kind: 'yearly', basedOn: ['2025-1'] }),
        requests: ['shared', 'region'].map((initiativeId) => aRequest({ initiativeId })),
      },
    ],
    updates: [anUpdate({ initiativeId: 'shared', ...winter, content: { ...before, visibility } })],
    statuses: [
      aStatus({
        initiativeId: 'shared',
        latest: aSummary({ ...winter, visibility, health: 'attention' }),
        requests: [asked],
      }),
      aStatus({ initiativeId: 'region', requests: [asked] }),
    ],
  });
}

function formOf(stores: Stores, who: string, initiativeId: string) {
  const input = { identity: as(who), partnershipId: 'tryg-by', initiativeId, formId: 'f' };
  return openStatusForm(stores)({ ...input, language: 'da', at: tuesday, filled: null });
}

const result = { result: 'Flere føler sig trygge.', visibility: 'all', confirmed: 'true' };
const onlyResult = { happened: '', health: '', nextSteps: '', ...result };

describe('A yearly round', () => {
  it('asks for the result alone where there is an answer to go on from, and shows what it said of it', async () => {
    const form = await formOf(await yearly(), 'lead-kommune', 'shared');

    assert.equal(form.fields, 'result_only');
    assert.deepEqual(form.filled, { visibility: 'all', help: 'none', result: 'Foreløbigt.' });
  });

  it('asks for all of it where there was never an answer, or none that is theirs to read', async () => {
    const never = await formOf(await yearly(), 'lead-region', 'region');
    const hidden = await formOf(await yearly('own_organisation'), 'lead-kommune', 'shared');

    assert.equal(never.fields, 'all');
    assert.equal(hidden.fields, 'all');
    assert.equal(hidden.lastIsHidden, true);
  });

  it('takes the result and keeps the rest as it was said', async () => {
    const stores = await yearly();

    const answer = await submitStatus(stores)(aSubmissionBy('lead-kommune', { raw: onlyResult, baseVersion: 1 }));

    assert.equal(answer.kind, 'accepted');
    const stored = await stores.partnerships.update('tryg-by', 'shared', 2);
    assert.deepEqual(stored?.content, { ...before, result: 'Flere føler sig trygge.', visibility: 'all' });
    assert.deepEqual([stored?.unchanged, stored?.authorId], [false, 'lead-kommune']);
  });

  it('does not take a result alone from who has nothing to keep the rest of', async () => {
    const stores = await yearly();
    const submission = aSubmissionBy('lead-region', { initiativeId: 'region', raw: onlyResult });

    const answer = await submitStatus(stores)(submission);

    assert.equal(answer.kind, 'problems');
    assert.deepEqual(answer.kind === 'problems' && answer.problems.map(({ field }) => field), [
      'happened',
      'health',
      'nextSteps',
    ]);
  });
});

describe('"Unchanged" where the last answer was kept within an organisation and several lead now', () => {
  it('is not taken even from its author: who may read it has to be said anew', async () => {
    const stores = await yearly('own_organisation');

    const repeating = repeatStatus(stores)(
      aSubmissionBy('lead-politi', { raw: { reason: 'Stadig.' }, baseVersion: 1 }),
    );

    await assert.rejects(repeating, { code: 'nothing_to_repeat' });
  });
});
