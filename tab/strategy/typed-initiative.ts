import type { DraftInitiativeShown, StrategyInitiative, StrategyPageShown } from '#bot/contract/strategy-page.ts';
import type { Language } from '#bot/domain/language.ts';
import { formatList } from '#bot/text/format.ts';
import { type LocalName, localName } from '#tab/overview/initiative-rows.ts';

/** An initiative's form as it is typed. */
export type TypedInitiative = {
  readonly name: string;
  readonly nameEn: string;
  readonly from: string;
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly leadIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly defaultVisibility: string;
  readonly carriesOn: readonly string[];
};

export function emptyInitiative(day: string): TypedInitiative {
  return {
    name: '',
    nameEn: '',
    from: day,
    goalIds: [],
    organisationIds: [],
    leadIds: [],
    deputyIds: [],
    defaultVisibility: 'all',
    carriesOn: [],
  };
}

/** As it stands in force, its newest name among the rest. */
export function storedInitiative(initiative: StrategyInitiative, day: string): TypedInitiative {
  const last = initiative.names.at(-1);
  return {
    name: last?.name ?? '',
    nameEn: last?.nameEn ?? '',
    from: last && last.from > day ? last.from : day,
    ...chosen(initiative),
    defaultVisibility: initiative.defaultVisibility ?? 'all',
    carriesOn: [],
  };
}

export function storedInDraft(initiative: DraftInitiativeShown): TypedInitiative {
  return {
    name: initiative.name,
    nameEn: initiative.nameEn ?? '',
    from: '',
    ...chosen(initiative),
    defaultVisibility: initiative.defaultVisibility,
    carriesOn: initiative.carriesOn,
  };
}

function chosen({ goals, organisations, leads, deputies }: StrategyInitiative | DraftInitiativeShown) {
  return {
    goalIds: goals,
    organisationIds: organisations,
    leadIds: leads.map(({ id }) => id),
    deputyIds: deputies.map(({ id }) => id),
  };
}

/** What a form about it would be drawn from. */
export function versionIn({ initiatives }: Pick<StrategyPageShown, 'initiatives'>, id: string): string {
  return initiatives.find((initiative) => initiative.id === id)?.version ?? '';
}

/** The name that holds on a day, in the reader's language. */
export function nameOf({ names }: StrategyInitiative, day: string, language: Language): LocalName {
  const held = names.filter(({ from }) => from <= day);
  const name = held.at(-1) ?? names[0];
  return name ? localName(name, language) : { text: '', lang: 'da' };
}

/** The names of some initiatives of now, in one sentence's list. */
export function namesOf(ids: readonly string[], { initiatives, day }: StrategyPageShown, language: Language): string {
  const names = ids.flatMap((id) => {
    const found = initiatives.find((initiative) => initiative.id === id);
    return found ? [nameOf(found, day, language).text] : [];
  });
  return formatList(names, language);
}

/** What an initiative of the next version may go on from: those that run now. */
export function originsIn({ initiatives, day }: StrategyPageShown, language: Language) {
  return initiatives
    .filter(({ validTo }) => validTo === null || validTo >= day)
    .map((initiative) => [initiative.id, nameOf(initiative, day, language).text] as const);
}
