import type { ShownHealth } from '#bot/contract/overview.ts';
import { healthWords } from '#bot/domain/status-update.ts';

/** In the order of the navigation, in which help is not; those before it are for those who run the partnership. */
export const pageNames = [
  'mine',
  'overview',
  'rounds',
  'meetings',
  'decisions',
  'written',
  'yearly',
  'strategy',
  'people',
  'operation',
  'help',
] as const;
export type PageName = (typeof pageNames)[number];

/** What is shown of an open round; its answers where nothing is chosen. */
export const roundParts = ['people', 'pictures', 'goals', 'snapshot'] as const;
export type RoundPart = (typeof roundParts)[number];

/** The parts of the page of people. */
export const peopleSections = ['list', 'waiting', 'channels', 'import'] as const;
export type PeopleSection = (typeof peopleSections)[number];

export const sortings = ['order', 'name', 'health', 'newest'] as const;
export type Sorting = (typeof sortings)[number];

/** Under what the initiatives stand together. */
export const groupings = ['none', 'goal', 'organisation'] as const;
export type Grouping = (typeof groupings)[number];

/** How the status over rounds is shown in the list's place. */
export const roundLooks = ['strips', 'table'] as const;
export type RoundLook = (typeof roundLooks)[number];

export type Filter = {
  readonly goal: string | null;
  readonly organisation: string | null;
  readonly health: ShownHealth | null;
  readonly needsDecision: boolean;
  readonly changed: boolean;
  readonly unanswered: boolean;
  readonly text: string;
};

/** Everything a person has chosen to look at; kept in the address, so that a reload or a link shows the same. */
export type View = {
  /** Null until one is chosen: then it is the page that suits the person's role. */
  readonly page: PageName | null;
  readonly partnership: string | null;
  readonly initiative: string | null;
  /** Is that initiative's status form open? */
  readonly form: boolean;
  /** The round that is open on the page of rounds, what of it is shown, and which of its lines. */
  readonly round: string | null;
  readonly part: RoundPart | null;
  readonly show: string | null;
  /** The meeting that is open on the page of meetings. */
  readonly meeting: string | null;
  /** The round whose packs are open on the page of meetings. */
  readonly packs: string | null;
  /** The round whose yearly status is open; null for the newest. */
  readonly yearly: string | null;
  /** Of the strategy `next`, `earlier` or the initiative that is open; null for what is in force. */
  readonly strategy: string | null;
  /** Which decisions are shown: `own`, `all`, or an initiative's id. */
  readonly decisions: string | null;
  /** The part of the page of people that is open, and whoever is; null for the list of all. */
  readonly people: PeopleSection | null;
  readonly person: string | null;
  /** Which events of operation are shown, as a query; null for all. */
  readonly events: string | null;
  /** With those who have left. */
  readonly left: boolean;
  readonly filter: Filter;
  readonly sorting: Sorting;
  readonly grouping: Grouping;
  /** Null shows the list of initiatives. */
  readonly rounds: RoundLook | null;
  /** The version of the open initiative that is shown beside the newest. */
  readonly compare: string | null;
};

export const noFilter: Filter = {
  goal: null,
  organisation: null,
  health: null,
  needsDecision: false,
  changed: false,
  unanswered: false,
  text: '',
};

const shownHealths: readonly ShownHealth[] = [...healthWords, 'missing'];

/** A query string → view; whatever it holds that we do not know is left out. */
export function readView(search: string): View {
  const query = new URLSearchParams(search);
  return {
    // The waiting list had a page of its own once; links to it still lead there.
    page: query.get('page') === 'waiting' ? 'people' : oneOf(pageNames, query.get('page')),
    partnership: query.get('partnership'),
    initiative: query.get('initiative'),
    form: query.has('form'),
    round: query.get('round'),
    part: oneOf(roundParts, query.get('part')),
    show: query.get('show'),
    meeting: query.get('meeting'),
    packs: query.get('packs'),
    yearly: query.get('yearly'),
    strategy: query.get('strategy'),
    decisions: query.get('decisions'),
    people: query.get('page') === 'waiting' ? 'waiting' : oneOf(peopleSections, query.get('people')),
    person: query.get('person'),
    events: query.get('events'),
    left: query.has('left'),
    sorting: oneOf(sortings, query.get('sort')) ?? 'order',
    grouping: oneOf(groupings, query.get('group')) ?? 'none',
    rounds: oneOf(roundLooks, query.get('rounds')),
    compare: query.get('compare'),
    filter: {
      goal: query.get('goal'),
      organisation: query.get('organisation'),
      health: oneOf(shownHealths, query.get('health')),
      needsDecision: query.has('decision'),
      changed: query.has('changed'),
      unanswered: query.has('unanswered'),
      text: query.get('q') ?? '',
    },
  };
}

/** A view → query string with its question mark, only what differs from the start; `lang` is carried along. */
export function writeView(view: View, before: string): string {
  const query = new URLSearchParams();
  const { filter } = view;
  const parts: readonly (readonly [string, string | null])[] = [
    ['lang', new URLSearchParams(before).get('lang')],
    ['page', view.page],
    ['partnership', view.partnership],
    ['initiative', view.initiative],
    ['form', view.form ? '1' : null],
    ['round', view.round],
    ['part', view.part],
    ['show', view.show],
    ['meeting', view.meeting],
    ['packs', view.packs],
    ['yearly', view.yearly],
    ['strategy', view.strategy],
    ['decisions', view.decisions],
    ['people', view.people],
    ['person', view.person],
    ['events', view.events],
    ['left', view.left ? '1' : null],
    ['goal', filter.goal],
    ['organisation', filter.organisation],
    ['health', filter.health],
    ['decision', filter.needsDecision ? '1' : null],
    ['changed', filter.changed ? '1' : null],
    ['unanswered', filter.unanswered ? '1' : null],
    ['q', filter.text || null],
    ['sort', view.sorting === 'order' ? null : view.sorting],
    ['group', view.grouping === 'none' ? null : view.grouping],
    ['rounds', view.rounds],
    ['compare', view.compare],
  ];
  for (const [name, value] of parts) if (value !== null) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

export function isFiltering(filter: Filter): boolean {
  const { goal, organisation, health, needsDecision, changed, unanswered, text } = filter;
  return (
    goal !== null || organisation !== null || health !== null || needsDecision || changed || unanswered || text !== ''
  );
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((each) => each === value) ?? null;
}
