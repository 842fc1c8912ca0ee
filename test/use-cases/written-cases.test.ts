import assert from 'node:assert/strict';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { answerCase } from '#bot/use-cases/written-cases/answer-case.ts';
import { readWrittenCases } from '#bot/use-cases/written-cases/case-now.ts';
import { sendCase } from '#bot/use-cases/written-cases/send-case.ts';
import { withdrawCase } from '#bot/use-cases/written-cases/withdraw-case.ts';
import { anIdentity, aPerson, objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { coordinator, identityOf, leadOf, partnershipId, said, storesWithPeople } from './rounds/round-scene.ts';

/** A Monday; answers are due on the Friday. */
const at = '2025-05-12T08:00:00.000Z';
const answerBy = '2025-05-16';
const raw = { title: 'Flere vagter', recommendation: 'Der ansættes to vagter.', initiativeId: 'i-1', answerBy };
const kommune = anIdentity({ objectId: objectId(701) });
const politi = anIdentity({ objectId: objectId(702) });

describe('A decision in writing', () => {
  let stores: Stores;

  beforeEach(async () => {
    const member = (id: string, organisationId: string, identity: typeof kommune) =>
      aPerson({ id, name: id, organisationId, roles: ['steering'], identities: [identity] });
    const people = [
      leadOf(1),
      leadOf(2),
      member('s-kommune', 'kommune', kommune),
      member('s-politi', 'politi', politi),
    ];
    const second = anIdentity({ objectId: objectId(703) });
    stores = await storesWithPeople({ people: [...people, member('s-kommune-to', 'kommune', second)] });
  });

  function send(overrides: object = {}) {
    const input = { identity: coordinator, partnershipId, formId: objectId(1), raw, lang: 'da', at } as const;
    return sendCase(stores)({ ...input, ...overrides });
  }

  function answers(identity: typeof kommune, answer: 'assents' | 'dissents', when = at) {
    const caseId = `2025-05-12-${objectId(1)}`;
    return answerCase(stores)({ identity, partnershipId, caseId, answer, note: '', at: when });
  }

  async function seenBy(identity: typeof kommune) {
    const { cases } = await readWrittenCases(stores)({ identity, partnershipId, at });
    return cases[0];
  }

  it('is sent once to one member of each organisation, however often the form arrives', async () => {
    const [{ written }] = await Promise.all([send(), send()]);
    await send();

    assert.deepEqual(written.askedIds, ['s-kommune', 's-politi']);
    assert.deepEqual(await said(stores, `subject/${written.id}`), ['case_asked s-kommune', 'case_asked s-politi']);
  });

  it('asks those whom the coordinator chose', async () => {
    const { written } = await send({ raw: { ...raw, askedIds: 's-kommune-to,s-politi' } });

    assert.deepEqual(written.askedIds, ['s-kommune-to', 's-politi']);
  });

  it('wants exactly one member of each organisation, and a deadline within three months', async () => {
    const wrong = [
      [{ askedIds: 's-kommune' }, ['askedIds/one_of_each']],
      [{ askedIds: 's-kommune,s-kommune-to,s-politi' }, ['askedIds/one_of_each']],
      [{ askedIds: 's-politi,lead-1' }, ['askedIds/unknown_choice']],
      [{ answerBy: '2025-08-13' }, ['answerBy/too_far']],
    ] as const;

    for (const [fields, problems] of wrong) {
      await assert.rejects(send({ raw: { ...raw, ...fields } }), (error) => {
        assert.ok(error instanceof Refusal);
        assert.deepEqual(error.facts.problems, problems);
        return true;
      });
    }
    assert.equal((await send({ raw: { ...raw, answerBy: '2025-08-12' } })).written.answerBy, '2025-08-12');
  });

  it('becomes a decision once all assent, also where the last two do so at the same moment', async () => {
    const { written } = await send();

    const both = await Promise.all([answers(kommune, 'assents'), answers(politi, 'assents')]);

    const [decision, ...more] = await stores.records.openDecisions(partnershipId);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [decision?.text, decision?.assentedBy, decision?.caseId, decision?.meetingId, decision?.initiativeId],
      ['Der ansættes to vagter.', ['kommune', 'politi'], written.id, null, 'i-1'],
    );
    assert.equal((await seenBy(kommune))?.written.state, 'decided');
    assert.ok(both.some(({ written: last }) => last.decisionId === decision?.id));
    await assert.rejects(answers(kommune, 'dissents'), refused('case_closed'));
  });

  it('goes on the next meeting’s agenda where somebody is silent, for silence is never assent', async () => {
    const meeting = aMeeting({ id: 'steering-next', date: '2025-06-17' });
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value: meeting, before: null, tag: null }]);
    const { written } = await send();
    await answers(kommune, 'assents');

    const late = '2025-05-20T08:00:00.000Z';
    await Promise.all([runDue(stores)(partnershipId, late), runDue(stores)(partnershipId, late)]);
    await runDue(stores)(partnershipId, late);

    const agenda = await stores.records.agenda(partnershipId, { group: 'steering', meetingId: 'steering-next' });
    assert.deepEqual(
      agenda.flatMap(({ value }) => (value.kind === 'own' ? [[value.title, value.text]] : [])),
      [['Flere vagter', 'Der ansættes to vagter.']],
    );
    assert.deepEqual(await stores.records.openDecisions(partnershipId), []);
    assert.deepEqual(await said(stores, `subject/${written.id}`), [
      'case_asked s-kommune',
      'case_asked s-politi',
      'case_settled coordinator-1',
      'case_settled s-kommune',
      'case_settled s-politi',
    ]);
  });

  it('goes among the usual points of an agenda that nobody has touched, and waits where it has been sent out', async () => {
    const meeting = aMeeting({ id: 'steering-next', date: '2025-06-17' });
    const soon = aMeeting({ id: 'steering-soon', date: '2025-05-23' });
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value: meeting, before: null, tag: null }]);
    await send();
    await runDue(stores)(partnershipId, '2025-05-17T08:00:00.000Z');
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value: soon, before: null, tag: null }]);
    await send({ formId: objectId(2), raw: { ...raw, title: 'Flere lamper' } });
    await runDue(stores)(partnershipId, '2025-05-18T08:00:00.000Z');

    const of = async (meetingId: string) => {
      const points = await stores.records.agenda(partnershipId, { group: 'steering', meetingId });
      return points.map(({ value }) => value).toSorted((a, b) => a.order - b.order);
    };
    const [next, sentOut] = [await of('steering-next'), await of('steering-soon')];
    assert.deepEqual(
      next.slice(7).map(({ kind, title }) => title ?? kind),
      ['initiatives', 'Flere vagter', 'Flere lamper', 'any_other', 'next_meeting'],
    );
    assert.equal(sentOut.length, 10);
  });

  it('takes no CPR number, however the digits are spread over a line', async () => {
    for (const title of ['010150-5006', '010150    5006', '010150\n    5006']) {
      const refusal = await send({ raw: { ...raw, title } }).catch((error: unknown) => error);

      assert.ok(refusal instanceof Refusal);
      assert.deepEqual(refusal.facts, { problems: ['title/contains_cpr_number'] });
    }
  });

  it('is sent once where the form comes just before midnight and again just after', async () => {
    const first = await send({ at: '2025-05-12T21:59:59.900Z' });
    const second = await send({ at: '2025-05-12T22:00:00.100Z' });

    assert.equal(second.written.id, first.written.id);
    assert.equal((await readWrittenCases(stores)({ identity: coordinator, partnershipId, at })).cases.length, 1);
  });

  it('reminds those who are silent the working day before', async () => {
    const { written } = await send();
    await answers(kommune, 'assents');
    await runDue(stores)(partnershipId, '2025-05-15T06:30:00.000Z');

    const notices = await said(stores, `subject/${written.id}`);
    assert.deepEqual(
      notices.filter((notice) => notice.startsWith('case_reminder')),
      ['case_reminder s-politi'],
    );
  });

  it('shows a member the others’ answers only after their own, and a coordinator who has answered', async () => {
    await send();
    await answers(kommune, 'dissents');

    const [before, forCoordinator] = [await seenBy(politi), await seenBy(coordinator)];
    await answers(politi, 'assents');
    const after = await seenBy(politi);

    assert.deepEqual([before?.answers, before?.answeredIds], [[], ['s-kommune']]);
    assert.deepEqual([forCoordinator?.answers, forCoordinator?.answeredIds], [[], ['s-kommune']]);
    assert.deepEqual(
      after?.answers.map(({ personId, answer }) => [personId, answer]),
      [
        ['s-kommune', 'dissents'],
        ['s-politi', 'assents'],
      ],
    );
  });

  it('may be answered otherwise until the end, and not after', async () => {
    await send();
    await answers(kommune, 'dissents');
    await answers(kommune, 'assents', '2025-05-16T20:00:00.000Z');

    await assert.rejects(answers(politi, 'assents', '2025-05-17T08:00:00.000Z'), refused('case_closed'));
    assert.equal((await seenBy(kommune))?.answers[0]?.answer, 'assents');
  });

  it('is absent to everybody who is neither asked nor coordinates', async () => {
    await send();
    const other = anIdentity({ objectId: objectId(703) });

    for (const identity of [identityOf(1), other]) {
      assert.equal(await seenBy(identity), undefined);
      await assert.rejects(answers(identity, 'assents'), refused('no_such_case'));
    }
    await assert.rejects(answers(coordinator, 'assents'), refused('not_allowed'));
    await assert.rejects(send({ identity: kommune }), refused('not_allowed'));
  });

  it('names all problems of its form at once', async () => {
    const wrong = { title: '', recommendation: 'Om 010150-5006.', initiativeId: 'nope', answerBy: '2025-05-12' };

    await assert.rejects(send({ raw: wrong }), (error) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual(error.facts.problems, [
        'title/required',
        'recommendation/contains_cpr_number',
        'initiativeId/unknown_choice',
        'answerBy/not_ahead',
      ]);
      return true;
    });
  });

  it('ends without a word of a deadline once it is withdrawn', async () => {
    const { written } = await send();
    await withdrawCase(stores)({ identity: coordinator, partnershipId, caseId: written.id, at });
    await runDue(stores)(partnershipId, '2025-05-20T08:00:00.000Z');

    assert.equal((await seenBy(kommune))?.written.state, 'withdrawn');
    assert.deepEqual(await stores.records.agenda(partnershipId, { group: 'steering', meetingId: null }), []);
  });

  function refused(code: string) {
    return (error: unknown) => error instanceof Refusal && error.code === code;
  }
});
