import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { answersInTime, makeYearly } from '#bot/domain/make-yearly.ts';
import { hearsOfPublished, mayApprove, maySeePublished } from '#bot/domain/may-see-yearly.ts';
import type { NoticeKind } from '#bot/domain/notice.ts';
import { paragraphSource } from '#bot/domain/public-paragraph.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { yearlyProblems } from '#bot/domain/yearly-problems.ts';
import { yearlySource } from '#bot/use-cases/yearly/yearly-source.ts';
import {
  askersOf,
  dropped,
  initiativeIn,
  namedInitiative,
  namedRound,
  type Reader,
  type RoundScene,
  type Said,
} from './said.ts';

const kinds = [
  'yearly_approve',
  'yearly_paragraph',
  'yearly_cut_off',
  'yearly_refused',
  'yearly_approved',
  'yearly_published',
] as const;
type YearlyKind = (typeof kinds)[number];

export function isOfYearly(kind: NoticeKind): kind is YearlyKind {
  return kinds.some((each) => each === kind);
}

/** What is said of a yearly status, or why it is no longer to be said. */
export function sayYearly(scene: RoundScene, reader: Reader, kind: YearlyKind): Promise<Said> {
  const says = {
    yearly_approve: sayYearlyApprove,
    yearly_paragraph: sayYearlyParagraph,
    yearly_cut_off: sayYearlyCutOff,
    yearly_refused: sayYearlyRefused,
    yearly_approved: sayYearlyApproved,
    yearly_published: sayYearlyPublished,
  };
  return says[kind](scene, reader);
}

/** That an edition of the yearly status waits for the reader's organisation, unless somebody there has answered. */
async function sayYearlyApprove(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, now, round, intent } = scene;
  const yearly = await current(scene);
  if (!yearly || yearly.edition !== intent.version || yearly.state !== 'approving') return dropped('superseded');
  if (!mayApprove(person, yearly)) return dropped('not_a_member');
  if (yearly.approvals.some(({ organisationId }) => organisationId === person.organisationId))
    return dropped('answered');
  const edition = await ports.records.yearlyEdition(now.partnership.id, round.id, yearly.edition);
  if (!edition || yearly.answerBy === null) return dropped('not_needed');
  const isEnglish = language === 'en';
  return {
    kind: 'yearly_approve',
    ...namedRound(round, language),
    edition: yearly.edition,
    answerBy: yearly.answerBy,
    recommendation: edition.recommendation,
    summary: edition.summary,
    goals: edition.goals.map(({ name, nameEn, judgement }) => ({
      name: (isEnglish && nameEn) || name,
      verdict: judgement?.verdict ?? null,
    })),
    approvedBy: organisationNames(scene, yearly),
  };
}

/** That its last day is near, and what is missing; not where it lies with the organisations already. */
async function sayYearlyCutOff(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { ports, now, round, day } = scene;
  const yearly = await current(scene);
  if (yearly?.state !== 'draft' || yearly.cutOffOn < day) return dropped('superseded');
  const problems = yearlyProblems(makeYearly(await yearlySource(ports, { now, round, yearly }, scene.at)), now.people);
  return { kind: 'yearly_cut_off', ...namedRound(round, language), cutOffOn: yearly.cutOffOn, problems };
}

/** That an organisation has sent it back, as long as nothing has been asked since. */
async function sayYearlyRefused(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { now, round, intent } = scene;
  const yearly = await current(scene);
  const refusal = yearly?.refusal ?? null;
  if (!refusal || refusal.edition !== intent.version) return dropped('superseded');
  const organisation = now.partnership.organisations.find(({ id }) => id === refusal.organisationId);
  return {
    kind: 'yearly_refused',
    ...namedRound(round, language),
    edition: refusal.edition,
    organisationName: organisation?.name ?? '',
    reason: refusal.reason,
  };
}

/** That every organisation has approved it, so that it can be published. */
async function sayYearlyApproved(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { round, intent } = scene;
  const yearly = await current(scene);
  if (!yearly || yearly.edition !== intent.version || yearly.state !== 'approved') return dropped('superseded');
  const approvedBy = organisationNames(scene, yearly);
  return { kind: 'yearly_approved', ...namedRound(round, language), edition: yearly.edition, approvedBy };
}

/** That it can be read, as long as no newer edition is published; to whom it still concerns. */
async function sayYearlyPublished(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { now, round, intent } = scene;
  const yearly = await current(scene);
  const [newest, before] = yearly?.published.toReversed() ?? [];
  if (!newest || newest.edition !== intent.version) return dropped('superseded');
  if (!maySeePublished(person) || !hearsOfPublished(person, now.initiatives)) return dropped('not_a_member');
  const replaces = before?.edition ?? null;
  return { kind: 'yearly_published', ...namedRound(round, language), edition: newest.edition, replaces };
}

/** How a lead's text reads in the edition that is asked about, beside what they wrote. */
async function sayYearlyParagraph(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, now, round, intent, day } = scene;
  const initiative = initiativeIn(now, intent.initiativeId);
  const yearly = await current(scene);
  if (!initiative || yearly?.edition !== intent.version || yearly.state === 'draft') return dropped('superseded');
  if (!mayAnswerFor(initiative, person, day)) return dropped('not_a_member');
  const edition = await ports.records.yearlyEdition(now.partnership.id, round.id, yearly.edition);
  const shown = edition?.initiatives.find(({ id }) => id === initiative.id)?.paragraph;
  if (!shown?.isEdited) return dropped('not_needed');
  const source = await yearlySource(ports, { now, round, yearly }, scene.at);
  const told = paragraphSource(answersInTime(source, initiative.id));
  return {
    kind: 'yearly_paragraph',
    ...namedRound(round, language),
    ...namedInitiative(initiative, day, language),
    original: 'text' in told ? told.text : '',
    text: shown.text,
    lang: shown.lang,
    askedBy: askersOf(now),
  };
}

async function current({ ports, now, round }: RoundScene): Promise<Yearly | null> {
  if (round.state === 'cancelled') return null;
  return (await ports.records.yearly(now.partnership.id, round.id))?.value ?? null;
}

function organisationNames({ now: { partnership } }: RoundScene, { approvals }: Yearly): readonly string[] {
  const said = new Set(approvals.map(({ organisationId }) => organisationId));
  return partnership.organisations.filter(({ id }) => said.has(id)).map(({ name }) => name);
}
