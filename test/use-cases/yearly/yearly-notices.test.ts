import assert from 'node:assert/strict';
import type { NoticeKind } from '#bot/domain/notice.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { approveYearly, sendYearlyBack } from '#bot/use-cases/yearly/answer-yearly.ts';
import { askApproval } from '#bot/use-cases/yearly/ask-approval.ts';
import { publishYearly } from '#bot/use-cases/yearly/publish-yearly.ts';
import { setYearlyDays } from '#bot/use-cases/yearly/set-yearly-days.ts';
import { writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import {
  answerBy,
  approvedYearly,
  asked,
  askedYearly,
  monday,
  type PersonId,
  partnershipId,
  roundId,
  told,
  yearlyScene,
} from './yearly-scene.ts';

/** What the first notice of a kind to somebody says when it is sent now, or why it is not said. */
async function sent(ports: Ports, kind: NoticeKind, personId: PersonId) {
  const { identity } = asked(personId);
  await ports.addresses.saveAddress(identity, {
    conversationId: `a:${identity.objectId}`,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    userMri: `29:${identity.objectId}`,
    locale: 'da-DK',
    seenAt: '2025-05-13T07:00:00.000Z',
  });
  const deliveries = await ports.records.deliveries(partnershipId, roundId);
  const found = deliveries.find(({ intent }) => {
    return intent.kind === kind && intent.recipient.kind === 'person' && intent.recipient.personId === personId;
  });
  assert.ok(found, `no ${kind} to ${personId}`);
  const prepared = await prepareNotice(ports, rosterOf([]))(partnershipId, found.intent, monday);
  return prepared.kind === 'send' ? prepared.content : prepared;
}

async function ofYearly(ports: Ports): Promise<readonly string[]> {
  return (await told(ports)).filter((line) => line.startsWith('yearly_'));
}

describe('What is said of the yearly status', () => {
  it('asks an approver with what the edition says', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await approveYearly(ports)({ ...asked('steering-politi'), edition: 1 });

    const content = await sent(ports, 'yearly_approve', 'steering-kommune');

    assert.ok(content.kind === 'yearly_approve');
    assert.deepEqual(
      [content.edition, content.answerBy, content.summary?.text, content.approvedBy],
      [1, '2025-06-30', 'Om summary.', ['Byens Politi']],
    );
    assert.deepEqual(content.goals, [
      { name: 'Høj tryghed', verdict: 'reached' },
      { name: 'Mindre utryghed', verdict: 'reached' },
    ]);
  });

  it('asks nobody whose organisation has answered, nor about what was changed since', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 });

    const answered = await sent(ports, 'yearly_approve', 'steering-kommune');
    await writeYearlyText(ports)({
      ...asked('coordinator-1'),
      of: { part: 'focus' },
      text: 'Nyt.',
      lang: 'da',
      seen: 1,
    });
    const changed = await sent(ports, 'yearly_approve', 'steering-politi');

    assert.deepEqual(answered, { kind: 'drop', reason: 'answered' });
    assert.deepEqual(changed, { kind: 'drop', reason: 'superseded' });
  });

  it('tells the coordinators which organisation sent it back and why, until it is asked about again', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await sendYearlyBack(ports)({ ...asked('steering-politi'), edition: 1, reason: 'Tallene er gamle.' });

    const content = await sent(ports, 'yearly_refused', 'coordinator-1');
    await askApproval(ports)({ ...asked('coordinator-1'), edition: 2, answerBy });
    const later = await sent(ports, 'yearly_refused', 'coordinator-1');

    assert.ok(content.kind === 'yearly_refused');
    assert.deepEqual([content.organisationName, content.reason], ['Byens Politi', 'Tallene er gamle.']);
    assert.deepEqual(later, { kind: 'drop', reason: 'superseded' });
  });

  it('tells the coordinators that all have approved, unless something was changed since', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);

    const content = await sent(ports, 'yearly_approved', 'coordinator-2');
    await writeYearlyText(ports)({
      ...asked('coordinator-1'),
      of: { part: 'focus' },
      text: 'Nyt.',
      lang: 'da',
      seen: 1,
    });
    const later = await sent(ports, 'yearly_approved', 'coordinator-2');

    assert.ok(content.kind === 'yearly_approved');
    assert.deepEqual(content.approvedBy, ['Byens Kommune', 'Byens Politi']);
    assert.deepEqual(later, { kind: 'drop', reason: 'superseded' });
  });

  it('tells coordinators, steering group and leads once that it is published, however often it is pressed and done', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);
    const publish = () => publishYearly(ports)({ ...asked('coordinator-1'), edition: 1 });
    await Promise.all([publish(), publish()]);

    await Promise.all([runDue(ports)(partnershipId, monday), runDue(ports)(partnershipId, monday)]);
    await runDue(ports)(partnershipId, monday);

    assert.deepEqual(
      (await told(ports)).filter((line) => line.startsWith('yearly_published')),
      ['coordinator-1', 'coordinator-2', 'lead-1', 'steering-kommune', 'steering-politi'].map(
        (id) => `yearly_published ${id} 1`,
      ),
    );
    const content = await sent(ports, 'yearly_published', 'lead-1');
    assert.ok(content.kind === 'yearly_published');
    assert.deepEqual([content.round.name, content.edition, content.replaces], ['Årlig status 2025', 1, null]);
  });

  it('says nothing more of a published edition once a newer one is', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);
    await publishYearly(ports)({ ...asked('coordinator-1'), edition: 1 });
    await runDue(ports)(partnershipId, monday);
    const text = { of: { part: 'focus' }, text: 'Nyt.', lang: 'da', seen: 1 } as const;
    await writeYearlyText(ports)({ ...asked('coordinator-1'), ...text });
    await approvedYearly(ports, 2);
    await publishYearly(ports)({ ...asked('coordinator-1'), edition: 2 });

    const old = await sent(ports, 'yearly_published', 'lead-1');

    assert.deepEqual(old, { kind: 'drop', reason: 'superseded' });
  });

  it('shows a lead once an edition how their text reads there, and only where it reads otherwise', async () => {
    const ports = await yearlyScene();
    const untouched = await yearlyScene();
    await askedYearly(untouched);
    await writeYearlyText(ports)({
      ...asked('coordinator-1'),
      of: { initiativeId: 'tryg-bydel' },
      text: 'Kortere.',
      lang: 'da',
      seen: 0,
    });
    await askedYearly(ports);

    for (const each of [ports, ports, untouched]) await runDue(each)(partnershipId, monday);

    const content = await sent(ports, 'yearly_paragraph', 'lead-1');
    assert.ok(content.kind === 'yearly_paragraph');
    assert.deepEqual([content.initiativeName, content.original, content.text], ['Tryg bydel', 'En nyhed.', 'Kortere.']);
    assert.equal((await told(ports)).filter((line) => line === 'yearly_paragraph lead-1 1').length, 1);
    assert.deepEqual(
      (await told(untouched)).filter((line) => line.startsWith('yearly_paragraph')),
      [],
    );
  });

  it('tells the coordinators of the last day the working day before, once, with what is missing then', async () => {
    const ports = await yearlyScene();
    const by = asked('coordinator-1', '2025-06-02T08:00:00.000Z');
    await writeYearlyText(ports)({ ...by, of: { part: 'focus' }, text: 'Fokus.', lang: 'da', seen: 0 });
    await setYearlyDays(ports)({ ...by, from: '2024-12-02', cutOffOn: '2025-06-30' });

    // The working day before the last day it had at first.
    await runDue(ports)(partnershipId, '2025-06-12T07:00:00.000Z');
    const early = await ofYearly(ports);
    await runDue(ports)(partnershipId, '2025-06-27T07:00:00.000Z');
    await runDue(ports)(partnershipId, '2025-06-27T07:05:00.000Z');

    assert.deepEqual(early, []);
    assert.deepEqual(await ofYearly(ports), ['yearly_cut_off coordinator-1 null', 'yearly_cut_off coordinator-2 null']);
    const content = await sent(ports, 'yearly_cut_off', 'coordinator-1');
    assert.ok(content.kind === 'yearly_cut_off');
    assert.deepEqual(
      [content.cutOffOn, content.problems.map(({ code }) => code)],
      ['2025-06-30', ['no_recommendation', 'no_summary', 'goals_not_judged']],
    );
  });
});
