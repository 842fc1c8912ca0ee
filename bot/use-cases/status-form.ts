import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import { type FollowUpQuestion, type FollowUpTold, followUpFields, placedFollowUps } from '#bot/domain/follow-up.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Language } from '#bot/domain/language.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import type {
  AskedFields,
  FormAddress,
  OnBehalfOf,
  RawStatus,
  Receipt,
  ReturnedWith,
  StatusForm,
} from '#bot/domain/status-form.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import { presetVisibility, visibilitiesFor } from '#bot/domain/visibilities-for.ts';
import type { Answering } from './answering.ts';
import { fatesOf } from './decisions/fates-of.ts';
import { followUpQuestions } from './decisions/follow-up-questions.ts';
import { earlierInYear, keptOf } from './earlier-in-year.ts';
import { lastAnswer } from './last-answer.ts';
import type { Ports } from './ports.ts';

type FormRequest = {
  readonly formId: string;
  readonly language: Language;
  /** What the inputs hold; null means as for a fresh form. */
  readonly filled: RawStatus | null;
  /** When what they hold was saved as a draft; left out where it is none. */
  readonly draftSavedAt?: string;
  readonly at: string;
};

/** The form as this person is shown it now: preset, with last time's answer where it is theirs to see. */
export async function statusForm(ports: Ports, answering: Answering, request: FormRequest): Promise<StatusForm> {
  const { partnership, initiative, leads, round, status } = answering;
  const [last, returned, earlier, asked, fates] = await Promise.all([
    lastAnswer(ports, answering),
    returnedWith(ports, answering),
    earlierInYear(ports, answering, request.language),
    followUpQuestions(ports, answering),
    fatesOf(ports, { ...answering, initiatives: [initiative], statuses: [status.value] }),
  ]);
  const kept = keptOf(answering, last, earlier);
  // An answer that is not theirs to see cannot be corrected by them: theirs goes beside it.
  const isEdit = last !== null && last.roundId === round.id;
  const fresh = isEdit ? rawOf(last.content) : freshOf(answering, kept);
  return {
    address: addressOf(answering, request.formId),
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    ...namesOf(answering, request.language),
    dueOn: round.dueOn,
    timeZone: partnership.timeZone,
    last,
    lastIsHidden: status.value.latest !== null && last === null,
    earlierInYear: earlier,
    mode: isEdit ? 'edit' : 'new',
    ...asked,
    fate: fates.get(initiative.id) ?? null,
    fields: fieldsAsked(kept),
    visibilities: visibilitiesFor(initiative, leads),
    draftSavedAt: request.draftSavedAt ?? null,
    onBehalfOf: onBehalfOf(answering),
    returned,
    lateUntil: isLate(round, request.at, partnership.timeZone) ? round.graceUntil : null,
    filled: filledOf(answering, request.filled ?? fresh, asked.followUps),
  };
}

/** What was stored, what it says of decisions as its author reads it, and what becomes of what it asks for. */
export type StoredAnswer = {
  readonly update: StatusUpdate;
  readonly followUps: readonly FollowUpTold[];
  readonly fate: RequestFate | null;
};

/** What was stored, as its author is shown it. */
export function receiptOf(
  answering: Answering,
  { update, followUps, fate }: StoredAnswer,
  request: Omit<FormRequest, 'filled'>,
): Receipt {
  const { partnership, person } = answering;
  return {
    address: { ...addressOf(answering, request.formId), baseVersion: update.version },
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    ...namesOf(answering, request.language),
    timeZone: partnership.timeZone,
    authorName: person.name,
    authorRole: update.authorRole,
    onBehalfOf: onBehalfOf(answering),
    submittedAt: update.submittedAt,
    version: update.version,
    unchanged: update.unchanged,
    late: update.late,
    content: update.content,
    lang: update.lang,
    followUps,
    fate,
    mayEdit: true,
  };
}

async function returnedWith(ports: Ports, answering: Answering): Promise<ReturnedWith | null> {
  const { partnership, initiative, round, status } = answering;
  if (requestStateIn(status.value, round.id) !== 'returned') return null;
  const request = await ports.partnerships.request(partnership.id, round.id, initiative.id);
  if (!request?.handledById || !request.handledAt) return null;
  const by = await ports.partnerships.person(partnership.id, request.handledById);
  return { question: request.note, byName: by?.value.name ?? '', at: request.handledAt };
}

function addressOf(answering: Answering, formId: string): FormAddress {
  return {
    partnershipId: answering.partnership.id,
    initiativeId: answering.initiative.id,
    roundId: answering.round.id,
    formId,
    baseVersion: answering.status.value.latest?.version ?? 0,
  };
}

function namesOf(answering: Answering, language: Language): { initiativeName: string; roundName: string } {
  const { initiative, round } = answering;
  const name = nameOn(initiative, round.opensOn);
  const isEnglish = language === 'en';
  return {
    initiativeName: (isEnglish && name.nameEn) || name.name,
    roundName: (isEnglish && round.nameEn) || round.name,
  };
}

/** The result alone, where there is an answer to keep the rest of. */
function fieldsAsked(kept: StatusContent | null): AskedFields {
  return kept === null ? 'all' : 'result_only';
}

/** Only what a form asks for is filled in: a yearly one shows what was last said of the result. */
function freshOf(answering: Answering, kept: StatusContent | null): RawStatus {
  const preset = presetOf(answering);
  return kept === null ? preset : { ...preset, result: kept.result };
}

/** The choices a form makes before anybody has. */
export function presetOf({ initiative, leads }: Answering): RawStatus {
  return { visibility: presetVisibility(initiative, leads), help: 'none' };
}

/** Questions about decisions stand where the form asks them now, whatever was typed when they stood elsewhere. */
function filledOf(answering: Answering, filled: RawStatus, questions: readonly FollowUpQuestion[]): RawStatus {
  const status = Object.entries(filled).filter(([field]) => !followUpFields.some((each) => each === field));
  return { ...withChoosable(answering, Object.fromEntries(status)), ...placedFollowUps(questions, filled) };
}

/** A level chosen before that cannot be chosen here falls back to the preset. */
function withChoosable(answering: Answering, filled: RawStatus): RawStatus {
  const choosable: readonly string[] = visibilitiesFor(answering.initiative, answering.leads);
  if (filled.visibility === undefined || choosable.includes(filled.visibility)) return filled;
  return { ...filled, visibility: presetVisibility(answering.initiative, answering.leads) };
}

function onBehalfOf({ onBehalfOf: person }: Answering): OnBehalfOf | null {
  return person && { personId: person.id, name: person.name };
}

function rawOf(content: StatusContent): RawStatus {
  const { coCreation, economy, publicUse, ...rest } = content;
  return {
    ...rest,
    coCreation: coCreation.join(','),
    ...(economy ? { economy } : {}),
    ...(publicUse ? { publicUse } : {}),
  };
}
