import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { saveDraft } from '#bot/use-cases/drafts/save-draft.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { answered, aPlan, askedAt, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import {
  at,
  decide,
  decided,
  decisionNow,
  guards,
  lamps,
  sent,
  shownForm,
  storesWithMeeting,
} from './follow-up-scene.ts';

describe('Decisions in a form that is not sent as usual', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesWithMeeting();
  });

  it('ask before the same status is sent again, and take the answer with it', async () => {
    await answered(stores, 1, { at, happened: 'Vi er begyndt.' });
    const later = await anotherRound();
    await decide(stores, [decided()]);
    const address = { ...sent({}).address, roundId: later, baseVersion: 1 };

    const first = await repeatStatus(stores)({ ...sent({}), address, at: '2025-10-01T08:00:00.000Z' });
    const said = { followUp1Id: guards, followUp1: 'done' };
    const input = { ...sent(said), address, at: '2025-10-01T08:01:00.000Z' };
    const second = await repeatStatus(stores)(input);
    const again = await repeatStatus(stores)(input);

    assert.deepEqual(first.kind === 'reason_needed' && first.problems, [{ field: 'followUp1', code: 'required' }]);
    assert.deepEqual(
      [second, again].map((result) => result.kind === 'accepted' && result.receipt.version),
      [2, 2],
    );
    assert.equal((await decisionNow(stores)).state, 'done');
  });

  it('stand in a draft, and come back beside the decision they are about', async () => {
    await decide(stores, [decided({ dueOn: '2025-06-01' })]);
    const raw = { happened: 'Vi', followUp1Id: guards, followUp1: 'under_way', followUp1Note: 'Næsten.' };
    await saveDraft(stores)({ ...sent(raw), raw });
    await decide(stores, [decided({ id: lamps, dueOn: '2025-05-20' })]);

    const { filled } = await shownForm(stores);

    assert.deepEqual(
      [filled.followUp1Id, filled.followUp1, filled.followUp2Id, filled.followUp2, filled.followUp2Note],
      [lamps, undefined, guards, 'under_way', 'Næsten.'],
    );
  });

  async function anotherRound(): Promise<string> {
    await closeRound(stores)(askedAt('2025-06-10T08:00:00.000Z'));
    await runDue(stores)(partnershipId, '2025-06-11T08:00:00.000Z');
    const newRoundId = 'round-2';
    const dates = { ...aPlan().dates, opensOn: '2025-09-15', dueOn: '2025-10-13', meetingOn: '2025-11-12' };
    const plan = aPlan({ newRoundId, dates, at: '2025-09-08T07:00:00.000Z' });
    await planRound(stores)(plan);
    await confirmOpening(stores)({ ...askedAt(plan.at), roundId: newRoundId });
    await runDue(stores)(partnershipId, '2025-09-15T07:00:00.000Z');
    return newRoundId;
  }
});
