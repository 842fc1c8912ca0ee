import assert from 'node:assert/strict';
import sinon from 'sinon';
import * as v from 'valibot';
import { calendarFeedPaths, madeCalendarFeed } from '#bot/contract/calendar-feed.ts';
import { registerPaths } from '#bot/contract/register.ts';
import { Outage } from '#bot/domain/outage.ts';
import { posted } from '#test/http/actors.ts';
import { type ProductionServer, startProductionServer } from '#test/http/production-server.ts';
import { objectId } from '#test/support/builders.ts';

const coordinator = 'koordinator-kommune';
const member = 'styregruppe-kommune';
/** Stands in everything that is written. */
const word = 'Strandvejsnissen';
const [ahead, begun] = [objectId(1), objectId(2)];
const meeting = {
  group: 'steering',
  date: '2025-10-07',
  startTime: '09.00',
  endTime: '11.00',
  title: word,
  place: word,
};
const decisionId = `2025-05-13-${objectId(20)}`;
const caseId = `2025-05-13-${objectId(30)}`;
const row = {
  ...{ name: `Jens ${word}`, title: word, organisation: 'Aalborg Kommune', department: '', phone: '12 34 56 99' },
  ...{ initiatives: '', role: '' },
};
const status = {
  address: {
    partnershipId: 'tryg-aalborg',
    initiativeId: 'tryg-bydel',
    roundId: '2025-2',
    formId: objectId(40),
    baseVersion: 0,
  },
  raw: { happened: word, health: 'on_track', nextSteps: word, help: 'none', visibility: 'all', confirmed: 'true' },
  language: 'da',
};

type Written = readonly [by: string, path: string, body: unknown];

/** A meeting from plan to minutes, decisions, cases, people, and a status, as the tab sends them. */
const written: readonly Written[] = [
  [coordinator, '/api/meetings', { formId: ahead, meeting, isSure: true }],
  [coordinator, '/api/meetings', { formId: begun, meeting: { ...meeting, date: '2025-05-06' }, isSure: true }],
  [member, `/api/meetings/${ahead}/attendance`, { answer: 'substitute', substituteName: word }],
  [member, `/api/meetings/${ahead}/agenda/propose`, { formId: objectId(10), title: word, text: word }],
  [coordinator, `/api/meetings/${ahead}/agenda/points`, { formId: objectId(11), title: word, text: word }],
  [
    coordinator,
    `/api/meetings/${begun}/decisions`,
    { formId: objectId(20), raw: { type: 'task', text: word }, lang: 'da' },
  ],
  [coordinator, `/api/decisions/${decisionId}/outcome`, { state: 'done', note: word }],
  [
    coordinator,
    '/api/written-cases',
    { formId: objectId(30), raw: { title: word, recommendation: word, answerBy: '2025-06-10' }, lang: 'da' },
  ],
  [member, `/api/written-cases/${caseId}/answer`, { answer: 'dissents', note: word }],
  [
    coordinator,
    `/api/meetings/${begun}/minutes/draft`,
    { revision: 0, lang: 'da', present: [member], absent: [], points: [] },
  ],
  [coordinator, '/api/redactions', { place: { kind: 'decision', decisionId }, texts: null, why: word }],
  [coordinator, registerPaths.preview, { rows: [row] }],
  [coordinator, `/api/people/${coordinator}/phone`, { phone: '12 34 56 98' }],
  [coordinator, '/api/rounds/2025-2/goals/M1', { verdict: 'reached', reasons: word, lang: 'da' }],
  ['tovholder-tryg-bydel', '/api/status', status],
  ['laeser-region', '/api/lists/initiatives', { as: 'xlsx', lang: 'da' }],
  [coordinator, '/api/lists/people', { as: 'csv', lang: 'da' }],
];

