import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import type { Acceptance, Ports } from '#bot/use-cases/ports.ts';
import { repeatStatus } from '#bot/use-cases/repeat-status.ts';
import type { SubmitStatus } from '#bot/use-cases/submitting.ts';
import { anIdentity, anInitiative, anUpdate, aStatus, aSummary, contentOf } from '#test/support/builders.ts';
import { fakePorts, leadFinds } from './fake-ports.ts';

function aTap(reason?: string): SubmitStatus {
  return {
    identity: anIdentity(),
    address: {
      partnershipId: 'tryg-by',
      initiativeId: 'tryg-bydel',
      roundId: '2025-2',
      formId: 'form-1',
      baseVersion: 1,
    },
    raw: reason === undefined ? {} : { reason },
    newFormId: 'form-2',
    language: 'en',
    at: '2025-05-13T07:00:00.000Z',
  };
}

/** The lead's ports, where the newest answer is this one. */
function portsWith(last: StatusUpdate, acceptUpdate: Ports['partnerships']['acceptUpdate']): Ports {
  const { health, help, visibility } = last.content;
  const { roundId, authorId, authorOrganisationId } = last;
  const latest = aSummary({ roundId, authorId, authorOrganisationId, health, help, visibility });
  const status = { value: aStatus({ latest }), tag: 's1' };
  return fakePorts({
    partnerships: {
      ...leadFinds(),
      initiative: sinon.fake.resolves({ initiative: anInitiative(), status }),
      update: sinon.fake.resolves(last),
      acceptUpdate,
    },
  });
}

const fromWinter = (content: Partial<StatusContent> = {}) =>
  anUpdate({ roundId: '2025-1', content: contentOf(content) });

describe('Repeating a status', () => {
  it('copies what was written, with its visibility and language, and says that it is unchanged', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
    const last = fromWinter({ challenges: 'Vejret.', visibility: 'coordinators_and_steering' });

    await repeatStatus(portsWith(last, acceptUpdate))(aTap());

    const { update } = acceptUpdate.firstCall.args[0];
    assert.deepEqual(update.content, last.content);
    assert.equal(update.unchanged, true);
    assert.equal(update.lang, 'da');
    assert.equal(update.version, 2);
    assert.equal(update.roundId, '2025-2');
  });

  for (const health of ['attention', 'action'] as const) {
    it(`asks for a reason where it is ${health}, and stores nothing before it has one`, async () => {
      const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
      const repeat = repeatStatus(portsWith(fromWinter({ health, reason: 'Gammel grund.' }), acceptUpdate));

      const asked = await repeat(aTap());
      const blank = await repeat(aTap(' \n'));
      const tooLong = await repeat(aTap('x'.repeat(501)));
      const given = await repeat(aTap('Ny\u2028grund.'));

      assert.deepEqual(
        [asked, blank, tooLong, given].map(({ kind }) => kind),
        ['reason_needed', 'reason_needed', 'reason_needed', 'accepted'],
      );
      assert.equal(acceptUpdate.callCount, 1);
      assert.equal(acceptUpdate.firstCall.args[0].update.content.reason, 'Ny\ngrund.');
    });
  }

  it('shows a colleague’s answer that came meanwhile, and asks for no reason for what they wrote', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
    const theirs = anUpdate({
      authorId: 'lead-2',
      content: contentOf({ health: 'attention', reason: 'Færre timer.' }),
    });
    const tapped = aTap();
    const onOlderForm = { ...tapped, address: { ...tapped.address, baseVersion: 0 } };

    const result = await repeatStatus(portsWith(theirs, acceptUpdate))(onOlderForm);

    assert.equal(result.kind, 'answered_meanwhile');
    if (result.kind !== 'answered_meanwhile') return;
    assert.equal(result.other?.content.reason, 'Færre timer.');
    assert.equal(acceptUpdate.callCount, 0);
  });

  it('says that there is a colleague’s answer that came meanwhile, where its text is not theirs to see', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
    const content = contentOf({ visibility: 'own_organisation' });
    const theirs = anUpdate({ authorId: 'lead-2', authorOrganisationId: 'politi', content });
    const tapped = aTap();
    const onOlderForm = { ...tapped, address: { ...tapped.address, baseVersion: 0 } };

    const result = await repeatStatus(portsWith(theirs, acceptUpdate))(onOlderForm);

    assert.equal(result.kind, 'answered_meanwhile');
    if (result.kind !== 'answered_meanwhile') return;
    assert.equal(result.other, null);
    assert.equal(result.at, '2025-05-12T08:30:00.000Z');
    assert.doesNotMatch(JSON.stringify(result), /beboermøde/);
    assert.equal(acceptUpdate.callCount, 0);
  });

  it('refuses an answer of this very round: last means the round before', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
    const repeat = repeatStatus(portsWith(anUpdate({ roundId: '2025-2' }), acceptUpdate));

    await assert.rejects(repeat(aTap()), { name: 'Refusal', code: 'nothing_to_repeat' });

    assert.equal(acceptUpdate.callCount, 0);
  });

  it('refuses what another organisation kept to itself, without a word of it', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => ({ kind: 'accepted' }) as const);
    const theirs = anUpdate({
      roundId: '2025-1',
      authorId: 'lead-2',
      authorOrganisationId: 'politi',
      content: contentOf({ visibility: 'own_organisation' }),
    });

    const repeat = repeatStatus(portsWith(theirs, acceptUpdate));

    await assert.rejects(repeat(aTap()), { name: 'Refusal', code: 'nothing_to_repeat', facts: {} });
    assert.equal(acceptUpdate.callCount, 0);
  });
});
