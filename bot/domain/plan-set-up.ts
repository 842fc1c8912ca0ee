import { type AgendaTemplate, usualAgenda } from './agenda.ts';
import type { Group } from './channel.ts';
import { type Initiative, nameOn } from './initiative.ts';
import type { Organisation } from './partnership.ts';
import { seriesFrom } from './seed-of-set-up.ts';
import type { SetUp } from './set-up.ts';
import { type SetUpSource, setUpOf } from './set-up-of.ts';
import type { Settings } from './settings.ts';
import { type DraftInitiative, draftOf, isDraftOver, type StrategyDraft } from './strategy-draft.ts';

export type SetUpLine = {
  /** What it is about: a name, the group of an agenda, or the name of a setting. */
  readonly name: string;
  readonly change: 'new' | 'changed' | 'same' | 'not_in_file';
};

/** What a file would change in a partnership, part by part. */
export type SetUpPlan = {
  readonly goals: readonly SetUpLine[];
  readonly initiatives: readonly SetUpLine[];
  readonly settings: readonly SetUpLine[];
  readonly agendas: readonly SetUpLine[];
  readonly series: readonly SetUpLine[];
  /** Organisations of the file that this partnership has not: their initiatives come without them. */
  readonly unknownOrganisations: readonly string[];
  /** A draft is being written already: the strategy cannot become another one beside it. */
  readonly hasDraft: boolean;
};

export type SetUpPlace = SetUpSource & { readonly draft: StrategyDraft | null };

/** What of the file is new here, what it would change, and what stays as it is. Nothing is ever taken away. */
export function planSetUp(file: SetUp, place: SetUpPlace): SetUpPlan {
  const here = setUpOf(place);
  return {
    goals: compared(file.strategy.goals, here.strategy.goals, isSameJson),
    initiatives: compared(file.initiatives, here.initiatives, (one, other) => isSameJson(wordsOf(one), wordsOf(other))),
    settings: settingLines(file.settings, here.settings),
    agendas: agendaLines(file.agendas, place.agendas),
    series: file.series.map((each) => ({
      name: each.title ?? each.group,
      change: here.series.some((other) => isSameJson(each, other)) ? 'same' : 'new',
    })),
    unknownOrganisations: file.organisations
      .filter(({ id, name }) => !organisationHere({ id, name }, place.partnership.organisations))
      .map(({ name }) => name),
    hasDraft: place.draft !== null && !isDraftOver(place.draft),
  };
}

/** The series of the file that are not here yet, with the ids they get. */
export function newSeries(file: SetUp, place: SetUpSource, formId: string) {
  const here = setUpOf(place).series;
  return file.series
    .map((each, n) => ({ each, id: `${formId}-${n + 1}` }))
    .filter(({ each }) => !here.some((other) => isSameJson(each, other)))
    .map(({ each, id }) => seriesFrom(each, id));
}

/** The agendas of the file that say something else than the groups' own do. */
export function changedAgendas(file: SetUp, agendas: readonly AgendaTemplate[]): readonly AgendaTemplate[] {
  return file.agendas.filter((each) => !isSameJson(each.points, agendaOf(each.group, agendas).points));
}

type Beginning = { readonly id: string; readonly by: string; readonly at: string };

/**
 * The file's strategy as the draft of the next version. What is here under the same id or name goes on as itself, with
 * those who lead it; what is not in the file ends with the version in force, as the draft shows.
 */
export function draftFromSetUp(file: SetUp, place: SetUpSource, beginning: Beginning): StrategyDraft {
  const { strategy, organisations } = place.partnership;
  const copy = draftOf({ ...beginning, strategy, initiatives: place.initiatives });
  const { title, validFrom, validTo } = file.strategy;
  const isLater = validFrom > strategy.validFrom;
  return {
    ...copy,
    head: { ...copy.head, title, ...(isLater ? { validFrom, validTo } : {}), revision: 1 },
    goals: file.strategy.goals.map((goal) => ({ ...goal, revision: 1 })),
    initiatives: file.initiatives.map((each) => drafted(each, file, { place, organisations })),
  };
}

type Here = { readonly place: SetUpSource; readonly organisations: readonly Organisation[] };

