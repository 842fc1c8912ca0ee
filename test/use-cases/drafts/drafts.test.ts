import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { discardDraft } from '#bot/use-cases/drafts/discard-draft.ts';
import { readDraft } from '#bot/use-cases/drafts/read-draft.ts';
import { readMyDrafts } from '#bot/use-cases/drafts/read-my-drafts.ts';
import { type SaveDraft, saveDraft } from '#bot/use-cases/drafts/save-draft.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { readMyInitiatives } from '#bot/use-cases/read-my-initiatives.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, memberIds, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const address = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'shared' };
const text = 'Vi har holdt et møde.';

function aDraft(who: string, overrides: Partial<SaveDraft> = {}): SaveDraft {
  return { identity: as(who), address, raw: { happened: text }, language: 'da', at: tuesday, ...overrides };
}

function formFor(stores: Stores, who: string) {
  const input = { identity: as(who), partnershipId: 'tryg-by', initiativeId: 'shared', formId: 'f' };
  return openStatusForm(stores)({ ...input, language: 'da', at: tuesday, filled: null });
}

describe('A draft', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
  });

  it('is found again in the form, in the list of one’s initiatives and among one’s drafts', async () => {
    const saved = await saveDraft(stores)(aDraft('lead-kommune'));

    const form = await formFor(stores, 'lead-kommune');
    const me = { identity: as('lead-kommune'), language: 'da', at: tuesday } as const;
    const [mine] = await readMyInitiatives(stores)(me);

    assert.deepEqual(saved, { savedAt: tuesday, timeZone: 'Europe/Copenhagen', isMasked: false, mayBeSent: true });
    assert.equal(form.draftSavedAt, tuesday);
    assert.deepEqual(form.filled, { happened: text });
    assert.equal(mine?.requestState, 'draft');
    assert.deepEqual(await readMyDrafts(stores)(me), [
      {
        partnershipId: 'tryg-by',
        partnershipName: 'Tryg By',
        sampleData: true,
        roundId: '2025-2',
        roundName: 'Statusrunde 2, foråret 2025',
        initiativeId: 'shared',
        initiativeName: 'Tryg bydel',
        savedAt: tuesday,
        mayBeSent: true,
        timeZone: 'Europe/Copenhagen',
      },
    ]);
  });

  it('is nobody else’s to read, by any way, co-lead and coordinator included', async () => {
    await saveDraft(stores)(aDraft('lead-kommune'));

    for (const who of memberIds.filter((id) => id !== 'lead-kommune')) {
      const me = { identity: as(who), language: 'da', at: tuesday } as const;
      const seen = [
        await readDraft(stores)({ identity: as(who), ...address }),
        await readMyDrafts(stores)(me),
        await readGrid(stores)({ identity: as(who), ...address, at: tuesday }),
        await formFor(stores, who).catch(() => null),
      ];

      assert.equal(JSON.stringify(seen).includes(text), false, who);
    }
    const own = await readDraft(stores)({ identity: as('lead-kommune'), ...address });
    assert.equal(own?.raw.happened, text);
  });

  it('shows in the grid as begun, without whose it is', async () => {
    await saveDraft(stores)(aDraft('deputy'));

    const grid = await readGrid(stores)({ identity: as('coordinator-politi'), ...address, at: tuesday });

    assert.equal(grid.rows[0]?.state, 'draft');
    assert.equal(JSON.stringify(grid.rows).includes('savedAt'), false);
  });

  it('holds no CPR number, and the confirmation is given anew when it is sent', async () => {
    const raw = { happened: 'Om 010150-5006', challenges: 'Vejret.', confirmed: 'true' };

    const saved = await saveDraft(stores)(aDraft('lead-kommune', { raw }));

    const draft = await readDraft(stores)({ identity: as('lead-kommune'), ...address });
    assert.equal(saved.isMasked, true);
    assert.deepEqual(draft?.raw, { happened: 'Om 010150-••••', challenges: 'Vejret.' });
  });

  it('is only for who may answer', async () => {
    for (const who of ['coordinator-kommune', 'lead-region', 'colleague', 'administrator']) {
      await assert.rejects(saveDraft(stores)(aDraft(who)), { code: 'not_your_initiative' });
    }
  });

  it('can still be saved after the close, and says that it cannot be sent', async () => {
    const at = '2025-06-10T07:00:00.000Z';

    const saved = await saveDraft(stores)(aDraft('lead-kommune', { at }));

    assert.deepEqual(saved, { savedAt: at, timeZone: 'Europe/Copenhagen', isMasked: false, mayBeSent: false });
    const [mine] = await readMyDrafts(stores)({ identity: as('lead-kommune'), language: 'da', at });
    assert.equal(mine?.mayBeSent, false);
  });

  it('is gone once it is sent, thrown away, or emptied', async () => {
    const own = { identity: as('lead-kommune'), ...address };

    await saveDraft(stores)(aDraft('lead-kommune'));
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    assert.equal(await readDraft(stores)(own), null);

    await saveDraft(stores)(aDraft('lead-kommune'));
    await discardDraft(stores)(own);
    await discardDraft(stores)(own);
    assert.equal(await readDraft(stores)(own), null);

    await saveDraft(stores)(aDraft('lead-kommune'));
    const emptied = await saveDraft(stores)(aDraft('lead-kommune', { raw: { happened: ' ', visibility: 'all' } }));
    assert.equal(emptied.savedAt, null);
    assert.equal(await readDraft(stores)(own), null);
  });

  it('of any length that the card can send is kept whole, and a longer one refused', async () => {
    const long = { happened: 'a'.repeat(10_000), nextSteps: 'b'.repeat(10_000) };
    const longer = { ...long, challenges: 'c'.repeat(10_000) };

    await saveDraft(stores)(aDraft('lead-kommune', { raw: long }));

    const draft = await readDraft(stores)({ identity: as('lead-kommune'), ...address });
    assert.deepEqual(draft?.raw, long);
    await assert.rejects(saveDraft(stores)(aDraft('lead-kommune', { raw: longer })), { code: 'draft_too_long' });
  });
});
