import assert from 'node:assert/strict';
import * as v from 'valibot';
import { minutesDraft, minutesOfMeeting, minutesPaths, savedMinutesDraft } from '#bot/contract/minutes.ts';
import { problem } from '#bot/contract/problem.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const partnershipId = 'tryg-aalborg';
/** The day before the sample's own today. */
const meeting = aMeeting({ id: 'steering-2025-1', date: '2025-05-12' });
const path = minutesPaths.minutes(meeting.id);
const named = ['styregruppe-region', 'koordinator-kommune'];
const open = aPoint({ id: 'open', meetingId: meeting.id, order: 100, title: 'Ny aftale' });
const closed = aPoint({ id: 'closed', meetingId: meeting.id, order: 200, title: 'Personsag', closedTo: named });

/** Whom minutes are shown to, with which points; everybody else meets what is said here. */
const table: readonly (readonly [Actor, string])[] = [
  ['coordinator of the municipality', 'Ny aftale, Personsag'],
  ['coordinator of the police', 'Ny aftale'],
  ['steering group', 'Ny aftale, Personsag'],
  ['lead of Havnefronten', '404 no_such_meeting'],
  ['lead of Tryg bydel', '404 no_such_meeting'],
  ['deputy of Havnefronten', '404 no_such_meeting'],
  ['communication', '404 no_such_meeting'],
  ['reader', '404 no_such_meeting'],
  ['administrator', '404 no_such_meeting'],
  ['somebody unknown', '403 unknown_person'],
  ['member of another partnership', '403 unknown_person'],
  ['somebody from another tenant', '403 tenant_not_allowed'],
];
const formats = ['docx', 'pdf', 'html', 'json'] as const;

