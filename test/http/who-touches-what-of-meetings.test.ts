import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { minutesDraft, minutesPaths } from '#bot/contract/minutes.ts';
import { packPaths } from '#bot/contract/packs.ts';
import { problem } from '#bot/contract/problem.ts';
import { writtenCasePaths, writtenCases } from '#bot/contract/written-cases.ts';
import { objectId } from '#test/support/builders.ts';
import { posted } from './actors.ts';
import { askBy, partnershipId } from './meeting-people.ts';
import { coming, held, roundId, type World, words, worldOfSecrets } from './meeting-secrets.ts';

const seen = { version: 'x' };
const typed = { title: 'Nyt', text: '', initiativeId: null };
const raw = { type: 'decision', text: 'Indsat', readers: 'all' };
const form = { formId: 'g', revision: 1, replaces: 1, dueOn: null, isSilenceApproval: true, change: 'Rettet' };

type Forged = readonly [name: string, real: string, path: (id: string) => string, body: (id: string) => object];
const same = (body: object) => () => body;

/** What is sent about a record of the steering group, by its id. */
const forged: readonly Forged[] = [
  ['an answer to a meeting', coming.id, meetingPaths.attendance, same({ answer: 'yes' })],
  ['a changed meeting', coming.id, meetingPaths.meeting, same({ meeting: { date: '2025-06-13' }, seen: 'x' })],
  ['a cancelled meeting', coming.id, meetingPaths.cancel, same({})],
  ['a proposed point', coming.id, agendaPaths.propose, same({ ...typed, formId: objectId(11) })],
  [
    'a rewritten point',
    'closed',
    (id) => agendaPaths.change(coming.id, id),
    same({ ...typed, ...seen, closedTo: null }),
  ],
  ['a moved point', 'closed', (id) => agendaPaths.move(coming.id, id), same({ afterId: null })],
  ['a place after a point', 'closed', () => agendaPaths.move(coming.id, 'open'), (afterId) => ({ afterId })],
  ['a removed point', 'closed', (id) => agendaPaths.remove(coming.id, id), same(seen)],
  ['a point put off', 'closed', (id) => agendaPaths.putOff(coming.id, id), same(seen)],
  ['a waiting point taken', 'closed-waiting', () => agendaPaths.take(coming.id), (pointId) => ({ pointId })],
  ['a waiting point dropped', 'closed-waiting', () => agendaPaths.drop(coming.id), (pointId) => ({ pointId })],
  ['a point carried over', 'held-closed', () => agendaPaths.carryOver(held.id), (id) => ({ pointIds: [id] })],
  ['a decision at a meeting', held.id, decisionPaths.ofMeeting, same({ formId: objectId(12), raw, lang: 'da' })],
  [
    'a decision at a point',
    'held-closed',
    () => decisionPaths.ofMeeting(held.id),
    (pointId) => ({ formId: objectId(13), raw: { ...raw, pointId }, lang: 'da' }),
  ],
  ['a corrected decision', '2025-05-12-closed', decisionPaths.decision, same({ ...seen, raw, lang: 'da' })],
  ['a decision carried out', '2025-05-12-closed', decisionPaths.outcome, same({ state: 'done' })],
  ['a group’s decision carried out', '2025-05-12-group', decisionPaths.outcome, same({ state: 'done' })],
  ['approved minutes', held.id, (id) => minutesPaths.answer(id, 1), same({ answer: 'approved', note: '' })],
  ['sent minutes', held.id, minutesPaths.minutes, same(form)],
  ['an answer in writing', 'case', writtenCasePaths.answer, same({ answer: 'assents' })],
  ['a case taken back', 'case', writtenCasePaths.withdraw, same({})],
  ['a meeting pack', coming.id, () => packPaths.packs(roundId), (meetingId) => ({ audience: 'all', meetingId })],
];

/** Of no organisation's steering group, nor coordinating. */
const senders = [
  'tovholder-tryg-bydel',
  'stedfortraeder-region',
  'deltager-politi',
  'laeser-kommune',
  'formidling-politi',
  'administrator-region',
  'ukendt',
  'andet partnerskab',
  'fremmed tenant',
] as const;

