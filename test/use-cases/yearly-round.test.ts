import assert from 'node:assert/strict';
import type { StatusForm } from '#bot/domain/status-form.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import type { SubmitStatus } from '#bot/use-cases/submitting.ts';
import { aClosedRound, anUpdate, aRequest, aRound, aStatus, aSummary, contentOf } from '#test/support/builders.ts';
import { aSubmissionBy, as, storesLedByTwo, tuesday } from './led-by-two.ts';

const before = contentOf({
  happened: 'Fra vinteren.',
  health: 'attention',
  reason: 'Færre timer.',
  result: 'Foreløbigt.',
  visibility: 'coordinators_and_steering',
});

const spring = contentOf({ happened: 'Fra foråret.', result: 'Mere.', visibility: 'coordinators_and_steering' });

/**
 * The open round asks for the year. `shared` was answered by its police lead in the winter and, where `ofSpring` is
 * given, by its municipal one in the spring; `region` never.
 */
function yearly(visibility = before.visibility, ofSpring: StatusContent | null = null): Promise<Stores> {
  const asked = { roundId: '2025-3', state: 'not_started' } as const;
  const inWinter = { roundId: '2025-1', authorId: 'lead-politi', authorOrganisationId: 'politi' };
  const inSpring = { roundId: '2025-2', authorId: 'lead-kommune', authorOrganisationId: 'kommune', version: 2 };
  const newest = ofSpring ? { ...inSpring, visibility: ofSpring.visibility } : { ...inWinter, visibility };
  const answered = (roundId: string, version: number) =>
    aRequest({ roundId, initiativeId: 'shared', state: 'submitted', version });
  return storesLedByTwo({
    rounds: [
      { round: aClosedRound(), requests: [answered('2025-1', 1)] },
      { round: aRound({ state: 'closed' }), requests: ofSpring ? [answered('2025-2', 2)] : [] },
      {
        round: aRound({ id: '2025-3', kind: 'yearly', basedOn: ['2025-1', '2025-2'] }),
        requests: ['shared', 'region'].map((initiativeId) => aRequest({ roundId: '2025-3', initiativeId })),
      },
    ],
    updates: [
      anUpdate({ initiativeId: 'shared', ...inWinter, content: { ...before, visibility } }),
      ...(ofSpring ? [anUpdate({ initiativeId: 'shared', ...inSpring, content: ofSpring })] : []),
    ],
    statuses: [
      aStatus({ initiativeId: 'shared', latest: aSummary({ ...newest, health: 'attention' }), requests: [asked] }),
      aStatus({ initiativeId: 'region', requests: [asked] }),
    ],
  });
}

function formOf(stores: Stores, who: string, initiativeId: string) {
  const input = { identity: as(who), partnershipId: 'tryg-by', initiativeId, formId: 'f' };
  return openStatusForm(stores)({ ...input, language: 'da', at: tuesday, filled: null });
}

function aYearlyAnswerBy(...given: Parameters<typeof aSubmissionBy>): SubmitStatus {
  const submission = aSubmissionBy(...given);
  return { ...submission, address: { ...submission.address, roundId: '2025-3' } };
}

function linesOf({ earlierInYear }: StatusForm) {
  return earlierInYear.map(({ answer, ...line }) => ({ ...line, happened: answer?.content.happened ?? null }));
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

  it('shows what each of its rounds was answered, as far as it is theirs to read', async () => {
    const stores = await yearly('own_organisation', spring);

    const kommune = await formOf(stores, 'lead-kommune', 'shared');
    const politi = await formOf(stores, 'lead-politi', 'shared');
    const region = await formOf(stores, 'lead-region', 'region');

    const winterRound = { roundId: '2025-1', roundName: 'Statusrunde 1, vinteren 2024/25' };
    const springRound = { roundId: '2025-2', roundName: 'Statusrunde 2, foråret 2025' };
    assert.deepEqual(linesOf(kommune), [
      { ...winterRound, happened: null, isHidden: true },
      { ...springRound, happened: 'Fra foråret.', isHidden: false },
    ]);
    assert.deepEqual(linesOf(politi), [
      { ...winterRound, happened: 'Fra vinteren.', isHidden: false },
      { ...springRound, happened: 'Fra foråret.', isHidden: false },
    ]);
    assert.deepEqual(linesOf(region), [
      { ...winterRound, happened: null, isHidden: false },
      { ...springRound, happened: null, isHidden: false },
    ]);
  });

  it('keeps the rest of the newest of them, and asks for all where that is not theirs to read', async () => {
    const newest = await formOf(await yearly('all', spring), 'lead-politi', 'shared');
    const ownOnly = { ...spring, visibility: 'own_organisation' } as const;
    const hidden = await formOf(await yearly('all', ownOnly), 'lead-politi', 'shared');

    assert.deepEqual([newest.fields, newest.filled.result], ['result_only', 'Mere.']);
    assert.deepEqual([hidden.fields, hidden.filled.result], ['all', undefined]);
  });

  it('shows no earlier rounds where it is not the year that is asked about', async () => {
    const form = await formOf(await storesLedByTwo(), 'lead-kommune', 'shared');

    assert.deepEqual(form.earlierInYear, []);
  });

  it('takes the result and keeps the rest as it was said', async () => {
    const stores = await yearly();

    const answer = await submitStatus(stores)(aYearlyAnswerBy('lead-kommune', { raw: onlyResult, baseVersion: 1 }));

    assert.equal(answer.kind, 'accepted');
    const stored = await stores.partnerships.update('tryg-by', 'shared', 2);
    assert.deepEqual(stored?.content, { ...before, result: 'Flere føler sig trygge.', visibility: 'all' });
    assert.deepEqual([stored?.unchanged, stored?.authorId], [false, 'lead-kommune']);
  });

  it('does not take a result alone from who has nothing to keep the rest of', async () => {
    const stores = await yearly();
    const submission = aYearlyAnswerBy('lead-region', { initiativeId: 'region', raw: onlyResult });

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
      aYearlyAnswerBy('lead-politi', { raw: { reason: 'Stadig.' }, baseVersion: 1 }),
    );

    await assert.rejects(repeating, { code: 'nothing_to_repeat' });
  });
});
