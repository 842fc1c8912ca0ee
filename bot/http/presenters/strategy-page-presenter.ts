import type {
  DescriptionsShown,
  DraftShown,
  StrategyInitiative,
  StrategyPageShown,
} from '#bot/contract/strategy-page.ts';
import { compareGoals, compareInitiatives } from '#bot/domain/compare-versions.ts';
import { type DescriptionTexts, descriptionOn } from '#bot/domain/description-version.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Goal } from '#bot/domain/strategy.ts';
import { draftProblems, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { goalVersion, initiativeVersion } from '#bot/use-cases/fingerprint.ts';
import type { DescriptionRead } from '#bot/use-cases/strategy/describe-initiative.ts';
import type { StrategyRead } from '#bot/use-cases/strategy/read-strategy.ts';
import { presentPerson } from './person-presenter.ts';
import { presentStrategy } from './strategy-presenter.ts';

/** The page *Strategi*, field by field: plans and choices to those who make them alone. */
export function presentStrategyPage(read: StrategyRead): StrategyPageShown {
  const { now, mayChange, initiatives, draft, day } = read;
  const { strategy, earlierStrategies, organisations } = now.partnership;
  return {
    strategy: {
      ...presentStrategy(strategy),
      goals: strategy.goals.map((goal) => ({ ...presentGoal(goal), version: mayChange ? goalVersion(goal) : '' })),
    },
    earlier: earlierStrategies.map(presentStrategy).toReversed(),
    timeZone: now.partnership.timeZone,
    day,
    organisations: organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: initiatives.map((initiative) => presentOne(initiative, read)),
    people: mayChange ? choosable(read).map(presentChoice) : [],
    draft: draft && presentDraft(draft, read),
    mayChange,
  };
}

/** Those who are here, and who has left while something still names them: they can be taken off it. */
function choosable({ now, initiatives, draft }: StrategyRead): readonly Person[] {
  const named = [...initiatives, ...(draft?.initiatives ?? [])].flatMap((each) => [...each.leadIds, ...each.deputyIds]);
  return now.people.filter(({ id, leftAt }) => leftAt === null || named.includes(id));
}

function presentChoice({ id, name, organisationId, leftAt }: Person) {
  return { id, name, organisation: organisationId, hasLeft: leftAt !== null };
}

function presentGoal({ id, name, nameEn, fullText }: Goal) {
  return { id, name, nameEn, fullText };
}

/** Names and ends that are still to come are plans. */
function presentOne(initiative: Initiative, { now, mayChange, draft, day }: StrategyRead): StrategyInitiative {
  const seesPlans = mayChange || draft !== null;
  const names = initiative.names.filter(({ from }) => seesPlans || from <= day);
  const { validTo } = initiative;
  const isEndShown = seesPlans || (validTo !== null && validTo < day);
  return {
    id: initiative.id,
    order: initiative.order,
    names: (names.length === 0 ? [initiative.names[0]] : names).map(({ name, nameEn, from }) => ({
      name,
      nameEn,
      from,
    })),
    goals: [...initiative.goalIds],
    organisations: [...initiative.organisationIds],
    leads: initiative.leadIds.map((id) => presentPerson(now.people, id)),
    deputies: initiative.deputyIds.map((id) => presentPerson(now.people, id)),
    validFrom: initiative.validFrom,
    validTo: isEndShown ? validTo : null,
    successors: isEndShown ? [...(initiative.successorIds ?? [])] : [],
    defaultVisibility: mayChange ? initiative.defaultVisibility : null,
    version: mayChange ? initiativeVersion(initiative) : '',
  };
}

function presentDraft(draft: StrategyDraft, { now }: StrategyRead): DraftShown {
  const { people, initiatives, partnership } = now;
  const { strategy } = partnership;
  const { title, validFrom, validTo, revision } = draft.head;
  const { state } = draft;
  return {
    state: state === 'agreed' || state === 'taking' ? state : 'draft',
    ...{ title, validFrom, validTo, revision },
    goals: draft.goals.map((goal) => ({ ...presentGoal(goal), revision: goal.revision })),
    initiatives: draft.initiatives.map((each) => ({
      id: each.id,
      revision: each.revision,
      name: each.name,
      nameEn: each.nameEn,
      goals: [...each.goalIds],
      organisations: [...each.organisationIds],
      leads: each.leadIds.map((id) => presentPerson(people, id)),
      deputies: each.deputyIds.map((id) => presentPerson(people, id)),
      defaultVisibility: each.defaultVisibility,
      carriesOn: [...each.carriesOn],
    })),
    changedBy: presentPerson(people, draft.changedById),
    changedAt: draft.changedAt,
    comparedGoals: compareGoals(strategy, draft).map(({ change, id }) => ({ change, id })),
    compared: compareInitiatives(initiatives, draft).map(({ change, old, next }) => ({
      change,
      old: [...old],
      next: [...next],
    })),
    problems: draftProblems(draft, { strategy, initiatives, people }).map(({ code, names }) => ({
      code,
      names: [...names],
    })),
  };
}

/** Every version of what an initiative says of itself. */
export function presentDescriptions({ now, versions, first, day }: DescriptionRead): DescriptionsShown {
  return {
    versions: versions.map((version) => ({
      number: version.number,
      from: version.from,
      texts: presentTexts(version.texts),
      lang: version.lang,
      writtenBy: presentPerson(now.people, version.writtenById),
      writtenAt: version.writtenAt,
    })),
    inForce: descriptionOn(versions, day)?.number ?? null,
    first: presentTexts({
      goal: first?.goal ?? '',
      focusSentence: '',
      theme: '',
      already: first?.already ?? '',
      focus: first?.focus ?? '',
      targetGroup: first?.targetGroup ?? '',
      partners: first?.partners ?? '',
      contact: '',
    }),
  };
}

function presentTexts(texts: DescriptionTexts) {
  const { goal, focusSentence, theme, already, focus, targetGroup, partners, contact } = texts;
  return { goal, focusSentence, theme, already, focus, targetGroup, partners, contact };
}