/** What a line may say, and how it may look: codes, ids of ours, numbers, places in the code. */
const line = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  level: v.picklist(['info', 'warn', 'error']),
  event: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
  reference: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  route: v.optional(v.pipe(v.string(), v.regex(/^(\/(api|calendar)\/[a-z/:_-]*)?$/i))),
  status: v.optional(v.number()),
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+$/))),
  error: v.optional(v.pipe(v.string(), v.regex(/^\w+$/))),
  cause: v.optional(v.pipe(v.string(), v.regex(/^\w+$/))),
  stack: v.optional(v.string()),
});

describe('The log of what is done in the tab', function () {
  this.timeout(60_000);
  let server: ProductionServer;
  const secrets: string[] = [];

  before(async () => {
    server = await startProductionServer();
  });

  afterEach(() => sinon.restore());

  after(() => server.close());

  async function statusesOf(asked: readonly Written[]): Promise<readonly string[]> {
    const statuses: string[] = [];
    for (const [by, path, body] of asked) {
      const { status: said, text } = await server.askAs(by, posted(path, body));
      statuses.push(said === 200 ? `200 ${path}` : `${said} ${path} ${text}`);
    }
    return statuses;
  }

  it('holds nothing of what was written, of whom, or of what opens a door, when all goes well', async () => {
    const statuses = await statusesOf(written);
    const feed = await server.askAs(coordinator, posted(calendarFeedPaths.feed, {}));
    const { url } = v.parse(madeCalendarFeed, JSON.parse(feed.text));
    const seen = await server.askAs(coordinator, posted(registerPaths.preview, { rows: [row] }));
    const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(seen.text));
    const add: Written = [coordinator, registerPaths.import, { rows: [row], formId: objectId(50), version }];
    assert.deepEqual(await statusesOf([add]), [`200 ${registerPaths.import}`]);
    secrets.push(/calendar\/(.+)\.ics/.exec(url)?.[1] ?? '');
    await server.ask({ path: new URL(url).pathname });

    assert.deepEqual(
      statuses,
      written.map(([, path]) => `200 ${path}`),
    );
    assertSilent();
  });

  it('holds nothing of it when it is refused', async () => {
    const before = server.logged.length;
    await statusesOf(written.map(([, path, body]) => ['laeser-region', path, body]));
    await statusesOf(
      written.map(([by, path]) => [by, path, { [word]: word, formId: word, meeting: word, raw: { text: word } }]),
    );
    await server.askAs(coordinator, { path: `/api/meetings/${word}?partnership=${word}` });
    await server.askAs(coordinator, { path: `/api/initiatives/${word}/form?round=${word}` });
    await server.ask({ path: `/calendar/${secrets[0]}x.ics`, headers: { authorization: `Bearer ${word}` } });
    await server.askAs('ny-medarbejder', posted(registerPaths.accept, { secret: `${word}${word}` }));

    assert.ok(server.logged.length > before + 15, String(server.logged.length - before));
    assertSilent();
  });

  it('holds nothing of it when the store or we ourselves fail, in words that quote', async () => {
    for (const error of [
      new Outage(`Partnership: get`, new Error(`the row said ${word}`)),
      new TypeError(`no ${word}\n    at ${word} (12 34 56 99)`),
    ]) {
      sinon.stub(server.ports.partnerships, 'personOf').rejects(error);
      await statusesOf(written);
      sinon.restore();
    }

    const levels = server.logged.map((each) => v.parse(line, JSON.parse(each)).level);
    assert.ok(levels.includes('warn') && levels.includes('error'));
    assertSilent();
  });

  function assertSilent(): void {
    const logged = server.logged.join('');
    for (const each of server.logged) v.parse(line, JSON.parse(each));
    for (const person of server.surroundings.demo.roster.people) {
      assert.ok(!logged.includes(person.name), person.name);
      assert.ok(!logged.includes(person.aadObjectId), person.id);
    }
    assert.doesNotMatch(logged, new RegExp(`${word}|Jens|12 34 56|eyJ|Bearer|https?://`, 'i'));
    for (const secret of secrets) assert.ok(secret.length > 40 && !logged.includes(secret));
  }
});