describe('The paths of minutes', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    await commit([
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'agenda_point', value: open, tag: null },
      { kind: 'agenda_point', value: closed, tag: null },
      { kind: 'decision', value: aDecisionAt('open', null, 'Aftalen forlænges.'), before: null, tag: null },
      { kind: 'decision', value: aDecisionAt('closed', named, 'Hemmelig beslutning.'), before: null, tag: null },
    ]);
    await saved('coordinator of the municipality', 0, { open: 'Drøftet.', closed: 'Hemmelig tekst.' });
    const form = {
      formId: 'form-1',
      revision: 1,
      replaces: 0,
      dueOn: '2025-06-02',
      isSilenceApproval: false,
      change: '',
    };
    const { status, text } = await askAsActor(server, 'coordinator of the municipality', posted(path, form));
    assert.equal(status, 200, text);
  });

  after(() => server.close());

  async function commit(changes: readonly Change[]) {
    assert.equal(await server.surroundings.stores.records.commit(partnershipId, changes), 'committed');
  }

  async function saved(actor: Actor, revision: number, texts: Readonly<Record<string, string>>) {
    const points = Object.entries(texts).map(([id, text]) => ({ id, text }));
    const body = { revision, lang: 'da', present: named, absent: [], points };
    const { status, text } = await askAsActor(server, actor, posted(minutesPaths.draft(meeting.id), body));
    assert.equal(status, 200, text);
    return v.parse(savedMinutesDraft, JSON.parse(text));
  }

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]) {
    const { status, text } = await askAsActor(server, actor, question);
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  for (const [actor, expected] of table) {
    it(`show the ${actor}: ${expected}`, async () => {
      const { status, text } = await askAsActor(server, actor, { path });

      const seen =
        status === 200
          ? v
              .parse(minutesOfMeeting, JSON.parse(text))
              .shown?.points.map(({ title }) => title)
              .join(', ')
          : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
      assert.equal(seen, expected);
      if (!expected.includes('Personsag')) assert.ok(!/Personsag|Hemmelig/.test(text), text);
    });

    it(`give the ${actor} files of what they see and nothing else: ${expected}`, async () => {
      const codes = await Promise.all(
        formats.map((format) => codeOf(actor, { path: minutesPaths.file(meeting.id, 1, format) })),
      );

      const isReader = expected.startsWith('Ny aftale');
      assert.deepEqual(new Set(codes), new Set([isReader ? 'ok' : expected]));
      if (!isReader) return;
      const { text, headers } = await askAsActor(server, actor, { path: minutesPaths.file(meeting.id, 1, 'html') });
      assert.equal(/Personsag|Hemmelig/.test(text), expected.includes('Personsag'));
      assert.equal(text.includes('Fælles udgave'), !expected.includes('Personsag'));
      assert.match(String(headers['content-disposition']), /^attachment; filename="Tryg-Aalborg_referat_[\w.-]+"$/);
    });

    it(`let the ${actor} write only where they coordinate: ${expected}`, async () => {
      const body = {
        revision: 0,
        lang: 'da',
        present: [],
        absent: [],
        points: [{ id: 'open', text: 'x'.repeat(4001) }],
      };
      const read = await codeOf(actor, { path: minutesPaths.draft(meeting.id) });
      const write = await codeOf(actor, posted(minutesPaths.draft(meeting.id), body));
      const form = { formId: 'other', revision: 99, replaces: 1, dueOn: null, isSilenceApproval: false, change: 'x' };
      const send = await codeOf(actor, posted(path, form));

      const isInside = !expected.startsWith('403');
      const isCoordinator = actor.startsWith('coordinator');
      const no = isInside ? '403 not_allowed' : expected;
      assert.deepEqual(
        [read, write, send],
        isCoordinator ? ['ok', '400 invalid_minutes', '409 minutes_changed_meanwhile'] : [no, no, no],
      );
    });

    it(`let the ${actor} answer only where they were there: ${expected}`, async () => {
      const code = await codeOf(actor, posted(minutesPaths.answer(meeting.id, 1), { answer: 'remark', note: '' }));

      const reads = expected.startsWith('Ny aftale');
      const wanted = actor === 'steering group' ? '400 invalid_input' : reads ? '403 not_asked_to_approve' : expected;
      assert.equal(code, wanted);
    });
  }

  it('say whose approval is asked for, and who gets them to read', async () => {
    const by = 'coordinator of the municipality';
    const body = { revision: 1, lang: 'da', present: named, absent: ['styregruppe-politi'], points: [] };
    const { text } = await askAsActor(server, by, posted(minutesPaths.draft(meeting.id), body));

    const answered = v.parse(savedMinutesDraft, JSON.parse(text));
    const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
    assert.deepEqual(
      [ids(answered.draft.members), ids(answered.draft.readers)],
      [['styregruppe-region'], ['styregruppe-politi']],
    );
  });

  it('hand the draft to a coordinator without the points they may not see', async () => {
    const { text } = await askAsActor(server, 'coordinator of the police', { path: minutesPaths.draft(meeting.id) });

    const draft = v.parse(minutesDraft, JSON.parse(text));
    assert.deepEqual(
      draft.points.map(({ title, text: said }) => [title, said]),
      [['Ny aftale', 'Drøftet.']],
    );
    assert.ok(!/Personsag|Hemmelig/.test(text));
  });

  it('give back both texts where somebody saved meanwhile', async () => {
    const answer = await saved('coordinator of the police', 0, { open: 'Politiets tekst.' });

    assert.ok(answer.kind === 'conflict');
    assert.equal(answer.draft.points[0]?.text, 'Drøftet.');
    assert.deepEqual(answer.typed.points, [{ id: 'open', text: 'Politiets tekst.' }]);
  });

  it('put down who took which file before it is given', async () => {
    await askAsActor(server, 'steering group', { path: minutesPaths.file(meeting.id, 1, 'docx') });

    const trail = await server.surroundings.stores.partnerships.auditTrail(partnershipId, 200);
    const line = trail.find(({ action, by }) => action === 'minutes_downloaded' && by === 'styregruppe-region');
    assert.match(line?.subject ?? '', /^steering-2025-1\/1\/(docx|html|json)$/);
  });

  it('know no version that there is not, and no other format', async () => {
    assert.equal(
      await codeOf('steering group', { path: minutesPaths.file(meeting.id, 2, 'docx') }),
      '404 no_such_minutes',
    );
    assert.equal(await codeOf('steering group', { path: `${path}/1?as=odt` }), '400 invalid_input');
    assert.equal(await codeOf('steering group', { path: `${path}/x?as=docx` }), '400 invalid_input');
    assert.equal(await codeOf('steering group', { path: `${path}?version=0` }), '400 invalid_input');
  });

  it('answer for the whole table of actors', () => {
    assert.deepEqual(table.map(([actor]) => actor).toSorted(), Object.keys(actors).toSorted());
  });
});

function aDecisionAt(pointId: string, closedTo: readonly string[] | null, text: string) {
  return aDecision({
    id: `2025-05-12-${pointId}`,
    meetingId: meeting.id,
    pointId,
    text,
    closedTo,
    initiativeId: null,
    responsibleId: null,
  });
}
