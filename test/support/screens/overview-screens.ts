import type { Overview } from '#bot/contract/overview.ts';
import { answering, type FakeAnswers, refusing } from '#test/support/fake-tab-server.ts';
import { aMe, aMembership, anOverview, aStandings } from '#test/support/tab-answers.ts';
import type { Screen, Step } from './screen.ts';
import { press, see, served } from './steps.ts';

const first = ['Tryg bydel', 'Safe neighbourhood'] as const;

/** A strategy of so many initiatives, all alike but for their names. */
function ofMany(count: number): Overview {
  const overview = anOverview();
  const initiatives = Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const like = overview.initiatives[at % overview.initiatives.length];
    const name = `Indsats nr. ${at + 1}`;
    return like ? [{ ...like, id: `initiative-${at}`, order: at + 1, name, nameEn: `Initiative no. ${at + 1}` }] : [];
  });
  return { ...overview, initiatives };
}

const rounds = (): FakeAnswers => ({ 'GET /api/overview/rounds': answering(aStandings()) });

const refresh: readonly Step[] = [
  see(...first),
  served('GET /api/overview', refusing(500, 'internal')),
  press('Opdatér', 'Refresh'),
];

export const overviewScreens: readonly Screen[] = [
  { name: 'overview', who: 'coordinator', src: '/tab/?page=overview', shows: first },
  { name: 'overview-by-goal', who: 'steering', src: '/tab/?page=overview&group=goal', shows: first },
  { name: 'overview-by-organisation', who: 'reader', src: '/tab/?page=overview&group=organisation', shows: first },
  {
    name: 'overview-filtered',
    who: 'coordinator',
    src: '/tab/?page=overview&organisation=nordjyllands-politi&health=action&q=nat',
    shows: ['1 af 15 indsatser', '1 of 15 initiatives'],
  },
  {
    name: 'overview-nothing-found',
    who: 'coordinator',
    src: '/tab/?page=overview&q=findes-ikke',
    shows: ['Ingen indsatser passer til dine filtre.', 'No initiatives match your filters.'],
  },
  {
    name: 'overview-over-rounds',
    who: 'coordinator',
    src: '/tab/?page=overview&rounds=strips',
    answers: rounds,
    shows: ['Vis som tabel', 'Show as a table'],
  },
  {
    name: 'overview-over-rounds-table',
    who: 'coordinator',
    src: '/tab/?page=overview&rounds=table',
    answers: rounds,
    shows: ['Vis som billede', 'Show as a picture'],
  },
  {
    name: 'overview-in-a-channel',
    who: 'coordinator',
    src: '/tab/channel?decision=1',
    shows: ['Trygt natteliv', 'Safe nightlife'],
  },
  {
    name: 'overview-of-150',
    who: 'coordinator',
    src: '/tab/?page=overview',
    answers: () => ({ 'GET /api/overview': answering(ofMany(150)) }),
    shows: ['150 indsatser', '150 initiatives'],
  },
  {
    name: 'overview-of-two-partnerships',
    who: 'coordinator',
    src: '/tab/?page=overview',
    me: aMe({ partnerships: [aMembership(), aMembership({ id: 'tryg-nabo', name: 'Tryg Nabo' })] }),
    shows: first,
  },
  {
    name: 'overview-on-its-way',
    who: 'coordinator',
    src: '/tab/?page=overview',
    opening: { held: '**/api/overview**' },
    shows: ['Henter overblikket', 'Loading the overview'],
    isLoading: true,
  },
  {
    name: 'overview-empty',
    who: 'coordinator',
    src: '/tab/?page=overview',
    answers: () => ({ 'GET /api/overview': answering(anOverview({ initiatives: [], round: null })) }),
    shows: ['Strategien har ingen indsatser endnu', 'The strategy has no initiatives yet'],
  },
  {
    name: 'overview-failed',
    who: 'coordinator',
    src: '/tab/?page=overview',
    answers: () => ({ 'GET /api/overview': refusing(500, 'internal') }),
    shows: ['Noget gik galt hos os', 'Something went wrong on our side'],
  },
  {
    name: 'overview-stale',
    who: 'coordinator',
    src: '/tab/?page=overview',
    steps: refresh,
    shows: ['Overblikket kunne ikke opdateres.', 'The overview could not be refreshed.'],
  },
];
