import assert from 'node:assert/strict';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { approveYearly, sendYearlyBack } from '#bot/use-cases/yearly/answer-yearly.ts';
import { askApproval } from '#bot/use-cases/yearly/ask-approval.ts';
import { nameApprover } from '#bot/use-cases/yearly/name-approver.ts';
import { publishYearly } from '#bot/use-cases/yearly/publish-yearly.ts';
import { readYearly } from '#bot/use-cases/yearly/read-yearly.ts';
import { writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';
import {
  answerBy,
  approvedYearly,
  asked,
  askedYearly,
  audited,
  monday,
  partnershipId,
  roundId,
  told,
  writtenYearly,
  yearlyScene,
} from './yearly-scene.ts';

describe('The approval of the yearly status', () => {
  it('is asked of one edition, of each organisation’s approvers, and once however often it is pressed', async () => {
    const ports = await yearlyScene();
    await writtenYearly(ports);

    const ask = () => askApproval(ports)({ ...asked('coordinator-1'), edition: 1, answerBy });
    await Promise.all([ask(), ask()]);

    assert.deepEqual(await told(ports), ['yearly_approve steering-kommune 1', 'yearly_approve steering-politi 1']);
    assert.equal((await ports.records.yearlyEdition(partnershipId, roundId, 1))?.summary?.text, 'Om summary.');
    assert.equal(await ports.records.yearlyEdition(partnershipId, roundId, 2), null);
  });

  it('is not asked before all is there, and says all that is missing', async () => {
    const ports = await yearlyScene();

    await assert.rejects(askApproval(ports)({ ...asked('coordinator-1'), edition: 1, answerBy }), {
      code: 'yearly_incomplete',
      facts: { codes: ['no_recommendation', 'no_summary', 'no_focus', 'goals_not_judged'] },
    });
    assert.deepEqual(await told(ports), []);
  });

  it('is done with both organisations’ yes, given at the same moment, and then the coordinators are told once', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);

    await Promise.all([
      approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 }),
      approveYearly(ports)({ ...asked('steering-politi'), edition: 1 }),
      approveYearly(ports)({ ...asked('steering-politi'), edition: 1 }),
    ]);

    const yearly = (await ports.records.yearly(partnershipId, roundId))?.value;
    assert.equal(yearly?.state, 'approved');
    assert.deepEqual(yearly?.approvals.map(({ organisationId, personId }) => [organisationId, personId]).toSorted(), [
      ['kommune', 'steering-kommune'],
      ['politi', 'steering-politi'],
    ]);
    assert.deepEqual(
      (await told(ports)).filter((line) => line.startsWith('yearly_approved')),
      ['yearly_approved coordinator-1 1', 'yearly_approved coordinator-2 1'],
    );
  });

  it('is void where a coordinator changes anything, and an older edition cannot be approved', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);

    await writeYearlyText(ports)({
      ...asked('coordinator-2'),
      of: { part: 'focus' },
      text: 'Nyt.',
      lang: 'da',
      seen: 1,
    });

    const yearly = (await ports.records.yearly(partnershipId, roundId))?.value;
    assert.deepEqual([yearly?.state, yearly?.approvals], ['draft', []]);
    await assert.rejects(approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 }), {
      code: 'yearly_not_in_state',
    });
    await askApproval(ports)({ ...asked('coordinator-1'), edition: 2, answerBy });
    await assert.rejects(approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 }), {
      code: 'yearly_other_edition',
    });
    assert.equal((await ports.records.yearlyEdition(partnershipId, roundId, 1))?.focus?.text, 'Om focus.');
    assert.equal((await ports.records.yearlyEdition(partnershipId, roundId, 2))?.focus?.text, 'Nyt.');
  });

  it('cannot slip in while a coordinator changes the text', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    let isBefore = true;
    const commit: typeof ports.records.commit = async (id, changes) => {
      if (isBefore) {
        isBefore = false;
        const by = asked('coordinator-1');
        await writeYearlyText(ports)({ ...by, of: { part: 'summary' }, text: 'Nyt.', lang: 'da', seen: 1 });
      }
      return ports.records.commit(id, changes);
    };
    const overtaken = { ...ports, records: { ...ports.records, commit } };

    await assert.rejects(approveYearly(overtaken)({ ...asked('steering-kommune'), edition: 1 }), {
      code: 'yearly_not_in_state',
    });
    assert.deepEqual((await ports.records.yearly(partnershipId, roundId))?.value.approvals, []);
  });

  it('is refused with a reason, which the coordinators get, and the draft is open again', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 });
    const back = (reason: string) => sendYearlyBack(ports)({ ...asked('steering-politi'), edition: 1, reason });

    await assert.rejects(back('  '), { code: 'invalid_input' });
    await assert.rejects(back('Se 010150-5006.'), { code: 'contains_cpr_number' });
    await back('Tallene er gamle.');
    await back('Tallene er gamle.');

    const { draft } = await readYearly(ports)(asked('coordinator-1'));
    assert.deepEqual([draft?.yearly.state, draft?.yearly.approvals], ['draft', []]);
    assert.equal(draft?.yearly.refusal?.reason, 'Tallene er gamle.');
    assert.deepEqual(
      (await told(ports)).filter((line) => line.startsWith('yearly_refused')),
      ['yearly_refused coordinator-1 1', 'yearly_refused coordinator-2 1'],
    );
  });

  it('leads to a published edition, and a correction is a new one that says what differs', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);

    await publishYearly(ports)({ ...asked('coordinator-1'), edition: 1 });
    await publishYearly(ports)({ ...asked('coordinator-1'), edition: 1 });
    await writeYearlyText(ports)({
      ...asked('coordinator-1'),
      of: { part: 'focus' },
      text: 'Nyt.',
      lang: 'da',
      seen: 1,
    });
    await approvedYearly(ports, 2);
    await publishYearly(ports)({ ...asked('coordinator-1'), edition: 2 });

    const { published } = await readYearly(ports)(asked('reader-politi'));
    assert.deepEqual(
      published.map(({ edition, at, approvals }) => [edition, at, approvals.length]),
      [
        [1, monday, 2],
        [2, monday, 2],
      ],
    );
    const second = await ports.records.yearlyEdition(partnershipId, roundId, 2);
    assert.deepEqual([second?.difference?.number, second?.difference?.sections], [1, ['focus']]);
  });

  it('is not published before everybody has approved', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 });

    await assert.rejects(publishYearly(ports)({ ...asked('coordinator-1'), edition: 1 }), {
      code: 'yearly_not_in_state',
    });
  });

  it('can be given by whom an organisation itself has named', async () => {
    const ports = await yearlyScene();
    await writtenYearly(ports);
    const name = (who: 'coordinator-1' | 'coordinator-2') =>
      nameApprover(ports)({ ...asked(who), personId: 'reader-politi' });

    await assert.rejects(name('coordinator-1'), { code: 'no_such_person' });
    await name('coordinator-2');
    await askApproval(ports)({ ...asked('coordinator-1'), edition: 1, answerBy });
    const { approvals } = await approveYearly(ports)({ ...asked('reader-politi'), edition: 1 });

    assert.deepEqual(
      approvals.map(({ organisationId, personId }) => [organisationId, personId]),
      [['politi', 'reader-politi']],
    );
    assert.equal((await told(ports)).includes('yearly_approve reader-politi 1'), true);
  });

  it('is not given by anybody else, and to most there is no draft at all', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    const codes: string[] = [];
    for (const who of ['coordinator-1', 'lead-1', 'reader-politi', 'administrator-1'] as const) {
      await approveYearly(ports)({ ...asked(who), edition: 1 }).catch(({ code }) => codes.push(`${who} ${code}`));
    }

    assert.deepEqual(codes, [
      'coordinator-1 not_allowed',
      'lead-1 no_such_yearly',
      'reader-politi no_such_yearly',
      'administrator-1 no_such_yearly',
    ]);
  });

  it('is reminded of the working day before, and only where the organisation has not answered', async () => {
    const ports = await yearlyScene();
    await askedYearly(ports);
    await approveYearly(ports)({ ...asked('steering-kommune'), edition: 1 });

    await runDue(ports)(partnershipId, '2025-06-27T06:59:00.000Z');
    const before = (await told(ports)).length;
    await runDue(ports)(partnershipId, '2025-06-27T07:00:00.000Z');
    await runDue(ports)(partnershipId, '2025-06-27T07:01:00.000Z');

    const lines = await told(ports);
    assert.equal(lines.length, before + 1);
    assert.equal(lines.filter((line) => line === 'yearly_approve steering-politi 1').length, 2);
  });

  it('is not reminded of once the day is past, or the edition came back', async () => {
    const late = await yearlyScene();
    await askedYearly(late);
    const returned = await yearlyScene();
    await askedYearly(returned);
    await sendYearlyBack(returned)({ ...asked('steering-politi'), edition: 1, reason: 'Vent.' });

    await runDue(late)(partnershipId, '2025-07-01T07:00:00.000Z');
    await runDue(returned)(partnershipId, '2025-06-27T07:00:00.000Z');

    assert.equal((await told(late)).filter((line) => line.startsWith('yearly_approve ')).length, 2);
    assert.equal((await told(returned)).filter((line) => line.startsWith('yearly_approve ')).length, 2);
  });

  it('leaves a dated line for each step, with ids alone', async () => {
    const ports = await yearlyScene();
    await approvedYearly(ports);
    await publishYearly(ports)({ ...asked('coordinator-2'), edition: 1 });

    assert.deepEqual(await audited(ports), [
      'coordinator-1 yearly_asked year-2025/1',
      'coordinator-1 yearly_text_written year-2025/focus',
      'coordinator-1 yearly_text_written year-2025/recommendation',
      'coordinator-1 yearly_text_written year-2025/summary',
      'coordinator-2 yearly_published year-2025/1',
      'steering-kommune yearly_approved year-2025/1/kommune',
      'steering-politi yearly_approved year-2025/1/politi',
    ]);
  });
});
