import assert from 'node:assert/strict';
import sinon from 'sinon';
import { Outage } from '#bot/domain/outage.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { Acceptance, AcceptanceResult } from '#bot/use-cases/ports.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import type { SubmitStatus } from '#bot/use-cases/submitting.ts';
import { anIdentity, anInitiative, anUpdate, aPerson, aRawStatus, aStatus, aSummary } from '#test/support/builders.ts';
import { fakePorts, leadFinds } from './fake-ports.ts';

function aSubmission(raw: RawStatus = aRawStatus()): SubmitStatus {
  return {
    identity: anIdentity(),
    address: {
      partnershipId: 'tryg-by',
      initiativeId: 'tryg-bydel',
      roundId: '2025-2',
      formId: 'form-1',
      baseVersion: 0,
    },
    raw,
    newFormId: 'form-2',
    language: 'da',
    at: '2025-05-13T07:00:00.000Z',
  };
}

/** Answers in turn, the last one for good. */
function inTurn<T>(...answers: readonly [T, ...T[]]): () => Promise<T> {
  let calls = 0;
  return async () => answers[Math.min(calls++, answers.length - 1)] ?? answers[0];
}

const outdated: AcceptanceResult = { kind: 'outdated' };
const accepted: AcceptanceResult = { kind: 'accepted' };

