import type { FakeAnswers } from '#test/support/fake-tab-server.ts';
import { aDraftShown, aStrategyAnswer, strategyAnswers, strategyReader } from '#test/support/strategy-answers.ts';
import type { Said, Screen, Step } from './screen.ts';
import { press } from './steps.ts';

const now = '/tab/?page=strategy&strategy=tryg-bydel';
const next = '/tab/?page=strategy&strategy=next';

function drafted(overrides: Parameters<typeof aDraftShown>[0] = {}): FakeAnswers {
  return strategyAnswers(aStrategyAnswer({ draft: aDraftShown(overrides) }));
}

type Pressed = { readonly steps: readonly Step[]; readonly shows: Said };

function inForce(name: string, { steps, shows }: Pressed): Screen {
  return { name, who: 'coordinator', src: now, answers: () => strategyAnswers(), steps, shows };
}

function inDraft(name: string, { steps, shows }: Pressed): Screen {
  return { name, who: 'coordinator', src: next, answers: () => drafted(), steps, shows };
}

export const strategyScreens: readonly Screen[] = [
  inForce('strategy', { steps: [], shows: ['Beboerne skal opleve tryghed.', 'Beboerne skal opleve tryghed.'] }),
  inForce('strategy-goals-and-leads', {
    steps: [
      press('Ret mål, tovholdere og synlighed: Tryg bydel', 'Edit goals, leads and visibility: Safe neighbourhood'),
    ],
    shows: ['Synlighed fra start', 'Visibility to begin with'],
  }),
  inForce('strategy-renamed', {
    steps: [press('Omdøb: Tryg bydel', 'Rename: Safe neighbourhood')],
    shows: ['Gælder fra', 'In force from'],
  }),
  inForce('strategy-ended', {
    steps: [press('Afslut: Tryg bydel', 'End: Safe neighbourhood')],
    shows: ['Hvem går videre med den?', 'Who goes on with it?'],
  }),
  inForce('strategy-described', {
    steps: [press('Skriv ny udgave: Tryg bydel', 'Write new edition: Safe neighbourhood')],
    shows: ['Tomme felter kommer ikke med.', 'Empty fields are left out.'],
  }),
  inDraft('strategy-next', { steps: [], shows: ['Før og efter', 'Before and after'] }),
  inDraft('strategy-next-edited', {
    steps: [press('Ret: Samlet indsats', 'Edit: Samlet indsats')],
    shows: ['Går videre fra', 'Goes on from'],
  }),
  inDraft('strategy-next-agreed', {
    steps: [press('Tag i brug', 'Take into use')],
    shows: ['Åbne runder følger med', 'Open rounds follow'],
  }),
  {
    ...inDraft('strategy-next-incomplete', {
      steps: [],
      shows: ['Mangler, før versionen kan tages i brug', 'Missing before the version can be taken into use'],
    }),
    answers: () => drafted({ problems: [{ code: 'without_goal', names: ['Ny indsats'] }] }),
  },
  {
    name: 'strategy-next-none',
    who: 'coordinator',
    src: next,
    answers: () => strategyAnswers(),
    shows: ['Begynd næste version', 'Begin the next version'],
  },
  {
    name: 'strategy-earlier',
    who: 'reader',
    src: '/tab/?page=strategy&strategy=earlier',
    answers: () => strategyAnswers(strategyReader()),
    shows: ['Formidling', 'Formidling'],
  },
  {
    name: 'strategy-run-out',
    who: 'coordinator',
    src: '/tab/?page=strategy',
    answers: () => strategyAnswers(aStrategyAnswer({ day: '2026-01-15' })),
    shows: ['Forlæng', 'Extend'],
  },
];
