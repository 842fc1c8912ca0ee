import { roundWork } from '#bot/domain/due-work.ts';
import { makeYearly } from '#bot/domain/make-yearly.ts';
import { approversOf } from '#bot/domain/may-see-yearly.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { workingDaysBefore } from '#bot/domain/working-days.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { askedAbout } from '#bot/domain/yearly-moves.ts';
import { yearlyProblems } from '#bot/domain/yearly-problems.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly, requireCoordinator, type YearlyStep } from './change-yearly.ts';
import type { YearlyNow } from './yearly-now.ts';
import { yearlySource } from './yearly-source.ts';

export type AskApproval = RoundQuestion & {
  /** The number the edition gets: the same press twice is one. */
  readonly edition: number;
  /** Local ISO date by which the organisations are to answer. */
  readonly answerBy: string;
};

/**
 * A coordinator asks each organisation to approve. What they approve is made whole now and never changes. Refuses
 * `yearly_incomplete` (codes: what is missing), `yearly_no_approver` (organisations: their ids), `yearly_other_edition`
 * and `invalid_input` (field: `answerBy`) to a day that is past.
 */
export function askApproval(ports: Ports) {
  return (input: AskApproval): Promise<Yearly> =>
    changeYearly(ports, input, (found) => {
      requireCoordinator(found);
      return asked(ports, found, input);
    });
}

async function asked(ports: Ports, found: YearlyNow, input: AskApproval): Promise<YearlyStep<Yearly>> {
  const { yearly, day, now } = found;
  const { edition: number, answerBy, at } = input;
  const step = { action: 'yearly_asked', about: number } as const;
  if (yearly.state === 'approving' && yearly.edition === number)
    return { ...step, next: null, also: [], result: yearly };
  const next = askedAbout(yearly, { answerBy, at });
  if (next.edition !== number) throw new Refusal('yearly_other_edition');
  if (answerBy < day) throw new Refusal('invalid_input', { field: 'answerBy' });
  const edition = makeYearly(await yearlySource(ports, found, at));
  const problems = yearlyProblems(edition, now.people);
  if (problems.length > 0) throw new Refusal('yearly_incomplete', { codes: problems.map(({ code }) => code) });
  requireApprovers(found);
  const sends = approvalNotices(found, { number, at, organisationIds: edition.organisations.map(({ id }) => id) });
  const also: Change[] = [
    { kind: 'yearly_edition', value: edition },
    ...sends.map((value): Change => ({ kind: 'send', value })),
    { kind: 'due', value: roundWork(yearly.roundId, 'yearly_paragraphs', new Date(at).toISOString()) },
    ...(await reminderOf(ports, found, { answerBy, at })),
  ];
  return { ...step, next, also, result: next };
}

function requireApprovers({ now: { partnership, people }, yearly }: YearlyNow): void {
  const without = partnership.organisations.filter(({ id }) => approversOf(id, { people, yearly }).length === 0);
  if (without.length > 0) throw new Refusal('yearly_no_approver', { organisations: without.map(({ id }) => id) });
}

type Notices = {
  readonly number: number;
  readonly at: string;
  readonly organisationIds: readonly string[];
  /** Tells a reminder from the asking. */
  readonly occasion?: string;
};

/** One to everybody who may say yes for one of these organisations. */
export function approvalNotices(
  { now: { people }, yearly, round }: Pick<YearlyNow, 'now' | 'yearly' | 'round'>,
  { number, at, organisationIds, occasion = '' }: Notices,
): readonly Intent[] {
  const approvers = organisationIds.flatMap((id) => approversOf(id, { people, yearly }));
  return approvers.map(({ id }) =>
    intentOf({
      kind: 'yearly_approve',
      recipient: { kind: 'person', personId: id },
      roundId: round.id,
      version: number,
      createdAt: at,
      occasion,
    }),
  );
}

/** The working day before the answer is wanted, at nine; none where that is past. */
async function reminderOf(
  ports: Ports,
  { now: { partnership }, round }: YearlyNow,
  { answerBy, at }: { readonly answerBy: string; readonly at: string },
): Promise<readonly Change[]> {
  const { value: settings } = await ports.records.settings(partnership.id);
  const remindAt = localInstant(workingDaysBefore(answerBy, 1, settings), '09:00', partnership.timeZone);
  if (!isBefore(at, remindAt)) return [];
  return [
    { kind: 'due', value: { at: remindAt, kind: 'yearly_remind', aboutId: round.id, personId: null, step: null } },
  ];
}
