import type { AgendaTemplate } from './agenda.ts';
import { type Initiative, type InitiativeDescription, nameOn } from './initiative.ts';
import type { MeetingSeries } from './meeting-series.ts';
import type { Partnership } from './partnership.ts';
import { practiceMark } from './practice.ts';
import type { SetUp } from './set-up.ts';
import type { Settings } from './settings.ts';

/** All of a partnership that is set up, and nothing of what happened in it. */
export type SetUpSource = {
  readonly partnership: Partnership;
  readonly initiatives: readonly Initiative[];
  /** By the initiative's id. */
  readonly descriptions: ReadonlyMap<string, InitiativeDescription>;
  readonly settings: Settings;
  readonly series: readonly MeetingSeries[];
  /** Those on which a group has agreed. */
  readonly agendas: readonly AgendaTemplate[];
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

/** How a partnership is set up on a day: what runs then or is still to begin, by the names of that day. */
export function setUpOf(source: SetUpSource): SetUp {
  const { partnership, initiatives, settings, agendas, day } = source;
  const { name, timeZone, organisations, strategy } = partnership;
  return {
    kind: 'tryg-overblik/set-up',
    version: 1,
    name: name.replace(`${practiceMark}: `, ''),
    timeZone,
    organisations: organisations.map(({ id, name: called, shortName, departments }) => {
      return { id, name: called, shortName, departments };
    }),
    strategy,
    initiatives: initiatives
      .filter(({ validTo }) => validTo === null || validTo >= day)
      .toSorted((a, b) => a.order - b.order)
      .map((initiative) => initiativeOf(initiative, source)),
    settings,
    series: source.series.map(seriesOf).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    agendas: agendas.toSorted((a, b) => (a.group < b.group ? -1 : 1)),
  };
}

function initiativeOf(initiative: Initiative, { day, descriptions }: SetUpSource): SetUp['initiatives'][number] {
  const { id, goalIds, goalsInferred, organisationIds, organisationsInferred, validFrom, validTo } = initiative;
  const { name, nameEn } = nameOn(initiative, day);
  return {
    ...{ id, name, nameEn, goalIds, goalsInferred, organisationIds, organisationsInferred, validFrom, validTo },
    defaultVisibility: initiative.defaultVisibility,
    description: descriptions.get(id) ?? noDescription,
  };
}

const noDescription: InitiativeDescription = {
  goal: null,
  already: null,
  focus: null,
  targetGroup: null,
  partners: null,
};

function seriesOf(series: MeetingSeries): SetUp['series'][number] {
  const { group, title, startTime, endTime, timeZone, place, rule, plan } = series;
  return { group, title, startTime, endTime, timeZone, place, rule, plan };
}
