import assert from 'node:assert/strict';
import * as v from 'valibot';
import { statusForm } from '#bot/contract/status-form.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { newestCard, openForm, startSample } from './story-steps.ts';

const partnershipId = 'tryg-aalborg';
const round = { cardVersion: 1, partnershipId, roundId: '2025-2' };
const formId = '00000000-0000-4000-8000-000000000001';
const typed = 'Ring til 010150-5006 i morgen.';
const serial = /010150\D?5006/;
const texts = defaultSettings.texts;

/** Everything a coordinator can write about rounds and people, over the API. */
const bodies: readonly (readonly [string, string, unknown])[] = [
  ['a round’s name', '/api/rounds', { formId, kind: 'ordinary', name: typed, dates: { dueOn: '2025-12-01' } }],
  [
    'a round’s English name',
    '/api/rounds',
    { formId, kind: 'ordinary', name: 'Runde', nameEn: typed, dates: { dueOn: '2025-12-01' } },
  ],
  ['a question about an answer', '/api/rounds/2025-2/requests/havnefronten/return', { version: 2, question: typed }],
  ['the reason for excusing', '/api/rounds/2025-2/requests/tryg-bydel/excuse', { reason: typed }],
  ['what is judged of a goal', '/api/rounds/2025-2/goals/M1', { verdict: 'reached', reasons: typed, lang: 'da' }],
  [
    'the coordinators’ own sentences',
    '/api/settings',
    { ...defaultSettings, version: 'x', texts: { ...texts, en: { ...texts.en, lastDay: typed } } },
  ],
  [
    'the name of a quiet period',
    '/api/settings',
    { ...defaultSettings, version: 'x', quietPeriods: [{ from: '2025-07-01', to: '2025-07-10', name: typed }] },
  ],
  ['a telephone number', '/api/people/koordinator-kommune/phone', { phone: '010150-5006' }],
];

/** The same from the chat. */
const presses: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a round’s name', { verb: 'round.plan', ...round, kind: 'ordinary', formId, step: 'do', name: typed }],
  ['what is judged of a goal', { verb: 'goal.write', ...round, goalId: 'M1', verdict: 'reached', reasons: typed }],
  [
    'a question about an answer',
    { verb: 'request.return', ...round, initiativeId: 'havnefronten', version: 2, question: typed },
  ],
  [
    'the reason for excusing',
    { verb: 'request.excuse', ...round, whose: 'tryg-bydel/tovholder-tryg-bydel', note: typed },
  ],
  ['a telephone number', { verb: 'phone.set', ...round, step: 'do', phone: '010150-5006' }],
  ['the coordinators’ own sentences', { verb: 'settings.texts', ...round, step: 'do', lastDay_en: typed }],
  [
    'the name of a quiet period',
    { verb: 'settings.days', ...round, step: 'do', quietPeriods: `01.07.2025 - 10.07.2025 ${typed}` },
  ],
  ['a closed day', { verb: 'settings.days', ...round, step: 'do', closedDays: '010150-5006' }],
  ['the title of a strategy', { verb: 'strategy.next', ...round, step: 'do', title: typed, validFrom: '2026-01-01' }],
];

describe('A CPR number is refused also where rounds are run', () => {
  let server: ProductServer;
  let coordinator: DemoClient;
  let lead: DemoClient;

  before(async () => {
    server = await startSample();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
    lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    await coordinator.say('hej');
  });

  after(() => server.close());

  /** Neither in what was answered, nor in tables, chat or log. */
  async function assertNowhere(answer: unknown): Promise<void> {
    for (const text of [JSON.stringify(answer), await server.kept(), server.logged.join('')]) {
      assert.doesNotMatch(text, serial);
    }
  }

  for (const [what, path, body] of bodies) {
    it(`in ${what}, over the API`, async () => {
      const answer = await coordinator.post(`${path}?partnership=${partnershipId}`, body);

      assert.deepEqual([answer.status, Object(answer.body).code], [400, 'contains_cpr_number']);
      await assertNowhere(answer);
    });
  }

  for (const [what, data] of presses) {
    it(`in ${what}, from the chat`, async () => {
      await coordinator.say('runde');

      const pressed = await coordinator.press(data);
      await coordinator.submit(data);

      assert.ok(pressed.value);
      await assertNowhere(pressed);
    });
  }

  it('in a draft from the chat, where all the rest is kept', async () => {
    const form = await openForm(lead, 'tryg-bydel');
    const all = Object.fromEntries(textFields.map((field) => [field, typed]));

    const answer = await lead.press({ ...dataOf(form, 'draft.save'), ...all, health: '010150-5006' });
    const restored = heldBy(await openForm(lead, 'tryg-bydel'));

    for (const field of textFields) assert.equal(restored[field], 'Ring til 010150-•••• i morgen.');
    await assertNowhere([answer, await newestCard(lead)]);
  });

  it('in a draft from the tab, where the person is told of it', async () => {
    const query = `partnership=${partnershipId}`;
    const { body } = await lead.get(`/api/initiatives/tryg-bydel/form?${query}`);
    const { address } = v.parse(statusForm, body);

    const answer = await lead.post('/api/drafts', { address, raw: { happened: typed }, language: 'da' });
    const draft = await lead.get(`/api/drafts/2025-2/tryg-bydel?${query}`);

    assert.equal(Object(answer.body).isMasked, true);
    assert.match(JSON.stringify(draft.body), /Ring til 010150-•••• i morgen/);
    await assertNowhere([answer, draft]);
  });

  it('in what a coordinator enters for a lead', async () => {
    const path = `/api/initiatives/tryg-bydel/form?partnership=${partnershipId}&onBehalfOf=tovholder-tryg-bydel`;
    const { address } = v.parse(statusForm, (await coordinator.get(path)).body);
    const raw = { happened: typed, health: 'on_track', nextSteps: 'Et møde.', visibility: 'all', confirmed: 'true' };

    const answer = await coordinator.post('/api/status/on-behalf', {
      ...{ address, raw, language: 'da', onBehalfOfId: 'tovholder-tryg-bydel' },
    });

    assert.equal(Object(answer.body).kind, 'problems');
    await assertNowhere(answer);
  });
});
