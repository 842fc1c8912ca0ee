import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import type { FormAddress, LastAnswer, RawStatus, Receipt, StatusForm } from '#bot/domain/status-form.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import type { Answering } from './answering.ts';
import type { Ports } from './ports.ts';

type FormRequest = {
  readonly formId: string;
  readonly language: Language;
  /** What the inputs hold; null means as for a fresh form. */
  readonly filled: RawStatus | null;
};

/** The form as this person is shown it now: preset, with last time's answer where it is theirs to see. */
export async function statusForm(ports: Ports, answering: Answering, request: FormRequest): Promise<StatusForm> {
  const { partnership, initiative, round, status } = answering;
  const latest = status.value.latest;
  const last = await lastAnswer(ports, answering);
  // An answer that is not theirs to see cannot be corrected by them: theirs goes beside it.
  const isEdit = last !== null && latest?.roundId === round.id;
  const fresh = isEdit ? rawOf(last.content) : { visibility: initiative.defaultVisibility, help: 'none' };
  return {
    address: addressOf(answering, request.formId),
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    ...namesOf(answering, request.language),
    dueOn: round.dueOn,
    timeZone: partnership.timeZone,
    last,
    lastIsHidden: latest !== null && last === null,
    mode: isEdit ? 'edit' : 'new',
    filled: request.filled ?? fresh,
  };
}

/** What was stored, as its author is shown it. */
export function receiptOf(answering: Answering, update: StatusUpdate, request: FormRequest): Receipt {
  const { partnership, person } = answering;
  return {
    address: { ...addressOf(answering, request.formId), baseVersion: update.version },
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    ...namesOf(answering, request.language),
    timeZone: partnership.timeZone,
    authorName: person.name,
    submittedAt: update.submittedAt,
    version: update.version,
    unchanged: update.unchanged,
    content: update.content,
    lang: update.lang,
    mayEdit: true,
  };
}

/** The newest answer where this person may read it, else null. */
export async function lastAnswer(ports: Ports, answering: Answering): Promise<LastAnswer | null> {
  const { partnership, person, initiative, status, day } = answering;
  const latest = status.value.latest;
  if (!latest || !mayReadText(latest, person, { initiative, day })) return null;
  const [update, author] = await Promise.all([
    ports.partnerships.update(partnership.id, initiative.id, latest.version),
    ports.partnerships.person(partnership.id, latest.authorId),
  ]);
  if (!update) return null;
  return {
    content: update.content,
    version: update.version,
    submittedAt: update.submittedAt,
    authorName: author?.value.name ?? '',
    lang: update.lang,
  };
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

function rawOf(content: StatusContent): RawStatus {
  const { coCreation, economy, publicUse, ...rest } = content;
  return {
    ...rest,
    coCreation: coCreation.join(','),
    ...(economy ? { economy } : {}),
    ...(publicUse ? { publicUse } : {}),
  };
}
