import type {
  ParagraphShown,
  YearlyDecided,
  YearlyShown,
  YearlyTextShown,
  YearlyWritingShown,
} from '#bot/contract/yearly.ts';
import type { ParagraphSource } from '#bot/domain/public-paragraph.ts';
import { type Yearly, type YearlyApproval, type YearlyText, yearlyParts } from '#bot/domain/yearly.ts';
import type { YearlyGoal } from '#bot/domain/yearly-edition.ts';
import type { ParagraphView, YearlyDraftView, YearlyView } from '#bot/use-cases/yearly/read-yearly.ts';
import type { YearlyWriting } from '#bot/use-cases/yearly/write-yearly-text.ts';

/** What of a yearly status the caller may see; who approved stays an organisation here. */
export function presentYearly({ round, published, draft, paragraphs }: YearlyView): YearlyShown {
  return {
    roundId: round.id,
    round: { name: round.name, nameEn: round.nameEn },
    published: published.map(({ edition, at, approvals }) => ({ edition, at, approvals: approvals.map(approval) })),
    draft: draft && draftShown(draft),
    paragraphs: paragraphs.map(paragraph),
  };
}

export function presentYearlyDecided({ state, edition, approvals }: Yearly): YearlyDecided {
  return { state, edition, approvals: approvals.map(approval) };
}

export function presentYearlyWriting(writing: YearlyWriting): YearlyWritingShown {
  return { kind: writing.kind, text: text(writing.kind === 'saved' ? writing.text : writing.stored) };
}

function draftShown(view: YearlyDraftView): YearlyShown['draft'] {
  const { yearly, organisations, problems, texts, edition } = view;
  const { refusal } = yearly;
  return {
    state: yearly.state,
    from: yearly.from,
    cutOffOn: yearly.cutOffOn,
    edition: yearly.edition,
    answerBy: yearly.answerBy,
    changedAt: yearly.changedAt,
    askedAt: yearly.askedAt,
    approvedAt: yearly.approvedAt,
    approvals: yearly.approvals.map(approval),
    refusal: refusal && { ...approval(refusal), edition: refusal.edition, reason: refusal.reason },
    named: yearly.named.map(({ organisationId, personId }) => ({ organisationId, personId })),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    problems: problems.map(({ code, names }) => ({ code, names: [...names] })),
    texts: yearlyParts.flatMap((part) => {
      const found = texts.find(({ key }) => key === part);
      return found ? [{ part, ...text(found) }] : [];
    }),
    goals: edition.goals.map(goal),
    mayWrite: view.mayWrite,
    mayApprove: view.mayApprove,
    mayName: view.mayName,
  };
}

function goal({ id, name, nameEn, judgement }: YearlyGoal) {
  if (judgement === null) return { id, name, nameEn, judgement };
  const { verdict, reasons, lang } = judgement;
  return { id, name, nameEn, judgement: { verdict, reasons, lang } };
}

function approval({ organisationId, at }: YearlyApproval) {
  return { organisationId, at };
}

function paragraph({ initiativeId, name, nameEn, source, forMeeting, written }: ParagraphView): ParagraphShown {
  return { initiativeId, name, nameEn, lead: lead(source), forMeeting, written: written && text(written) };
}

function lead(source: ParagraphSource): ParagraphShown['lead'] {
  if (!('text' in source)) return { kind: source.kind, text: null, lang: null, version: null };
  return { kind: source.kind, text: source.text, lang: source.lang, version: source.version };
}

function text({ text: said, lang, revision, clearedVersion, byId, writtenAt }: YearlyText): YearlyTextShown {
  return { text: said, lang, revision, clearedVersion, byId, writtenAt };
}
