import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinators: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police'];
const others: readonly Actor[] = [
  'lead of Havnefronten',
  'lead of Tryg bydel',
  'deputy of Havnefronten',
  'steering group',
  'communication',
  'reader',
  'administrator',
];
const outsiders = [
  ['somebody unknown', 'unknown_person'],
  ['member of another partnership', 'unknown_person'],
  ['somebody from another tenant', 'tenant_not_allowed'],
] as const;

type Case = {
  readonly path: string;
  readonly body: unknown;
  /** What those meet who may: as a rule that there is nothing there, so that nothing is changed. */
  readonly allowed: string;
  /** Those who may; the coordinators where nothing else is said. */
  readonly who?: readonly Actor[];
  /** What the rest of the partnership meets. */
  readonly refused?: string;
  /** Whoever meets something else than both. */
  readonly instead?: Partial<Record<Actor, string>>;
};

const dates = { dueOn: '2025-06-20' };
const plan = {
  formId: '00000000-0000-4000-8000-000000000001',
  kind: 'ordinary',
  name: 'Efterårets runde',
  dates: { opensOn: '2025-10-01', dueOn: '2025-09-01' },
};
const settings = {
  version: 'x',
  closedDays: [],
  quietPeriods: [],
  sendFrom: '15:00',
  sendUntil: '08:00',
  reminderTime: '08:30',
  reminders: [],
  graceWorkingDays: 3,
  texts: {
    da: { asked: '', reminder: '', lastDay: '', contact: '' },
    en: { asked: '', reminder: '', lastDay: '', contact: '' },
  },
};
const absence = { from: '2025-07-01', to: '2025-07-18', standInId: 'nobody' };
const address = { partnershipId: 'tryg-aalborg', initiativeId: 'tryg-bydel', roundId: '2025-2', formId: 'f' };
const entered = {
  address: { ...address, baseVersion: 0 },
  raw: {},
  language: 'da',
  onBehalfOfId: 'nobody',
};
const nowhere = '/api/rounds/nope';
const fritid = '/api/rounds/2025-2/requests/aalborg-fri-tid';
const digital = '/api/initiatives/tryg-digital-by/stepping-down';
const formId = '00000000-0000-4000-8000-000000000002';
const noInitiative = '/api/strategy/initiatives/nope';
const goal = { goalId: 'M1', formId, raw: { name: 'x', fullText: 'x' } };
const naming = { name: 'x', from: '2026-01-01' };
const details = { goalIds: [], organisationIds: [], leadIds: [], deputyIds: [], defaultVisibility: 'all' };
const initiative = { name: '', ...details };
const page = {
  ...{ goal: 'x', focusSentence: '', theme: '', already: '', focus: '', targetGroup: '', partners: '', contact: '' },
  from: '2026-01-01',
};
const members = [...coordinators, ...others];

const keepers: readonly Actor[] = [...coordinators, 'administrator'];
const person = { name: 'Ny', organisationId: 'aalborg-kommune' };
const newcomer = {
  formId: '00000000-0000-4000-8000-000000000009',
  raw: { organisationId: 'aalborg-kommune' },
  roles: [],
  leadOf: [],
  deputyOf: [],
};
// Nobody of that name can be: the row is wrong, and nothing is kept of it.
const row = { name: '', title: '', organisation: '', department: '', phone: '', initiatives: '', role: '' };

