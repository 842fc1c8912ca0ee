import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { readInitiative, readUpdates } from '#bot/use-cases/read-initiative.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, memberIds, storesLedByTwo, tuesday } from './led-by-two.ts';

const secret = 'Kun for regionen selv.';
const wednesday = '2025-05-14T07:00:00.000Z';

/**
 * The region's lead has answered for the region alone. For each member: do they read the text, see that there is an
 * answer and its status word, and may they acknowledge it? The region has no coordinator, so its steering member may.
 */
const table = [
  { who: 'lead-region', text: true, word: true, exists: true, acknowledges: false },
  { who: 'reader-region', text: true, word: true, exists: true, acknowledges: false },
  { who: 'steering-region', text: true, word: true, exists: true, acknowledges: true },
  { who: 'lead-kommune', text: false, word: true, exists: true, acknowledges: false },
  { who: 'lead-politi', text: false, word: true, exists: true, acknowledges: false },
  { who: 'deputy', text: false, word: true, exists: true, acknowledges: false },
  { who: 'colleague', text: false, word: true, exists: true, acknowledges: false },
  { who: 'coordinator-kommune', text: false, word: true, exists: true, acknowledges: false },
  { who: 'coordinator-politi', text: false, word: true, exists: true, acknowledges: false },
  { who: 'steering-kommune', text: false, word: true, exists: true, acknowledges: false },
  { who: 'reader-kommune', text: false, word: true, exists: true, acknowledges: false },
  { who: 'administrator', text: false, word: true, exists: true, acknowledges: false },
];

describe('What is kept within one’s own organisation', () => {
  let stores: Stores;

  before(async () => {
    stores = await storesLedByTwo();
    const raw = { happened: secret, health: 'attention', reason: secret, visibility: 'own_organisation' };
    const answer = await submitStatus(stores)(aSubmissionBy('lead-region', { initiativeId: 'region', raw }));
    assert.equal(answer.kind, 'accepted');
  });

  it('is asked about of every member', () => {
    assert.deepEqual(table.map(({ who }) => who).toSorted(), memberIds.toSorted());
  });

  for (const { who, text, word, exists, acknowledges } of table) {
    it(`${who} ${text ? 'reads' : 'does not read'} the text`, async () => {
      const question = { identity: as(who), partnershipId: 'tryg-by', initiativeId: 'region', at: wednesday };
      const read = await readInitiative(stores)(question);
      const older = await readUpdates(stores)({ ...question, beforeVersion: 2 });

      assert.equal(read.updates[0]?.content?.happened, text ? secret : undefined);
      assert.equal(JSON.stringify([read, older]).includes(secret), text);
    });

    it(`${who} sees that there is an answer, and its status word`, async () => {
      const overview = await readOverview(stores)({ identity: as(who), partnershipId: 'tryg-by', at: wednesday });

      const row = overview.rows.find(({ initiativeId }) => initiativeId === 'region');
      assert.equal(row?.health === 'attention', word);
      assert.equal(row?.submittedAt === tuesday && row.submittedById === 'lead-region', exists);
      assert.equal(JSON.stringify(overview).includes(secret), false);
    });

    it(`${who} sees the same totals as everybody, and no text in the grid`, async () => {
      const grid = await readGrid(stores)({
        identity: as(who),
        partnershipId: 'tryg-by',
        roundId: '2025-2',
        at: wednesday,
      });

      assert.deepEqual([grid.totals.asked, grid.totals.answered, grid.totals.missing], [2, 1, 1]);
      assert.deepEqual(grid.answersPerDay, [{ day: '2025-05-13', count: 1 }]);
      assert.equal(JSON.stringify(grid).includes(secret), false);
    });

    if (!acknowledges) {
      it(`${who} neither acknowledges nor returns it`, async () => {
        const request = aQuestionBy(who);

        await assert.rejects(acknowledge(stores)(request), { code: 'not_allowed' });
        await assert.rejects(returnWithQuestion(stores)({ ...request, question: 'Hvor mange?' }), {
          code: 'not_allowed',
        });
      });
    }
  }

  it('the steering member of an organisation without a coordinator acknowledges it, and is shown that they may', async () => {
    const request = aQuestionBy('steering-region');
    const grid = await readGrid(stores)(request);

    const settled = await acknowledge(stores)(request);

    const row = grid.rows.find(({ initiativeId }) => initiativeId === 'region');
    assert.deepEqual([row?.mayAcknowledge, row?.unread], [true, true]);
    assert.equal(settled.state, 'acknowledged');
  });
});

function aQuestionBy(who: string) {
  const about = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'region', version: 1 };
  return { identity: as(who), ...about, at: wednesday };
}

describe('An initiative led by several organisations', () => {
  const open = { partnershipId: 'tryg-by', initiativeId: 'shared', formId: 'f', language: 'da', filled: null } as const;

  it('does not offer the level to any of its leads, nor to its deputy, and refuses it where it is sent all the same', async () => {
    const stores = await storesLedByTwo();

    for (const who of ['lead-kommune', 'lead-politi', 'deputy']) {
      const form = await openStatusForm(stores)({ ...open, identity: as(who), at: tuesday });
      const answer = await submitStatus(stores)(aSubmissionBy(who, { raw: { visibility: 'own_organisation' } }));

      assert.deepEqual(form.visibilities, ['all', 'coordinators_and_steering']);
      assert.equal(answer.kind, 'problems');
      if (answer.kind !== 'problems') return;
      assert.deepEqual(answer.problems, [{ field: 'visibility', code: 'several_organisations' }]);
      assert.equal(answer.form.filled.visibility, 'all');
    }
  });

  it('is offered where the lead is one, preset as the initiative says', async () => {
    const stores = await storesLedByTwo();

    const form = await openStatusForm(stores)({
      ...open,
      initiativeId: 'region',
      identity: as('lead-region'),
      at: tuesday,
    });

    assert.deepEqual(form.visibilities, ['all', 'coordinators_and_steering', 'own_organisation']);
    assert.equal(form.filled.visibility, 'own_organisation');
  });

  it('the leads go on from each other’s answers, each in a version of their own', async () => {
    const stores = await storesLedByTwo();
    const raw = { happened: 'Vi har fulgt op.', visibility: 'coordinators_and_steering' };
    await submitStatus(stores)(aSubmissionBy('lead-kommune', { raw }));

    const form = await openStatusForm(stores)({ ...open, identity: as('lead-politi'), at: wednesday });
    const answer = await submitStatus(stores)(
      aSubmissionBy('lead-politi', { raw: { happened: 'Og politiet også.' }, baseVersion: 1, at: wednesday }),
    );

    assert.equal(form.mode, 'edit');
    assert.equal(form.last?.authorName, 'lead-kommune');
    assert.equal(form.filled.happened, 'Vi har fulgt op.');
    assert.equal(answer.kind === 'accepted' && answer.receipt.version, 2);
    const first = await stores.partnerships.update('tryg-by', 'shared', 1);
    assert.deepEqual([first?.content.happened, first?.authorOrganisationId], ['Vi har fulgt op.', 'kommune']);
  });
});
