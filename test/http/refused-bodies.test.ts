import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { posted } from './actors.ts';
import { type Ask, type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const formId = '00000000-0000-4000-8000-000000000001';
const rounds = '/api/rounds';
const spring = '/api/rounds/2025-2';
const request = `${spring}/requests/aalborg-fri-tid`;
const lead = '/api/people/tovholder-havnefronten';

const dated = (dates: object) => ({ formId, kind: 'ordinary', name: 'Runde', dates });
const withSettings = (changed: object) => ({ ...defaultSettings, version: 'x', ...changed });
const absent = (from: unknown, to: unknown) => ({ from, to, standInId: 'tovholder-tryg-bydel' });
const long = 'x'.repeat(10_001);

/** Whatever is not as it was agreed is refused by the name of the field, and is never our fault. */
const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
  [rounds, dated({ opensOn: '2027-02-30' }), ['dates.opensOn']],
  [rounds, dated({ dueOn: '2027-04-31', meetingOn: '2027-13-01' }), ['dates.dueOn', 'dates.meetingOn']],
  [rounds, dated({ dueOn: '2025-02-29' }), ['dates.dueOn']],
  [rounds, dated({ dueOn: '10000-01-01' }), ['dates.dueOn']],
  [rounds, dated({ dueOn: '1999-12-31' }), ['dates.dueOn']],
  [rounds, dated({ dueOn: '2027-1-5' }), ['dates.dueOn']],
  [rounds, dated({ dueOn: '2027-01-05T08:00:00Z' }), ['dates.dueOn']],
  [rounds, dated({ dueOn: 20270105 }), ['dates.dueOn']],
  [rounds, dated({ dueTime: '24:00', graceTime: '8:00' }), ['dates.dueTime', 'dates.graceTime']],
  [rounds, { ...dated({}), formId: 'x' }, ['formId']],
  [rounds, { ...dated({}), kind: 'weekly', name: null }, ['kind', 'name']],
  [rounds, { ...dated({}), initiativeIds: [''] }, ['initiativeIds.0']],
  [rounds, { ...dated({}), reminders: [{ unit: 'weeks', before: 1 }] }, ['reminders.0.unit']],
  [rounds, { ...dated({}), reminders: [{ unit: 'days', before: -1 }] }, ['reminders.0.before']],
  [rounds, { ...dated({}), reminders: [{ unit: 'days', before: 1.5 }] }, ['reminders.0.before']],
  [rounds, { ...dated({}), reminders: Array(11).fill({ unit: 'days', before: 1 }) }, ['reminders']],
  [rounds, [], ['formId', 'kind', 'name', 'dates']],
  [`${spring}/dates`, { dates: { dueOn: '2025-06-31' } }, ['dates.dueOn']],
  [`${spring}/dates`, {}, ['dates']],
  [`${spring}/meeting`, { meetingOn: '2025-06-31' }, ['meetingOn']],
  [`${spring}/meeting`, { meetingOn: null }, ['meetingOn']],
  [
    `${spring}/confirm-dates`,
    { seen: { opensOn: '2025-05-05' } },
    ['seen.dueOn', 'seen.dueTime', 'seen.graceUntil', 'seen.graceTime', 'seen.meetingOn'],
  ],
  [`${spring}/reopen`, { dueOn: '2025-00-10', graceTime: '25:00' }, ['dueOn', 'graceTime']],
  [`${spring}/goals/M1`, { verdict: 'good', reasons: long, lang: 'no' }, ['verdict', 'reasons', 'lang']],
  [`${spring}/snooze`, { choice: 'never' }, ['choice']],
  [`${request}/acknowledge`, { version: 0 }, ['version']],
  [`${request}/acknowledge`, { version: '2' }, ['version']],
  [`${request}/return`, { version: 2, question: long }, ['question']],
  [`${request}/excuse`, {}, ['reason']],
  [`${request}/seen`, { version: 1e300 }, ['version']],
  [`${request}/confirm-entered`, { version: 1.5 }, ['version']],
  ['/api/status/on-behalf', { raw: {}, language: 'da' }, ['address', 'onBehalfOfId']],
  [`${lead}/absence`, absent('2027-02-30', '2027-03-01'), ['from']],
  [`${lead}/absence`, absent('2027-03-01', null), ['to']],
  [`${lead}/phone`, { phone: long }, ['phone']],
  [`${lead}/roles`, { roles: ['king'] }, ['roles.0']],
  ['/api/initiatives/havnefronten/stepping-down/x', { answer: 'maybe' }, ['answer']],
  ['/api/settings', withSettings({ sendFrom: '8', graceWorkingDays: 31 }), ['sendFrom', 'graceWorkingDays']],
  [
    '/api/settings',
    withSettings({ quietPeriods: [{ from: '2027-02-30', to: '2027-03-01', name: '' }] }),
    ['quietPeriods.0.from'],
  ],
  ['/api/settings', defaultSettings, ['version']],
  ['/api/settings', withSettings({ texts: { da: defaultSettings.texts.da } }), ['texts.en']],
  ['/api/strategy/extend', { validTo: '2027-02-29' }, ['validTo']],
  ['/api/strategy/next-version', { title: 'x', validFrom: '2026-01-32', validTo: 5 }, ['validFrom', 'validTo']],
  ['/api/channels/x/group', { group: 'everybody' }, ['group']],
];