const cases: readonly Case[] = [
  { path: '/api/rounds', body: plan, allowed: 'bad_calendar' },
  { path: `${nowhere}/preview-to-me`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/open`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/undo`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/cancel`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/dates`, body: { dates }, allowed: 'no_such_round' },
  { path: `${nowhere}/meeting`, body: { meetingOn: '2025-06-20' }, allowed: 'no_such_round' },
  { path: `${nowhere}/confirm-dates`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/decline-dates`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/close`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/reopen`, body: dates, allowed: 'no_such_round' },
  { path: `${nowhere}/remind`, body: {}, allowed: 'no_such_round' },
  { path: `${nowhere}/goals/M1`, body: { verdict: 'reached', reasons: 'x', lang: 'da' }, allowed: 'no_such_round' },
  { path: '/api/rounds/2025-2/requests/nope/excuse', body: { reason: 'x' }, allowed: 'no_such_initiative' },
  { path: `${fritid}/take-excuse-back`, body: {}, allowed: 'not_excused' },
  { path: `${fritid}/acknowledge`, body: { version: 1 }, allowed: 'newer_answer' },
  { path: `${fritid}/return`, body: { version: 1, question: 'Hvornår?' }, allowed: 'newer_answer' },
  { path: `${fritid}/confirm-entered`, body: { version: 2 }, allowed: 'ok', who: [] },
  { path: `${fritid}/seen`, body: { version: 1 }, allowed: 'ok', who: members },
  { path: `${fritid}/hand-over`, body: {}, allowed: 'ok', who: [], refused: 'not_your_initiative' },
  {
    path: '/api/rounds/2025-2/requests/havnefronten/hand-over',
    body: {},
    allowed: 'already_answered',
    who: ['lead of Havnefronten', 'deputy of Havnefronten'],
    refused: 'not_your_initiative',
  },
  {
    path: '/api/rounds/2025-2/snooze',
    body: { choice: 'tomorrow' },
    allowed: 'ok',
    who: ['lead of Tryg bydel'],
    refused: 'not_your_initiative',
    instead: { 'lead of Havnefronten': 'already_answered', 'deputy of Havnefronten': 'already_answered' },
  },
  { path: '/api/status/on-behalf', body: entered, allowed: 'no_such_person' },
  {
    path: '/api/people/tovholder-tryg-bydel/absence',
    body: absence,
    allowed: 'no_such_person',
    who: [...coordinators, 'lead of Tryg bydel'],
  },
  { path: '/api/people/nope/absence/clear', body: {}, allowed: 'no_such_person' },
  {
    path: '/api/people/tovholder-havnefronten/phone',
    body: { phone: 'lokal' },
    allowed: 'invalid_input',
    who: [...coordinators, 'lead of Havnefronten'],
  },
  {
    path: '/api/people/nope/roles',
    body: { roles: [] },
    allowed: 'no_such_person',
    who: [...coordinators, 'administrator'],
  },
  { path: '/api/register', body: newcomer, allowed: 'invalid_person', who: keepers },
  { path: '/api/register/nope', body: { version: 'x', raw: person }, allowed: 'no_such_person', who: keepers },
  {
    path: '/api/register/nope/leaving',
    body: { successorId: null, isWithRoles: false, version: 'x' },
    allowed: 'no_such_person',
    who: keepers,
  },
  { path: '/api/register/nope/take-back', body: {}, allowed: 'no_such_person', who: keepers },
  { path: '/api/register/nope/invitation', body: {}, allowed: 'no_such_person', who: keepers },
  { path: '/api/register/nope/invitation/revoke', body: {}, allowed: 'no_such_person', who: keepers },
  { path: '/api/register/import/preview', body: { rows: [row] }, allowed: 'ok', who: keepers },
  {
    path: '/api/register/import',
    body: { rows: [row], formId: newcomer.formId, version: 'x' },
    allowed: 'ok',
    who: keepers,
  },
  { path: digital, body: {}, allowed: 'ok', who: [], refused: 'not_your_initiative' },
  { path: `${digital}/tovholder-tryg-digital-by`, body: { answer: 'confirm' }, allowed: 'not_stepping_down' },
  { path: `${digital}/tovholder-tryg-digital-by/undo`, body: {}, allowed: 'not_stepping_down' },
  { path: '/api/settings', body: settings, allowed: 'invalid_input' },
  { path: '/api/strategy/extend', body: { validTo: '2020-12-31' }, allowed: 'invalid_input' },
  {
    path: '/api/strategy/next-version',
    body: { title: 'Ny', validFrom: '2026-01-01', validTo: '2029-12-31' },
    allowed: 'round_under_way',
  },
  { path: '/api/strategy/goals', body: { ...goal, seen: 'x' }, allowed: 'edited_meanwhile' },
  { path: '/api/strategy/goals/M1/remove', body: {}, allowed: 'goal_in_use' },
  { path: '/api/strategy/initiatives', body: { formId, from: 'x', raw: initiative }, allowed: 'invalid_strategy' },
  { path: `${noInitiative}/name`, body: { seen: 'x', raw: naming }, allowed: 'no_such_initiative' },
  { path: `${noInitiative}/details`, body: { seen: 'x', raw: details }, allowed: 'no_such_initiative' },
  {
    path: `${noInitiative}/end`,
    body: { seen: 'x', raw: { validTo: '2026-01-01' }, successorIds: [] },
    allowed: 'no_such_initiative',
  },
  { path: `${noInitiative}/keep`, body: { seen: 'x' }, allowed: 'no_such_initiative' },
  { path: `${noInitiative}/descriptions`, body: { seen: 0, lang: 'da', raw: page }, allowed: 'no_such_initiative' },
  {
    path: '/api/strategy/draft/head',
    body: { seen: 0, raw: { title: 'x', validFrom: '2026-01-01', validTo: '2029-12-31' } },
    allowed: 'no_such_draft',
  },
  { path: '/api/strategy/draft/goals', body: { ...goal, seen: 0 }, allowed: 'no_such_draft' },
  { path: '/api/strategy/draft/goals/M1/remove', body: {}, allowed: 'no_such_draft' },
  {
    path: '/api/strategy/draft/initiatives',
    body: { initiativeId: null, formId, seen: 0, raw: initiative, carriesOn: [] },
    allowed: 'no_such_draft',
  },
  { path: '/api/strategy/draft/initiatives/havnefronten/remove', body: {}, allowed: 'no_such_draft' },
  { path: '/api/strategy/draft/initiatives/havnefronten/restore', body: {}, allowed: 'no_such_draft' },
  ...['goals/M1', 'initiatives/havnefronten'].map((part) => {
    return { path: `/api/strategy/draft/${part}/move`, body: { before: null }, allowed: 'no_such_draft' };
  }),
  { path: '/api/strategy/draft/agree', body: {}, allowed: 'no_such_draft' },
  { path: '/api/strategy/draft/reopen', body: {}, allowed: 'no_such_draft' },
  { path: '/api/strategy/draft/discard', body: {}, allowed: 'no_such_draft' },
  { path: `${nowhere}/packs`, body: { audience: 'all' }, allowed: 'no_such_round' },
  { path: `${nowhere}/packs/1/sending`, body: {}, allowed: 'no_such_pack' },
  {
    path: `${nowhere}/pack-edits/nope`,
    body: { version: 1, seen: null, texts: {} },
    allowed: 'no_such_round',
    who: members,
  },
  {
    path: '/api/rounds/2025-1/pack-edits/bekymrende-fravaer',
    body: { version: 9, seen: null, texts: {} },
    allowed: 'newer_answer',
    instead: { administrator: 'no_such_initiative' },
  },
  { path: '/api/channels/nope/group', body: { group: 'lead' }, allowed: 'no_such_channel' },
];

describe('Who may do what about a round', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  async function codeFor(actor: Actor, { path, body }: Case): Promise<string> {
    const { status, text } = await askAsActor(server, actor, posted(path, body));
    return status === 200 ? 'ok' : v.parse(problem, JSON.parse(text)).code;
  }

  for (const each of cases) {
    const { path, allowed, who = coordinators, refused = 'not_allowed', instead = {} } = each;

    it(`lets only those do POST ${path} who may`, async () => {
      for (const actor of members) {
        assert.equal(await codeFor(actor, each), instead[actor] ?? (who.includes(actor) ? allowed : refused), actor);
      }
      for (const [actor, code] of outsiders) assert.equal(await codeFor(actor, each), code, actor);
    });
  }
});
