import assert from 'node:assert/strict';
import { objectId } from '#test/support/builders.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const member = 'styregruppe-kommune';
const [ahead, begun] = [objectId(1), objectId(2)];
const meeting = { group: 'steering', date: '2025-10-07', startTime: '09.00', endTime: '11.00' };
const past = { ...meeting, date: '2025-05-06' };
const decisionId = `2025-05-13-${objectId(20)}`;
const caseId = `2025-05-13-${objectId(30)}`;
const written = { title: 'Vagter', recommendation: 'To.', answerBy: '2025-06-10' };
const decided = { type: 'task', text: 'Beskriv, hvad det koster.' };

/** What there is to write about. */
const standing: readonly (readonly [path: string, body: unknown])[] = [
  ['/api/meetings', { formId: ahead, meeting, isSure: true }],
  ['/api/meetings', { formId: begun, meeting: past, isSure: true }],
  [`/api/meetings/${begun}/decisions`, { formId: objectId(20), raw: decided, lang: 'da' }],
  ['/api/written-cases', { formId: objectId(30), raw: written, lang: 'da' }],
];

const form = { formId: objectId(99), lang: 'da' } as const;

/** Everything that is written freely about meetings, by who writes it and the field. */
function writings(text: string): readonly (readonly [by: string, path: string, body: unknown])[] {
  const of = `/api/meetings/${ahead}`;
  const draft = { revision: 0, lang: 'da', present: [member], absent: [] };
  const point = { formId: form.formId, title: 'Lys', text: '' };
  return [
    ...['title', 'place'].map((field) => {
      return [coordinator, '/api/meetings', { ...form, meeting: { ...meeting, [field]: text }, isSure: true }] as const;
    }),
    [coordinator, '/api/meeting-series', { ...form, meeting: { ...meeting, title: text }, rule: { kind: 'usual' } }],
    [member, `${of}/attendance`, { answer: 'substitute', substituteName: text }],
    [member, `${of}/agenda/propose`, { ...point, title: text }],
    [member, `${of}/agenda/propose`, { ...point, text }],
    [coordinator, `${of}/agenda/points`, { ...point, title: text }],
    [coordinator, '/api/groups/steering/agenda', { points: [{ kind: 'own', title: text }], version: 'x' }],
    [coordinator, `/api/meetings/${begun}/decisions`, { ...form, raw: { ...decided, text } }],
    [coordinator, `/api/decisions/${decisionId}/outcome`, { state: 'done', note: text }],
    [coordinator, '/api/written-cases', { ...form, raw: { ...written, title: text } }],
    [coordinator, '/api/written-cases', { ...form, raw: { ...written, recommendation: text } }],
    [member, `/api/written-cases/${caseId}/answer`, { answer: 'dissents', note: text }],
    [coordinator, `/api/meetings/${begun}/minutes/draft`, { ...draft, points: [{ id: `${begun}-1`, text }] }],
    [coordinator, '/api/rounds/2025-1/pack-edits/havnefronten', { version: 1, seen: null, texts: { happened: text } }],
  ];
}

const spellings = [
  'Ring 010150-5006',
  '010150 5006',
  '0101505006',
  '01.01.1950-5006',
  '０１０１５０-５００６',
  '010150–5006',
];

describe('A CPR number in what is written about meetings', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    for (const [path, body] of standing) {
      const { status, text } = await server.askAs(coordinator, posted(path, body));
      assert.equal(status, 200, text);
    }
  });

  after(() => server.close());

  for (const [index, [by, path, body]] of writings('').entries()) {
    const field =
      JSON.stringify(body)
        .match(/"(\w+)":""/g)
        ?.at(-1) ?? '';
    it(`is refused and neither said again nor logged, however it is spelled: ${index + 1} ${path.replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/, '')} ${field}`, async () => {
      for (const spelling of spellings) {
        const [, , typed] = writings(spelling)[index] ?? [by, path, body];

        const { text } = await server.askAs(by, posted(path, typed));

        // The usual points say only that something is wrong with them.
        assert.match(text, /contains_cpr_number|withCprNumber|"fields?":\[?"points/, spelling);
        assert.doesNotMatch(text, /5006|５００６/);
      }
      assert.doesNotMatch(server.logged.join(''), /5006|５００６|0101/);
    });
  }
});