function drafted(each: SetUp['initiatives'][number], file: SetUp, { place, organisations }: Here): DraftInitiative {
  const itself = initiativeHere(each, file, place);
  const chosen = file.organisations.filter(({ id }) => each.organisationIds.includes(id));
  const { leadIds = [], deputyIds = [] } = itself ?? {};
  return {
    id: itself?.id ?? freeId(each.id, place),
    // Written as if by a hand: what is now does not take its place again.
    revision: 1,
    name: each.name,
    nameEn: each.nameEn,
    goalIds: each.goalIds,
    organisationIds: chosen.flatMap((organisation) => organisationHere(organisation, organisations)?.id ?? []),
    defaultVisibility: each.defaultVisibility,
    leadIds,
    deputyIds,
    carriesOn: itself ? [itself.id] : [],
    copied: itself ? { leadIds, deputyIds } : null,
  };
}

/** By its id, or by its name where the file has nothing else under the id it has here. */
function initiativeHere({ id, name }: SetUp['initiatives'][number], file: SetUp, { initiatives, day }: SetUpSource) {
  const running = initiatives.filter(({ validTo }) => validTo === null || validTo >= day);
  const isMeant = (each: Initiative) => file.initiatives.some((other) => other.id === each.id);
  const isCalledSo = (each: Initiative) => !isMeant(each) && isSameName(nameOn(each, day).name, name);
  return running.find((each) => each.id === id) ?? running.find(isCalledSo) ?? null;
}

/** One that has ended keeps its id. */
function freeId(id: string, { initiatives }: Pick<SetUpSource, 'initiatives'>): string {
  return initiatives.some((each) => each.id === id) ? freeId(`${id}-ny`, { initiatives }) : id;
}

type NamedOrganisation = { readonly id: string; readonly name: string };

function organisationHere({ id, name }: NamedOrganisation, organisations: readonly Organisation[]) {
  return organisations.find((each) => each.id === id) ?? organisations.find((each) => isSameName(each.name, name));
}

function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('da') === other.toLocaleLowerCase('da');
}

function compared<T extends NamedOrganisation>(
  inFile: readonly T[],
  here: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly SetUpLine[] {
  const counterpart = (each: T, list: readonly T[]) =>
    list.find(({ id }) => id === each.id) ?? list.find(({ name }) => isSameName(name, each.name));
  return [
    ...inFile.map((each): SetUpLine => {
      const found = counterpart(each, here);
      return { name: each.name, change: found ? (isSame(each, found) ? 'same' : 'changed') : 'new' };
    }),
    ...here
      .filter((each) => !counterpart(each, inFile))
      .map(({ name }): SetUpLine => ({ name, change: 'not_in_file' })),
  ];
}

/** What a draft carries: its description is written where it is in force. */
function wordsOf({ name, nameEn, goalIds, organisationIds, defaultVisibility }: SetUp['initiatives'][number]) {
  return { name, nameEn, goalIds, organisationIds, defaultVisibility };
}

function settingLines(file: Settings, here: Settings): readonly SetUpLine[] {
  const { closedDays, quietPeriods, sendFrom, sendUntil, reminderTime, reminders, graceWorkingDays, texts } = file;
  const parts = { closedDays, quietPeriods, sendFrom, sendUntil, reminderTime, reminders, graceWorkingDays, texts };
  const own: Readonly<Record<string, unknown>> = here;
  return Object.entries(parts).map(([name, value]) => ({
    name,
    change: isSameJson(value, own[name]) ? 'same' : 'changed',
  }));
}

function agendaLines(inFile: SetUp['agendas'], agendas: readonly AgendaTemplate[]): readonly SetUpLine[] {
  return inFile.map(({ group, points }) => ({
    name: group,
    change: isSameJson(points, agendaOf(group, agendas).points) ? 'same' : 'changed',
  }));
}

function agendaOf(group: Group, agendas: readonly AgendaTemplate[]): AgendaTemplate {
  return agendas.find((each) => each.group === group) ?? usualAgenda(group);
}

/** Fields may have been written in another order by whoever has edited the file. */
function isSameJson(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