/** What a coordinator whom a closed point does not name meets at it, and at what was decided there. */
const atClosed: readonly (readonly [name: string, code: string])[] = [
  ['a rewritten point', 'no_such_point'],
  ['a moved point', 'no_such_point'],
  ['a place after a point', 'no_such_point'],
  ['a removed point', 'no_such_point'],
  ['a point put off', 'no_such_point'],
  ['a waiting point taken', 'no_such_point'],
  ['a waiting point dropped', 'no_such_point'],
  ['a point carried over', 'no_such_point'],
  ['a decision at a point', 'invalid_decision'],
  ['a corrected decision', 'no_such_decision'],
  ['a decision carried out', 'no_such_decision'],
];

describe('Who touches what of meetings', function () {
  this.timeout(60_000);
  let world: World;
  let caseId: string;

  before(async () => {
    world = await worldOfSecrets();
    const { text } = await askBy(world.server, 'koordinator-kommune', { path: writtenCasePaths.cases });
    caseId = v.parse(writtenCases, JSON.parse(text)).cases[0]?.id ?? '';
    assert.notEqual(caseId, '');
  });

  after(() => world.server.close());

  async function answerTo(who: string, [, , path, body]: Forged, id: string): Promise<string> {
    const known = id === 'case' ? caseId : id;
    const { status, text } = await askBy(world.server, who, posted(path(known), body(known)));
    if (status === 200) return `200 ${text}`;
    const { code, details } = v.parse(problem, JSON.parse(text));
    return `${status} ${code} ${JSON.stringify(details)}`;
  }

  /** All that such a request could leave behind. */
  async function kept(): Promise<unknown> {
    const { records, partnerships } = world.server.ports;
    const group = 'steering';
    return Promise.all([
      ...[held.id, coming.id, null].map((meetingId) => records.agenda(partnershipId, { group, meetingId })),
      ...[held.id, coming.id].flatMap((id) => [
        records.meeting(partnershipId, id),
        records.attendances(partnershipId, id),
        records.meetingDecisions(partnershipId, id),
        records.minutes(partnershipId, id),
        records.minutesAnswers(partnershipId, id, 1),
      ]),
      records.writtenCase(partnershipId, caseId),
      records.packs(partnershipId, roundId),
      records.outgoing(partnershipId),
      partnerships.auditTrail(partnershipId, 500),
    ]);
  }

  for (const who of senders) {
    it(`answers ${who} as if there was no such record, whatever they forge, and writes nothing`, async () => {
      const before = await kept();
      for (const each of forged) {
        const [name, real] = each;
        const answer = await answerTo(who, each, real);

        assert.match(answer, /^40[34] /, name);
        assert.equal(answer, await answerTo(who, each, 'nope'), name);
      }
      assert.deepEqual(await kept(), before);
    });
  }

  for (const [name, code] of atClosed) {
    it(`answers a coordinator who is not named at a closed point to ${name} with ${code}, and writes nothing`, async () => {
      const before = await kept();
      const each = forged.find(([known]) => known === name);
      assert.ok(each);

      const answer = await answerTo('koordinator-politi', each, each[1]);

      assert.match(answer, new RegExp(`^4\\d\\d ${code} `));
      assert.equal(answer, await answerTo('koordinator-politi', each, 'nope'));
      assert.deepEqual(await kept(), before);
    });
  }

  it('leaves in the draft what is written of a closed point, though a coordinator writes of it who may not see it', async () => {
    const path = minutesPaths.draft(held.id);
    const points = [{ id: 'held-closed', text: 'Overskrevet' }];
    const body = { revision: 1, lang: 'da', present: [], absent: [], points };
    const { status } = await askBy(world.server, 'koordinator-politi', posted(path, body));

    const { text } = await askBy(world.server, 'koordinator-kommune', { path });
    const draft = v.parse(minutesDraft, JSON.parse(text));
    assert.equal(status, 200);
    assert.deepEqual(
      draft.points.map((point) => point.text),
      [words.r, words.m],
    );
  });
});
