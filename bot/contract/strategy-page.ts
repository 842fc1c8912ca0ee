import * as v from 'valibot';
import { versionChanges } from '#bot/domain/compare-versions.ts';
import { draftProblemCodes } from '#bot/domain/strategy-draft.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { id, localDay, person } from './fields.ts';
import { strategyInForce } from './strategy.ts';

const strategy = '/api/strategy';
const initiative = (initiativeId: string) => `${strategy}/initiatives/${encodeURIComponent(initiativeId)}`;
const draft = `${strategy}/draft`;
const ofDraft = (initiativeId: string) => `${draft}/initiatives/${encodeURIComponent(initiativeId)}`;

/** Every POST of these answers with the whole strategy as it then stands, but for descriptions. */
export const strategyPaths = {
  /** GET. */
  strategy,
  /** POST: a goal, new or corrected; and taking one out. */
  goals: `${strategy}/goals`,
  removeGoal: (goalId: string) => `${strategy}/goals/${encodeURIComponent(goalId)}/remove`,
  /** POST. */
  initiatives: `${strategy}/initiatives`,
  name: (initiativeId: string) => `${initiative(initiativeId)}/name`,
  details: (initiativeId: string) => `${initiative(initiativeId)}/details`,
  end: (initiativeId: string) => `${initiative(initiativeId)}/end`,
  keep: (initiativeId: string) => `${initiative(initiativeId)}/keep`,
  /** GET them; POST writes the next version. */
  descriptions: (initiativeId: string) => `${initiative(initiativeId)}/descriptions`,
  /** GET with `?as=` and `?lang=`: the initiative's page as a file. */
  page: (initiativeId: string) => `${initiative(initiativeId)}/page`,
  /** POST begins it. */
  draft,
  draftHead: `${draft}/head`,
  draftGoals: `${draft}/goals`,
  removeDraftGoal: (goalId: string) => `${draft}/goals/${encodeURIComponent(goalId)}/remove`,
  moveDraftGoal: (goalId: string) => `${draft}/goals/${encodeURIComponent(goalId)}/move`,
  draftInitiatives: `${draft}/initiatives`,
  removeDraftInitiative: (initiativeId: string) => `${ofDraft(initiativeId)}/remove`,
  moveDraftInitiative: (initiativeId: string) => `${ofDraft(initiativeId)}/move`,
  restoreDraftInitiative: (initiativeId: string) => `${ofDraft(initiativeId)}/restore`,
  /** POST, with an empty body. */
  decideDraft: (decision: DraftDecision) => `${draft}/${decision}`,
} as const;

export const draftDecisions = ['agree', 'reopen', 'discard'] as const;
export type DraftDecision = (typeof draftDecisions)[number];

/** Generous, so that a text that is too long is refused with its field named. */
const text = v.pipe(v.string(), v.maxLength(20_000));
const ids = v.pipe(v.array(id), v.maxLength(200));
const formId = v.pipe(v.string(), v.uuid());
const seen = v.pipe(v.string(), v.maxLength(64));
const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

const raw = v.object({
  name: text,
  nameEn: v.optional(text, ''),
  goalIds: ids,
  organisationIds: ids,
  leadIds: ids,
  deputyIds: ids,
  defaultVisibility: v.pipe(v.string(), v.maxLength(64)),
});
const { name: _name, nameEn: _nameEn, ...detailFields } = raw.entries;

const goalTexts = v.object({ name: text, nameEn: v.optional(text, ''), fullText: text });

export const saveGoal = v.object({
  goalId: v.nullable(id),
  formId,
  seen,
  raw: goalTexts,
  /** Which goal a new one is to stand before; last where that is none. */
  before: v.optional(v.nullable(id), null),
});
export const addInitiative = v.object({ formId, from: v.pipe(v.string(), v.maxLength(64)), raw });
export const renameInitiative = v.object({
  seen,
  raw: v.object({ name: text, nameEn: v.optional(text, ''), from: text }),
});
export const setDetails = v.object({ seen, raw: v.object(detailFields) });
export const endInitiative = v.object({ seen, raw: v.object({ validTo: text }), successorIds: ids });
export const keepInitiative = v.object({ seen });
export const beginDraft = v.object({ formId });
export const writeHead = v.object({ seen: revision, raw: v.object({ title: text, validFrom: text, validTo: text }) });
export const writeDraftGoal = v.object({ goalId: v.nullable(id), formId, seen: revision, raw: goalTexts });
/** Right before another, or last. */
export const moveInDraft = v.object({ before: v.nullable(id) });
export const writeDraftInitiative = v.object({
  initiativeId: v.nullable(id),
  formId,
  seen: revision,
  raw,
  carriesOn: ids,
});

