import assert from 'node:assert/strict';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { confirmEntered } from '#bot/use-cases/requests/confirm-entered.ts';
import { enterOnBehalf } from '#bot/use-cases/requests/enter-on-behalf.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { aSubmissionBy, as, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const wednesday = '2025-05-14T07:00:00.000Z';

function entered(who: string, onBehalfOfId = 'lead-politi') {
  return { ...aSubmissionBy(who), onBehalfOfId };
}

describe('Entering an answer after a call', () => {
  it('is stored and shown as the lead’s, entered by a coordinator, and the lead and co-lead are told', async () => {
    const stores = await storesLedByTwo();

    const result = await enterOnBehalf(stores)(entered('coordinator-kommune'));

    assert.equal(result.kind, 'accepted');
    if (result.kind !== 'accepted') return;
    assert.equal(result.receipt.authorName, 'coordinator-kommune');
    assert.deepEqual(result.receipt.onBehalfOf, { personId: 'lead-politi', name: 'lead-politi' });
    const update = await stores.partnerships.update('tryg-by', 'shared', 1);
    assert.deepEqual(
      [update?.authorId, update?.authorRole, update?.onBehalfOfId, update?.authorOrganisationId],
      ['coordinator-kommune', 'coordinator', 'lead-politi', 'politi'],
    );
    assert.deepEqual(await noticesIn(stores), ['answered_by_other to lead-kommune', 'entered_for_you to lead-politi']);
    const [line] = await stores.partnerships.auditTrail('tryg-by', 1);
    assert.deepEqual([line?.by, line?.action], ['coordinator-kommune', 'status_entered_on_behalf']);
  });

  it('opens the form for the lead, and never with the coordinator’s own draft', async () => {
    const stores = await storesLedByTwo();

    const form = await openStatusForm(stores)({
      ...{ identity: as('coordinator-kommune'), partnershipId: 'tryg-by', initiativeId: 'shared', formId: 'f' },
      ...{ language: 'da', at: tuesday, filled: null, onBehalfOfId: 'lead-politi' },
    });

    assert.deepEqual(form.onBehalfOf, { personId: 'lead-politi', name: 'lead-politi' });
    assert.equal(form.draftSavedAt, null);
  });

  it('is for coordinators, and only for somebody who leads or deputises', async () => {
    const stores = await storesLedByTwo();

    await assert.rejects(enterOnBehalf(stores)(entered('lead-kommune')), { code: 'not_allowed' });
    await assert.rejects(enterOnBehalf(stores)(entered('administrator')), { code: 'not_allowed' });
    await assert.rejects(enterOnBehalf(stores)(entered('coordinator-politi', 'lead-region')), {
      code: 'no_such_person',
    });
    assert.equal(await stores.partnerships.update('tryg-by', 'shared', 1), null);
  });

  it('after the close tells whom to talk to, and leaves no draft with the coordinator', async () => {
    const stores = await storesLedByTwo();

    const result = await enterOnBehalf(stores)({
      ...entered('coordinator-kommune'),
      at: '2025-06-10T07:00:00.000Z',
    });

    assert.equal(result.kind === 'closed' && result.isDraftKept, false);
    assert.deepEqual(await stores.records.drafts('tryg-by', '2025-2'), []);
  });

  it('is confirmed by that lead alone, once', async () => {
    const stores = await storesLedByTwo();
    await enterOnBehalf(stores)(entered('coordinator-kommune'));
    const confirming = (who: string, at = wednesday) =>
      confirmEntered(stores)({
        ...{ identity: as(who), partnershipId: 'tryg-by', initiativeId: 'shared', version: 1, at },
      });

    await assert.rejects(confirming('lead-kommune'), { code: 'not_allowed' });
    await assert.rejects(confirming('coordinator-kommune'), { code: 'not_allowed' });
    await confirming('lead-politi');
    const again = await confirming('lead-politi', '2025-05-15T07:00:00.000Z');

    assert.equal(again.at, wednesday);
    const grid = await readGrid(stores)({
      ...{ identity: as('coordinator-politi'), partnershipId: 'tryg-by', roundId: '2025-2', at: wednesday },
    });
    assert.deepEqual([grid.rows[0]?.onBehalfOfId, grid.rows[0]?.isConfirmed], ['lead-politi', true]);
  });
});
