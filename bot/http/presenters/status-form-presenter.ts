import type { DraftSaved, RequestFateShown, StatusFormShown, StatusOutcome } from '#bot/contract/status-form.ts';
import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import type { FollowUpQuestion } from '#bot/domain/follow-up.ts';
import type { EarlierAnswer, FieldProblem, LastAnswer, RawStatus, StatusForm } from '#bot/domain/status-form.ts';
import type { SavedDraft } from '#bot/use-cases/drafts/save-draft.ts';
import type { RepeatResult } from '#bot/use-cases/repeat-status.ts';

/** The form as its one reader is shown it, field by field. */
export function presentStatusForm(form: StatusForm): StatusFormShown {
  const { partnershipId, initiativeId, roundId, formId, baseVersion } = form.address;
  return {
    address: { partnershipId, initiativeId, roundId, formId, baseVersion },
    initiativeName: form.initiativeName,
    roundName: form.roundName,
    dueOn: form.dueOn,
    lateUntil: form.lateUntil,
    mode: form.mode,
    followUps: form.followUps.map(presentFollowUp),
    moreFollowUps: form.moreFollowUps,
    fate: form.fate && presentFate(form.fate),
    fields: form.fields,
    visibilities: [...form.visibilities],
    last: form.last && presentLast(form.last),
    lastIsHidden: form.lastIsHidden,
    earlierInYear: form.earlierInYear.map(presentEarlier),
    draftSavedAt: form.draftSavedAt,
    onBehalfOf: form.onBehalfOf && { personId: form.onBehalfOf.personId, name: form.onBehalfOf.name },
    returned: form.returned && {
      question: form.returned.question,
      byName: form.returned.byName,
      at: form.returned.at,
    },
    filled: presentTyped(form.filled),
  };
}

/** What became of a status that was sent. */
export function presentOutcome(result: RepeatResult): StatusOutcome {
  switch (result.kind) {
    case 'accepted': {
      const { version, submittedAt, late, unchanged } = result.receipt;
      return { kind: 'accepted', version, submittedAt, late, unchanged };
    }
    case 'problems':
    case 'reason_needed':
      return {
        kind: result.kind,
        form: presentStatusForm(result.form),
        problems: result.problems.map(presentProblem),
      };
    case 'answered_meanwhile':
      return {
        kind: 'answered_meanwhile',
        form: presentStatusForm(result.form),
        other: result.other && presentLast(result.other),
        at: result.at,
      };
    default:
      return {
        kind: 'closed',
        roundName: result.roundName,
        isDraftKept: result.isDraftKept,
        coordinators: result.coordinators.map(({ name, organisationName, phone }) => ({
          name,
          organisationName,
          phone,
        })),
      };
  }
}

export function presentSavedDraft({ savedAt, isMasked, mayBeSent }: SavedDraft): DraftSaved {
  return { savedAt, isMasked, mayBeSent };
}

function presentFollowUp({ decisionId, text, lang, madeOn, dueOn, isOverdue, told }: FollowUpQuestion) {
  return { decisionId, text, lang, madeOn, dueOn, isOverdue, told };
}

/** What has become of a request for help, to one who may know. */
export function presentFate(fate: RequestFate): RequestFateShown {
  switch (fate.kind) {
    case 'asked':
      return { kind: fate.kind, on: fate.on };
    case 'on_agenda':
      return { kind: fate.kind, meetingOn: fate.meetingOn };
    case 'in_writing':
      return { kind: fate.kind, answerBy: fate.answerBy };
    case 'decided': {
      const { kind, decisionId, on, text, lang, state } = fate;
      return { kind, decisionId, on, text, lang, state };
    }
  }
}

function presentEarlier({ roundId, roundName, answer, isHidden }: EarlierAnswer) {
  return { roundId, roundName, answer: answer && presentLast(answer), isHidden };
}

function presentLast({ content, submittedAt, authorName, lang }: LastAnswer) {
  const { health, help, happened, reason, nextSteps, helpText, result } = content;
  return { health, help, happened, reason, nextSteps, helpText, result, submittedAt, authorName, lang };
}

/** An input that nothing was typed into is left out. */
export function presentTyped(raw: RawStatus): StatusFormShown['filled'] {
  return {
    happened: raw.happened,
    health: raw.health,
    reason: raw.reason,
    nextSteps: raw.nextSteps,
    challenges: raw.challenges,
    help: raw.help,
    helpText: raw.helpText,
    result: raw.result,
    economy: raw.economy,
    economyNote: raw.economyNote,
    publicUse: raw.publicUse,
    newsText: raw.newsText,
    coCreation: raw.coCreation,
    visibility: raw.visibility,
    confirmed: raw.confirmed,
    followUp1Id: raw.followUp1Id,
    followUp1: raw.followUp1,
    followUp1Note: raw.followUp1Note,
    followUp2Id: raw.followUp2Id,
    followUp2: raw.followUp2,
    followUp2Note: raw.followUp2Note,
    followUp3Id: raw.followUp3Id,
    followUp3: raw.followUp3,
    followUp3Note: raw.followUp3Note,
  };
}

function presentProblem({ field, code, limit, found }: FieldProblem) {
  return { field, code, limit, found };
}