/** Bodies that keep the contract, and say what cannot be: the use-case refuses them by one field. */
const senseless: readonly (readonly [string, unknown, string, string])[] = [
  [rounds, { ...dated({ dueOn: '2025-12-01' }), name: ' ' }, 'invalid_input', 'name'],
  [rounds, { ...dated({ dueOn: '2025-12-01' }), name: 'x'.repeat(101) }, 'invalid_input', 'name'],
  [rounds, { ...dated({ dueOn: '2025-12-01' }), name: 'Runde 010150-5006' }, 'contains_cpr_number', 'name'],
  [`${spring}/goals/M1`, { verdict: 'reached', reasons: '', lang: 'da' }, 'invalid_input', 'reasons'],
  [`${spring}/goals/M9`, { verdict: 'reached', reasons: 'x', lang: 'da' }, 'invalid_input', 'goalId'],
  [`${request}/excuse`, { reason: 'CPR 010150-5006' }, 'contains_cpr_number', 'reason'],
  [`${lead}/absence`, absent('2025-07-18', '2025-07-01'), 'invalid_input', 'to'],
  [`${lead}/phone`, { phone: '010150-5006' }, 'contains_cpr_number', 'phone'],
  ['/api/settings', withSettings({ closedDays: ['02-30'] }), 'invalid_input', 'closedDays'],
  ['/api/settings', withSettings({ closedDays: ['2027-02-30'] }), 'invalid_input', 'closedDays'],
  ['/api/settings', withSettings({ reminderTime: '16:00' }), 'invalid_input', 'reminderTime'],
];

/** Ids in a path are whatever somebody wrote there. */
const places: readonly (readonly [Ask, number, string])[] = [
  [{ path: '/api/rounds/2025%2D2' }, 200, ''],
  [{ path: '/api/rounds/nope%2F2025-2' }, 404, 'no_such_round'],
  [{ path: '/api/rounds/2025-2%7Cgrid/grid' }, 404, 'no_such_round'],
  [{ path: '/api/rounds/__proto__' }, 404, 'no_such_round'],
  [{ path: `/api/rounds/${'x'.repeat(600)}` }, 404, 'no_such_path'],
  [{ path: '/api/rounds/%E0%A4%A/grid' }, 404, 'no_such_path'],
  [{ path: '/api/rounds/2025-1/snapshots/0' }, 400, 'invalid_input'],
  [{ path: '/api/rounds/2025-1/snapshots/1e3' }, 400, 'invalid_input'],
  [{ path: '/api/rounds/2025-1/snapshots/7' }, 404, 'no_such_round'],
  [{ path: '/api/reach?round=nope' }, 200, ''],
  [posted('/api/rounds/2025-2/requests/havnefronten%7Cx/acknowledge', { version: 1 }), 404, 'no_such_initiative'],
  [posted('/api/channels/19%3Anope%40thread.tacv2/group', { group: 'lead' }), 404, 'no_such_channel'],
];

describe('What the rounds’ paths refuse', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  for (const [path, body, fields] of wrong) {
    it(`refuses by its fields POST ${path} ${JSON.stringify(body).slice(0, 90)}`, async () => {
      const { status, text } = await server.askAs(coordinator, posted(path, body));

      const { code, details } = v.parse(problem, JSON.parse(text));
      assert.deepEqual([status, code, details.fields], [400, 'invalid_input', fields]);
    });
  }

  for (const [path, body, code, field] of senseless) {
    it(`refuses ${field} in POST ${path} ${JSON.stringify(body).slice(0, 90)}`, async () => {
      const { status, text } = await server.askAs(coordinator, posted(path, body));

      const answer = v.parse(problem, JSON.parse(text));
      assert.deepEqual([status, answer.code, answer.details.field], [400, code, field]);
      assert.doesNotMatch(text, /010150/);
    });
  }

  for (const [question, expected, code] of places) {
    it(`answers ${expected} ${code} to ${question.path.slice(0, 80)}`, async () => {
      const { status, text } = await server.askAs(coordinator, question);

      assert.deepEqual([status, status === 200 ? '' : v.parse(problem, JSON.parse(text)).code], [expected, code]);
    });
  }
});
