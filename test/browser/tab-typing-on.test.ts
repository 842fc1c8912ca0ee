import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { answering, type FakeAnswers, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aDecisionAnswer, anAgendaAnswer, decisionChoices, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aGridAnswer, aGridRow } from '#test/support/round-builders.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';
import { aDraftShown, aStrategyAnswer, strategyAnswers } from '#test/support/strategy-answers.ts';

type Form = {
  readonly src: string;
  readonly answers: FakeAnswers;
  /** The presses that open the form, and the field that is typed in. */
  readonly presses: readonly (string | RegExp)[];
  readonly field: string;
  /** What somebody else does meanwhile, and what of it is seen. */
  readonly meanwhile: FakeAnswers;
  readonly seen: (tab: FrameLocator) => ReturnType<FrameLocator['getByText']>;
};

const agenda = '/api/meetings/lead-2025-1/agenda';
const written = aDecisionAnswer({ id: 'other', text: 'Skrevet af en anden.' });
const decided = (decisions: readonly object[], choices: object | null = null) => answering({ decisions, choices });
const answer = aGridRow({ version: 3, state: 'submitted', mayAcknowledge: true, health: 'action' });
const strategy = aStrategyAnswer({ draft: aDraftShown() });
const meeting = { src: '/tab/?page=meetings&meeting=lead-2025-1', answers: meetingAnswers() };

const forms: Readonly<Record<string, Form>> = {
  'a decision while the meeting runs': {
    ...meeting,
    presses: ['Skriv beslutning'],
    field: 'Hvad er besluttet?',
    meanwhile: {
      'GET /api/meetings/lead-2025-1/decisions': decided([written], decisionChoices()),
    },
    seen: (tab) => tab.getByText('Skrevet af en anden.'),
  },
  'a point that somebody else removes': {
    ...meeting,
    presses: ['Ret dagsordenen', 'Ret Belysning i Jomfru Ane Gade'],
    field: 'Hvad skal drøftes eller besluttes?',
    meanwhile: {
      [`GET ${agenda}`]: answering({
        ...anAgendaAnswer(),
        points: anAgendaAnswer().points.filter(({ id }) => id !== 'point-3'),
      }),
    },
    seen: (tab) => tab.getByText('En anden har taget punktet af dagsordenen.', { exact: false }),
  },
  'a decision that somebody else finishes': {
    src: '/tab/?page=decisions',
    answers: {
      ...meetingAnswers(),
      'GET /api/decisions': decided([aDecisionAnswer(), written]),
      'GET /api/meetings/lead-2025-0/decisions': decided([], decisionChoices()),
    },
    presses: [/^Ret: Kommunen afklarer/],
    field: 'Hvad er besluttet?',
    meanwhile: { 'GET /api/decisions': decided([written]) },
    seen: (tab) => tab.getByText('Beslutningen står ikke længere på listen.', { exact: false }),
  },
  'the last decision of a meeting, whose minutes are approved': {
    src: meeting.src,
    answers: {
      ...meeting.answers,
      'GET /api/meetings/lead-2025-1/decisions': decided([aDecisionAnswer()], decisionChoices()),
    },
    presses: [/^Ret: Kommunen afklarer/],
    field: 'Hvad er besluttet?',
    meanwhile: {
      'GET /api/meetings/lead-2025-1/decisions': decided([aDecisionAnswer({ mayChange: false }), written]),
    },
    seen: (tab) => tab.getByText('Skrevet af en anden.'),
  },
  'a question to a lead whose answer somebody else takes': {
    src: '/tab/?page=rounds&round=2025-2&initiative=tryg-bydel',
    answers: { ...roundAnswers(), 'GET /api/rounds/2025-2/grid': answering(aGridAnswer({ rows: [answer] })) },
    presses: ['Send retur'],
    field: 'Hvad vil du spørge om?',
    meanwhile: {
      'GET /api/rounds/2025-2/grid': answering(
        aGridAnswer({
          rows: [
            { ...answer, state: 'acknowledged', mayAcknowledge: false },
            aGridRow({ initiativeId: 'nyt', name: 'Kommet til', nameEn: null }),
          ],
        }),
      ),
    },
    seen: (tab) => tab.getByText('Kommet til'),
  },
  'a question to a lead': {
    src: '/tab/?page=rounds&round=2025-2&initiative=tryg-bydel',
    answers: { ...roundAnswers(), 'GET /api/rounds/2025-2/grid': answering(aGridAnswer({ rows: [answer] })) },
    presses: ['Send retur'],
    field: 'Hvad vil du spørge om?',
    meanwhile: {
      'GET /api/rounds/2025-2/grid': answering(
        aGridAnswer({ rows: [answer, aGridRow({ initiativeId: 'nyt', name: 'Kommet til', nameEn: null })] }),
      ),
    },
    seen: (tab) => tab.getByText('Kommet til'),
  },
  'a goal of the next version': {
    src: '/tab/?page=strategy&strategy=next',
    answers: strategyAnswers(strategy),
    presses: [/^Ret: Nedgang i adfærd/],
    field: 'Navn på engelsk',
    meanwhile: {
      'GET /api/strategy': answering(aStrategyAnswer({ draft: aDraftShown({ title: 'Omdøbt af en anden' }) })),
    },
    seen: (tab) => tab.getByText('Omdøbt af en anden'),
  },
};

describe('what is half typed when the page looks for news', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  for (const [name, { src, answers, presses, field, meanwhile, seen }] of Object.entries(forms)) {
    it(`stands as it was, with the cursor in it: ${name}`, async () => {
      server.answers = { ...answers };
      const { page, tab } = await open({ src, clock: true, width: 1600 });
      for (const press of presses) await tab.getByRole('button', { name: press }).first().click();
      await tab.getByLabel(field).first().fill('Halvt skre');
      server.answers = { ...answers, ...meanwhile };

      await page.clock.runFor(30_000);
      await seen(tab).first().waitFor();

      assert.equal(await tab.getByLabel(field).first().inputValue(), 'Halvt skre');
      await page.keyboard.type('vet');
      assert.equal(await tab.getByLabel(field).first().inputValue(), 'Halvt skrevet');
    });
  }
});
