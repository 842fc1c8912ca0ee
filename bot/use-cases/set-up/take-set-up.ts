import { type ParsedSetUp, parseSetUp } from '#bot/domain/parse-set-up.ts';
import {
  changedAgendas,
  draftFromSetUp,
  newSeries,
  planSetUp,
  type SetUpPlace,
  type SetUpPlan,
} from '#bot/domain/plan-set-up.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SetUp } from '#bot/domain/set-up.ts';
import type { SetUpPart } from '#bot/domain/set-up-words.ts';
import { isDraftOver, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { isSame, shownVersion } from '#bot/use-cases/fingerprint.ts';
import { planOccurrences } from '#bot/use-cases/meetings/plan-occurrences.ts';
import type { RegisterQuestion } from '#bot/use-cases/people/register.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { plannedSeries } from './begin-habits.ts';
import { setUpNow } from './set-up-now.ts';

export type PlanSetUp = RegisterQuestion & { readonly file: unknown };

export type PlannedSetUp =
  | Extract<ParsedSetUp, { readonly ok: false }>
  /** `version` names exactly this plan: whoever takes it in says which they saw. */
  | { readonly ok: true; readonly plan: SetUpPlan; readonly version: string };

/** What a file would change here; nothing is written. For coordinators. */
export function previewSetUp(ports: Ports) {
  return async ({ file, ...question }: PlanSetUp): Promise<PlannedSetUp> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const parsed = parseSetUp(file);
    if (!parsed.ok) return parsed;
    const plan = planSetUp(parsed.value, await placeNow(ports, question));
    return { ok: true, plan, version: shownVersion(plan) };
  };
}

export type TakeSetUp = PlanSetUp & {
  readonly parts: readonly SetUpPart[];
  readonly version: string;
  /** Made when the plan was shown: the same one sent again is taken in once. */
  readonly formId: string;
};

/**
 * Takes the chosen parts of a file in: its strategy as the draft of the next version, its settings and agendas in place of
 * those that were shown, and the series of meetings that are new. Refuses `invalid_set_up`, `draft_begun` where a draft
 * is being written, and `things_changed_meanwhile` where something else was shown.
 */
export function takeSetUp(ports: Ports) {
  return async (input: TakeSetUp): Promise<void> => {
    const { identity, partnershipId, at } = input;
    const { person } = await coordinating(ports, identity, partnershipId);
    const parsed = parseSetUp(input.file);
    if (!parsed.ok) throw new Refusal('invalid_set_up');
    const taking = { file: parsed.value, input, by: person.id };
    const series = await committed(ports, partnershipId, () => decided(ports, taking));
    for (const each of series) await planOccurrences(ports, each, { partnershipId, by: person.id, at });
  };
}

type Place = SetUpPlace & { readonly tagged: Tagged<StrategyDraft> | null };

async function placeNow(ports: Ports, question: RegisterQuestion): Promise<Place> {
  const [source, tagged] = await Promise.all([
    setUpNow(ports, question),
    ports.records.strategyDraft(question.partnershipId),
  ]);
  return { ...source, tagged, draft: tagged?.value ?? null };
}

type Taking = { readonly file: SetUp; readonly input: TakeSetUp; readonly by: string };
type Series = ReturnType<typeof newSeries>;

async function decided(ports: Ports, { file, input, by }: Taking): Promise<Decision<Series>> {
  const { partnershipId, formId, parts, version, at } = input;
  const place = await placeNow(ports, input);
  const isTaken = place.draft?.id === formId;
  if (!isTaken && shownVersion(planSetUp(file, place)) !== version) throw new Refusal('things_changed_meanwhile');
  const series = parts.includes('series') ? newSeries(file, place, formId) : [];
  const { timeZone } = place.partnership;
  const changes = [
    ...(parts.includes('strategy') && !isTaken ? draftChanges(file, place, { id: formId, by, at }) : []),
    ...(parts.includes('settings') ? await settingChanges(ports, partnershipId, file) : []),
    ...(parts.includes('agendas') ? await agendaChanges(ports, partnershipId, { file, place }) : []),
    ...series.flatMap((each) => plannedSeries(each, { day: place.day, timeZone })),
  ];
  if (changes.length === 0) return { changes, result: series };
  const audit = { at, by, action: 'set_up_taken_in', subject: partnershipId } as const;
  return { changes: [...changes, { kind: 'audit', value: audit }], result: series };
}

type Beginning = { readonly id: string; readonly by: string; readonly at: string };

function draftChanges(file: SetUp, place: Place, beginning: Beginning): readonly Change[] {
  const { tagged } = place;
  if (tagged && !isDraftOver(tagged.value)) throw new Refusal('draft_begun');
  return [{ kind: 'strategy_draft', value: draftFromSetUp(file, place, beginning), tag: tagged?.tag ?? null }];
}

async function settingChanges(ports: Ports, partnershipId: string, { settings }: SetUp): Promise<readonly Change[]> {
  const { value, tag } = await ports.records.settings(partnershipId);
  return isSame(value, settings) ? [] : [{ kind: 'settings', value: settings, tag }];
}

type Agendas = { readonly file: SetUp; readonly place: SetUpPlace };

async function agendaChanges(
  ports: Ports,
  partnershipId: string,
  { file, place }: Agendas,
): Promise<readonly Change[]> {
  return Promise.all(
    changedAgendas(file, place.agendas).map(async (value): Promise<Change> => {
      const { tag } = await ports.records.agendaTemplate(partnershipId, value.group);
      return { kind: 'agenda_template', value, tag };
    }),
  );
}