describe('Submitting a status', () => {
  it('commits the version, the state, the request and the audit line together', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => accepted);

    const result = await submitStatus(fakePorts({ partnerships: { ...leadFinds(), acceptUpdate } }))(aSubmission());

    assert.equal(result.kind, 'accepted');
    const committed = acceptUpdate.firstCall.args[0];
    assert.equal(committed.statusTag, 's1');
    assert.equal(committed.update.version, 1);
    assert.equal(committed.update.authorRole, 'lead');
    assert.equal(committed.update.submittedAt, '2025-05-13T07:00:00.000Z');
    assert.equal(committed.status.latest?.version, 1);
    assert.deepEqual(committed.request, {
      roundId: '2025-2',
      initiativeId: 'tryg-bydel',
      state: 'submitted',
      version: 1,
      handledById: null,
      handledAt: null,
      note: '',
    });
    assert.deepEqual(committed.audit, {
      at: '2025-05-13T07:00:00.000Z',
      by: 'lead-1',
      action: 'status_submitted',
      subject: 'tryg-bydel/1',
    });
  });

  it('reads anew and tries again where only the request moved in between', async () => {
    const acceptUpdate = sinon.fake(inTurn<AcceptanceResult>(outdated, outdated, accepted));
    const initiative = inTurn(
      { initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } },
      { initiative: anInitiative(), status: { value: aStatus(), tag: 's2' } },
      { initiative: anInitiative(), status: { value: aStatus(), tag: 's3' } },
    );
    const ports = fakePorts({ partnerships: { ...leadFinds(), initiative, acceptUpdate } });

    const result = await submitStatus(ports)(aSubmission());

    assert.equal(result.kind, 'accepted');
    assert.equal(acceptUpdate.callCount, 3);
    assert.deepEqual(
      acceptUpdate.args.map((args: unknown[]) => Reflect.get(Object(args[0]), 'statusTag')),
      ['s1', 's2', 's3'],
    );
  });

  it('stops as soon as somebody else’s answer came in between, and stores nothing', async () => {
    const acceptUpdate = sinon.fake(inTurn(outdated));
    const theirs = aStatus({ latest: aSummary({ authorId: 'lead-2', submittedAt: '2025-05-13T06:59:00.000Z' }) });
    const initiative = inTurn(
      { initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } },
      { initiative: anInitiative(), status: { value: theirs, tag: 's2' } },
    );
    const update = sinon.fake.resolves(anUpdate({ authorId: 'lead-2' }));
    const person = sinon.fake.resolves({ value: aPerson({ id: 'lead-2', name: 'Tovholder To' }), tag: 'p2' });
    const ports = fakePorts({ partnerships: { ...leadFinds(), initiative, acceptUpdate, update, person } });

    const result = await submitStatus(ports)(aSubmission());

    assert.equal(acceptUpdate.callCount, 1);
    assert.equal(result.kind, 'answered_meanwhile');
    if (result.kind !== 'answered_meanwhile') return;
    assert.equal(result.at, '2025-05-13T06:59:00.000Z');
    assert.equal(result.other?.authorName, 'Tovholder To');
    assert.equal(result.form.address.baseVersion, 1);
    assert.equal(result.form.address.formId, 'form-2');
    assert.equal(result.form.filled.happened, 'Vi har holdt to beboermøder.');
  });

  it('answers a submission whose first answer got lost with what was stored', async () => {
    const mine = aStatus({ latest: aSummary() });
    const ports = fakePorts({
      partnerships: {
        ...leadFinds(),
        initiative: inTurn(
          { initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } },
          { initiative: anInitiative(), status: { value: mine, tag: 's2' } },
        ),
        acceptUpdate: sinon.fake.resolves({ kind: 'repeated', version: 1 }),
        submittedVersion: sinon.fake.resolves(1),
        update: sinon.fake.resolves(anUpdate({ submittedAt: '2025-05-13T06:58:00.000Z' })),
      },
    });

    const result = await submitStatus(ports)(aSubmission());

    assert.equal(result.kind, 'accepted');
    if (result.kind === 'accepted') assert.equal(result.receipt.submittedAt, '2025-05-13T06:58:00.000Z');
  });

  it('gives up after five attempts as an outage, and names nobody who answered', async () => {
    const acceptUpdate = sinon.fake(inTurn(outdated));
    const submit = submitStatus(fakePorts({ partnerships: { ...leadFinds(), acceptUpdate } }));

    await assert.rejects(submit(aSubmission()), { name: 'Outage', operation: 'accept update' });

    assert.equal(acceptUpdate.callCount, 5);
  });

  it('a form that claims to have seen a version which never was is shown the newest', async () => {
    const acceptUpdate = sinon.fake(async (_: Acceptance) => accepted);
    const answered = {
      initiative: anInitiative(),
      status: { value: aStatus({ latest: aSummary({ authorId: 'lead-2' }) }), tag: 's1' },
    };
    const partnerships = {
      ...leadFinds(),
      initiative: sinon.fake.resolves(answered),
      update: sinon.fake.resolves(anUpdate({ authorId: 'lead-2' })),
      person: sinon.fake.resolves({ value: aPerson({ id: 'lead-2' }), tag: 'p2' }),
      submittedVersion: sinon.fake.resolves(null),
      acceptUpdate,
    };
    const submission = aSubmission();
    const made = { ...submission, address: { ...submission.address, baseVersion: 7 } };

    const result = await submitStatus(fakePorts({ partnerships }))(made);

    assert.equal(result.kind, 'answered_meanwhile');
    assert.equal(acceptUpdate.callCount, 0);
  });

  it('lets an outage through as it is, whichever read or write it meets', async () => {
    const outage = new Outage('Partnership: get', new Error('no answer'));
    for (const port of ['partnership', 'personOf', 'initiative', 'round', 'acceptUpdate'] as const) {
      const ports = fakePorts({ partnerships: { ...leadFinds(), [port]: sinon.fake.rejects(outage) } });

      await assert.rejects(submitStatus(ports)(aSubmission()), (thrown) => thrown === outage, port);
    }
  });

  it('writes nothing for a form with problems, and keeps all that was typed under the form’s own address', async () => {
    const acceptUpdate = sinon.fake.resolves(accepted);
    const raw = aRawStatus({ happened: 'Om 010150-5006', health: 'action', challenges: 'Vejret.' });

    const result = await submitStatus(fakePorts({ partnerships: { ...leadFinds(), acceptUpdate } }))(aSubmission(raw));

    assert.equal(acceptUpdate.callCount, 0);
    assert.equal(result.kind, 'problems');
    if (result.kind !== 'problems') return;
    assert.deepEqual(result.problems, [
      { field: 'happened', code: 'contains_cpr_number' },
      { field: 'reason', code: 'reason_required' },
    ]);
    assert.equal(result.form.filled.happened, 'Om 010150-••••');
    assert.equal(result.form.filled.challenges, 'Vejret.');
    assert.equal(result.form.address.formId, 'form-1');
  });

  it('the same form with another text is another submission; key order and repeats change nothing', async () => {
    const keys: string[] = [];
    const acceptUpdate = async ({ submissionKey }: Acceptance) => {
      keys.push(submissionKey);
      return accepted;
    };
    const submit = submitStatus(fakePorts({ partnerships: { ...leadFinds(), acceptUpdate } }));
    const reversed = Object.fromEntries(Object.entries(aRawStatus()).toReversed());

    await submit(aSubmission());
    await submit(aSubmission(reversed));
    await submit(aSubmission(aRawStatus({ happened: 'Noget andet.' })));

    assert.equal(keys[0], keys[1]);
    assert.notEqual(keys[0], keys[2]);
  });
});