const sections = v.object({
  goal: text,
  focusSentence: text,
  theme: text,
  already: text,
  focus: text,
  targetGroup: text,
  partners: text,
  contact: text,
});
export const writeDescription = v.object({
  seen: revision,
  lang: v.picklist(['da', 'en']),
  raw: v.object({ ...sections.entries, from: text }),
});

const name = v.object({ name: v.string(), nameEn: v.nullable(v.string()), from: localDay });

const initiativeShown = v.object({
  id: v.string(),
  order: v.number(),
  /** Oldest first. */
  names: v.array(name),
  goals: v.array(v.string()),
  organisations: v.array(v.string()),
  leads: v.array(person),
  deputies: v.array(person),
  validFrom: localDay,
  validTo: v.nullable(localDay),
  successors: v.array(v.string()),
  /** Null to who does not decide it. */
  defaultVisibility: v.nullable(v.picklist(visibilities)),
  /** What a form is drawn from; empty to who changes nothing. */
  version: v.string(),
});
export type StrategyInitiative = v.InferOutput<typeof initiativeShown>;

const goal = v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()), fullText: v.string() });

const draftInitiative = v.object({
  id: v.string(),
  revision: v.number(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  goals: v.array(v.string()),
  organisations: v.array(v.string()),
  leads: v.array(person),
  deputies: v.array(person),
  defaultVisibility: v.picklist(visibilities),
  carriesOn: v.array(v.string()),
});
export type DraftInitiativeShown = v.InferOutput<typeof draftInitiative>;

const draftShown = v.object({
  state: v.picklist(['draft', 'agreed', 'taking']),
  title: v.string(),
  validFrom: localDay,
  validTo: localDay,
  revision: v.number(),
  goals: v.array(v.object({ ...goal.entries, revision: v.number() })),
  initiatives: v.array(draftInitiative),
  changedBy: person,
  changedAt: v.string(),
  /** The version in force beside it. */
  comparedGoals: v.array(v.object({ change: v.picklist(['new', 'ended', 'changed', 'same']), id: v.string() })),
  compared: v.array(
    v.object({ change: v.picklist(versionChanges), old: v.array(v.string()), next: v.array(v.string()) }),
  ),
  problems: v.array(v.object({ code: v.picklist(draftProblemCodes), names: v.array(v.string()) })),
});
export type DraftShown = v.InferOutput<typeof draftShown>;

export const strategyPage = v.object({
  strategy: v.object({
    ...strategyInForce.entries,
    goals: v.array(v.object({ ...goal.entries, version: v.string() })),
  }),
  /** Newest first. */
  earlier: v.array(strategyInForce),
  /** The partnership's zone, and its local day. */
  timeZone: v.string(),
  day: localDay,
  organisations: v.array(v.object({ id: v.string(), name: v.string(), shortName: v.string() })),
  initiatives: v.array(initiativeShown),
  /** Whom a coordinator may choose; empty to everybody else. */
  people: v.array(v.object({ id: v.string(), name: v.string(), organisation: v.string(), hasLeft: v.boolean() })),
  draft: v.nullable(draftShown),
  mayChange: v.boolean(),
});
export type StrategyPageShown = v.InferOutput<typeof strategyPage>;

export const descriptions = v.object({
  /** Newest first. */
  versions: v.array(
    v.object({
      number: v.number(),
      from: localDay,
      texts: sections,
      lang: v.picklist(['da', 'en']),
      writtenBy: person,
      writtenAt: v.string(),
    }),
  ),
  /** The number of the one that holds today; null where it is the text the initiative came with, or none. */
  inForce: v.nullable(v.number()),
  /** What a first version begins with. */
  first: sections,
});
export type DescriptionsShown = v.InferOutput<typeof descriptions>;

export const pageFileQuery = v.object({
  as: v.picklist(['docx', 'html']),
  lang: v.optional(v.picklist(['da', 'en'])),
});
