import assert from 'node:assert/strict';
import type { Decision } from '#bot/domain/decision.ts';
import type { NoticeKind } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { tellOutcome } from '#bot/use-cases/decisions/tell-outcome.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { objectId } from '#test/support/builders.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { coordinator, identityOf, partnershipId, said } from '#test/use-cases/rounds/round-scene.ts';
import { at, storesWithMeeting } from './follow-up-scene.ts';

const meetingId = 'steering-2025-1';
const task = { type: 'task', text: 'Beskriv, hvad flere vagter koster.', initiativeId: 'i-1' };
/** One of these at most goes to somebody here. */
const kinds: readonly NoticeKind[] = ['decision_due', 'decision_not_reached'];
/** An hour after it was written. */
const told = '2025-05-12T09:00:00.000Z';

describe('What is said of a decision', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesWithMeeting();
  });

  async function written(raw: object, n = 1, when = at): Promise<Decision> {
    const input = {
      identity: coordinator,
      partnershipId,
      meetingId,
      formId: objectId(n),
      raw,
      lang: 'da',
      at: when,
    } as const;
    const read = await writeDecision(stores)(input);
    const [seen] = read.decisions;
    assert.ok(seen);
    return seen.decision;
  }

  async function corrected(id: string, raw: object, when = at) {
    const question = { identity: coordinator, partnershipId, decisionId: id, at: when };
    const { decisions } = await readDecision(stores)(question);
    return changeDecision(stores)({ ...question, raw, lang: 'da', version: decisions[0]?.version ?? '' });
  }

  async function work(id: string) {
    const planned = await stores.records.dueAbout(partnershipId, id);
    return planned.map(({ kind, at: when }) => `${when} ${kind}`);
  }

  const notices = (id: string) => said(stores, `subject/${id}`);

  it('is planned when it is written: telling an hour later, a reminder on its day or the working day after', async () => {
    const { id } = await written({ ...task, responsibleId: 'lead-2', dueOn: '2025-05-31' });

    assert.deepEqual(await work(id), [`${told} decided`, '2025-06-02T06:30:00.000Z decision_due']);
  });

  it('is written once where the form comes just before midnight and again just after', async () => {
    const first = await written(task, 1, '2025-05-12T21:59:59.900Z');
    const second = await written(task, 1, '2025-05-12T22:00:00.100Z');

    assert.equal(second.id, first.id);
    assert.equal((await stores.records.openDecisions(partnershipId)).length, 1);
  });

  it('moves with the due day, and is gone once there is nothing more to do', async () => {
    const raw = { ...task, responsibleId: 'lead-2', dueOn: '2025-06-10' };
    const { id } = await written(raw);

    await corrected(id, { ...raw, dueOn: '2025-06-11' });
    const moved = await work(id);
    const by = { identity: identityOf(2), partnershipId, decisionId: id, at } as const;
    await tellOutcome(stores)({ ...by, state: 'done', note: '' });

    assert.deepEqual(moved, [`${told} decided`, '2025-06-11T06:30:00.000Z decision_due']);
    assert.deepEqual(await work(id), [`${told} decided`]);
  });

  it('is told to the leads once, however often it is corrected and the clock looks', async () => {
    const { id } = await written(task);
    await corrected(id, { ...task, text: 'Beskriv, hvad to vagter koster.' });

    await Promise.all([runDue(stores)(partnershipId, told), runDue(stores)(partnershipId, told)]);
    await runDue(stores)(partnershipId, told);
    await corrected(id, { ...task, text: 'Beskriv det hele.' }, '2025-05-12T10:00:00.000Z');
    await runDue(stores)(partnershipId, '2025-05-13T10:00:00.000Z');

    assert.deepEqual(await notices(id), ['decided lead-1']);
  });

  it('is told once as it stands then, though the clock was stopped for three days', async () => {
    const { id } = await written({ ...task, responsibleId: 'lead-2', dueOn: '2025-05-13' });
    await runDue(stores)(partnershipId, '2025-05-16T09:00:00.000Z');
    await runDue(stores)(partnershipId, '2025-05-16T09:05:00.000Z');

    assert.deepEqual(await notices(id), ['decided lead-1', 'decision_due lead-2']);
    const content = await contentOf(id, 'lead-2', '2025-05-16T09:05:00.000Z');
    assert.ok(content.kind === 'decision_due');
    assert.deepEqual([content.isToday, content.decision.isOverdue], [false, true]);
  });

  it('is not said any more where it was done while the notice waited', async () => {
    const { id } = await written({ ...task, responsibleId: 'lead-2', dueOn: '2025-05-13' });
    await runDue(stores)(partnershipId, '2025-05-13T06:30:00.000Z');
    const by = { identity: identityOf(2), partnershipId, decisionId: id, at: '2025-05-13T06:31:00.000Z' } as const;
    await tellOutcome(stores)({ ...by, state: 'done', note: '' });

    const prepared = await contentOf(id, 'lead-2', '2025-05-13T06:32:00.000Z');

    assert.deepEqual(prepared, { kind: 'answered' });
  });

  it('never reaches those a closed point is not for', async () => {
    const point = {
      id: 'closed',
      group: 'steering',
      meetingId,
      order: 10,
      kind: 'own',
      title: 'Lukket',
      text: '',
      initiativeId: null,
      proposedById: null,
      closedTo: ['coordinator-1'],
      isCarriedOver: false,
      createdAt: at,
    } as const;
    await stores.records.commit(partnershipId, [{ kind: 'agenda_point', value: point, tag: null }]);
    const { id, closedTo } = await written({ ...task, pointId: 'closed', dueOn: '2025-05-13' });
    await runDue(stores)(partnershipId, '2025-05-14T06:30:00.000Z');

    assert.deepEqual(closedTo, ['coordinator-1']);
    assert.deepEqual(await notices(id), ['decision_due coordinator-1']);
  });

  it('that does not reach whoever is responsible is told to the coordinators, once', async () => {
    const { id } = await written({ ...task, responsibleId: 'lead-2', dueOn: '2025-05-13' });
    await runDue(stores)(partnershipId, '2025-05-13T06:30:00.000Z');
    await remindersFail('2025-05-13T06:31:00.000Z');
    await corrected(id, { ...task, responsibleId: 'lead-2', dueOn: '2025-05-14' }, '2025-05-13T07:00:00.000Z');
    await runDue(stores)(partnershipId, '2025-05-14T06:30:00.000Z');

    await remindersFail('2025-05-14T06:31:00.000Z');

    assert.deepEqual(await notices(id), [
      'decided lead-1',
      'decision_due lead-2',
      'decision_due lead-2',
      'decision_not_reached coordinator-1',
    ]);
    const content = await contentOf(id, 'coordinator-1', '2025-05-14T07:00:00.000Z');
    assert.ok(content.kind === 'decision_not_reached');
    assert.deepEqual([content.personName, content.reason], ['Tovholder 2', 'not_installed']);
  });

  it('reminds the stand-in while whoever is responsible is away', async () => {
    const { id } = await written({ ...task, responsibleId: 'lead-2', dueOn: '2025-05-20' });
    const absence = { from: '2025-05-19', to: '2025-05-23', standInId: 'lead-3' };
    await setAbsence(stores)({ identity: coordinator, partnershipId, personId: 'lead-2', absence, at });
    await runDue(stores)(partnershipId, '2025-05-20T06:30:00.000Z');

    assert.deepEqual(await notices(id), ['decided lead-1', 'decision_due lead-3']);
    const content = await contentOf(id, 'lead-3', '2025-05-20T06:30:00.000Z');
    assert.equal(content.kind === 'decision_due' && content.responsibleName, 'Tovholder 2');
  });

  /** Teams takes none of the reminders that are on their way. */
  async function remindersFail(when: string) {
    const waiting = await stores.records.outgoing(partnershipId);
    for (const outgoing of waiting.filter(({ value }) => value.intent.kind === 'decision_due')) {
      const outcome = { kind: 'failed', reason: 'not_installed', to: null } as const;
      await settleNotice(stores, rosterOf([]))({ partnershipId, outgoing, outcome, at: when });
    }
  }

  /** What the notice says at that moment, or why it is dropped. */
  async function contentOf(id: string, personId: string, when: string) {
    const deliveries = await stores.records.deliveries(partnershipId, `subject/${id}`);
    const intent = deliveries
      .map((delivery) => delivery.intent)
      .find(
        ({ kind, recipient }) => kinds.includes(kind) && recipient.kind === 'person' && recipient.personId === personId,
      );
    assert.ok(intent);
    const person = (await stores.partnerships.person(partnershipId, personId))?.value;
    const [identity] = person?.identities ?? [];
    assert.ok(identity);
    await stores.addresses.saveAddress(identity, {
      conversationId: `a:${personId}`,
      serviceUrl: 'https://smba.example/',
      userMri: `29:${personId}`,
      locale: 'da-DK',
      seenAt: when,
    });
    const prepared = await prepareNotice(stores, rosterOf([]))(partnershipId, intent, when);
    if (prepared.kind === 'drop') return { kind: prepared.reason };
    assert.ok(prepared.kind === 'send');
    return prepared.content;
  }
});
