import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import { peopleAnswers } from '#test/support/people-answers.ts';
import { aChannelShown } from '#test/support/register-answer.ts';
import type { Place, Screen } from './screen.ts';
import { press } from './steps.ts';

const overview = '/tab/?page=overview';
const copy = press('Kopiér link', 'Copy link');

/** What the frame does with the clipboard. */
const clipboard = (script: string) => async (place: Place) => {
  await place.within.locator('body').evaluate(script);
};

const channels = (): FakeAnswers => ({
  ...peopleAnswers(),
  'GET /api/channels': answering({ channels: [aChannelShown({ group: 'lead' })] }),
  [`POST /api/channels/${encodeURIComponent(aChannelShown().id)}/group`]: answering(
    aChannelShown({ group: 'steering' }),
  ),
});

/** What is said after a press, at the foot of any page. */
export const mannerScreens: readonly Screen[] = [
  {
    name: 'link-copied',
    who: 'coordinator',
    src: overview,
    steps: [clipboard('navigator.clipboard.writeText = async () => undefined'), copy],
    shows: ['Linket er kopieret.', 'The link is copied.'],
  },
  {
    name: 'link-copied-by-hand',
    who: 'coordinator',
    src: overview,
    steps: [
      clipboard(
        'navigator.clipboard.writeText = () => Promise.reject(new Error()); document.execCommand = () => false',
      ),
      copy,
    ],
    shows: ['Teams lader ikke siden kopiere.', 'Teams does not let'],
  },
  {
    name: 'change-undoable',
    who: 'coordinator',
    src: '/tab/?page=people&people=channels',
    answers: channels,
    steps: [
      async ({ within }) => {
        await within.locator('select').last().selectOption('steering');
      },
      press('Gem gruppe', 'Save group'),
    ],
    shows: ['Fortryd', 'Undo'],
  },
];
