import { mayAnswerFor, nameOn } from '#bot/domain/initiative.ts';
import { answersInTime, forMeeting, makeYearly, shownInitiatives, type YearlySource } from '#bot/domain/make-yearly.ts';
import { mayApprove, mayNameApprover, maySeeDraft, maySeePublished } from '#bot/domain/may-see-yearly.ts';
import { hasRole } from '#bot/domain/person.ts';
import { type ParagraphSource, paragraphSource } from '#bot/domain/public-paragraph.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { type PublishedEdition, paragraphKey, type Yearly, type YearlyText } from '#bot/domain/yearly.ts';
import type { YearlyEdition } from '#bot/domain/yearly-edition.ts';
import { type YearlyProblem, yearlyProblems } from '#bot/domain/yearly-problems.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { type YearlyNow, yearlyNow } from './yearly-now.ts';
import { yearlySource } from './yearly-source.ts';

/** A yearly status as one person may see it: what is not for them is not there. */
export type YearlyView = {
  readonly round: Round;
  readonly published: readonly PublishedEdition[];
  /** Null to whoever may not see a draft. */
  readonly draft: YearlyDraftView | null;
  /** Every initiative's to a coordinator; to others those of their own initiatives. */
  readonly paragraphs: readonly ParagraphView[];
};

export type YearlyDraftView = {
  readonly yearly: Yearly;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** What lies with the organisations, or else what the next one would say now. */
  readonly edition: YearlyEdition;
  readonly problems: readonly YearlyProblem[];
  readonly texts: readonly YearlyText[];
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  readonly mayName: boolean;
  /** The caller's organisation. */
  readonly organisationId: string;
};

/** What the lead wrote, untouched, beside what a coordinator has made of it. */
export type ParagraphView = {
  readonly initiativeId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly source: ParagraphSource;
  /** How a coordinator worded it for a meeting; null where nobody did. */
  readonly forMeeting: string | null;
  readonly written: YearlyText | null;
};

/** Refuses `no_such_yearly` where there is nothing of it for the caller. */
export function readYearly(ports: Ports) {
  return async (question: RoundQuestion): Promise<YearlyView> => {
    const found = await yearlyNow(ports, question);
    const { person, yearly, round } = found;
    const source = await yearlySource(ports, found, question.at);
    const published = maySeePublished(person) ? yearly.published : [];
    const paragraphs = paragraphsFor(found, source);
    const draft = maySeeDraft(person, yearly) ? await draftOf(ports, found, source) : null;
    if (!draft && published.length === 0 && paragraphs.length === 0) throw new Refusal('no_such_yearly');
    return { round, published, draft, paragraphs };
  };
}

async function draftOf(ports: Ports, found: YearlyNow, source: YearlySource): Promise<YearlyDraftView> {
  const { person, yearly, now, round } = found;
  const frozen =
    yearly.state === 'draft' ? null : await ports.records.yearlyEdition(now.partnership.id, round.id, yearly.edition);
  const edition = frozen ?? makeYearly(source);
  return {
    yearly,
    organisations: now.partnership.organisations.map(({ id, name }) => ({ id, name })),
    edition,
    problems: yearly.state === 'draft' ? yearlyProblems(edition, now.people) : [],
    texts: source.texts,
    mayWrite: hasRole(person, 'coordinator'),
    mayApprove: mayApprove(person, yearly),
    mayName: mayNameApprover(person, person.organisationId),
    organisationId: person.organisationId,
  };
}

/** A lead sees what becomes of their own text, whoever else may not. */
function paragraphsFor({ person, day }: YearlyNow, source: YearlySource): readonly ParagraphView[] {
  const isCoordinator = hasRole(person, 'coordinator');
  return shownInitiatives(source)
    .filter((initiative) => isCoordinator || mayAnswerFor(initiative, person, day))
    .map((initiative) => {
      const { name, nameEn } = nameOn(initiative, source.yearly.cutOffOn);
      const written = source.texts.find(({ key }) => key === paragraphKey(initiative.id)) ?? null;
      const told = paragraphSource(answersInTime(source, initiative.id));
      const edited = forMeeting(source, initiative.id, told);
      return { initiativeId: initiative.id, name, nameEn, source: told, forMeeting: edited, written };
    });
}
