import { mayApprove, maySeeDraft } from '#bot/domain/may-see-yearly.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import { readNote } from '#bot/domain/read-note.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { approvedBy, sentBack } from '#bot/domain/yearly-moves.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly } from './change-yearly.ts';
import type { YearlyNow } from './yearly-now.ts';

/** `edition`: the one that was read. */
export type ApproveYearly = RoundQuestion & { readonly edition: number };
export type SendYearlyBack = ApproveYearly & { readonly reason: string };

/**
 * One person says yes for their organisation, to the edition they have read; with the last organisation's yes it is
 * approved, and the coordinators are told. Refuses `yearly_other_edition` where there is a newer one.
 */
export function approveYearly(ports: Ports) {
  return (input: ApproveYearly): Promise<Yearly> =>
    changeYearly(ports, input, (found) => {
      requireApprover(found, input);
      const { person, yearly, now } = found;
      const approval = { organisationId: person.organisationId, personId: person.id, at: input.at };
      const next = approvedBy(
        yearly,
        approval,
        now.partnership.organisations.map(({ id }) => id),
      );
      const isDone = next.state === 'approved' && yearly.state !== 'approved';
      return {
        next: next === yearly ? null : next,
        action: 'yearly_approved',
        about: `${input.edition}/${person.organisationId}`,
        also: isDone ? toCoordinators(found, 'yearly_approved', input.at) : [],
        result: next,
      };
    });
}

/** One person sends it back with a reason, and the coordinators are told. What the others have said is void. */
export function sendYearlyBack(ports: Ports) {
  return (input: SendYearlyBack): Promise<Yearly> =>
    changeYearly(ports, input, (found) => {
      const { person, yearly } = found;
      const { edition, at } = input;
      const { organisationId } = person;
      const step = { action: 'yearly_sent_back', about: `${edition}/${organisationId}` } as const;
      const isSaid = yearly.refusal?.edition === edition && yearly.refusal.personId === person.id;
      if (isSaid && yearly.state === 'draft') return { ...step, next: null, also: [], result: yearly };
      requireApprover(found, input);
      const reason = readNote(input.reason, 'reason');
      const next = sentBack(yearly, { organisationId, personId: person.id, at, edition, reason });
      return { ...step, next, also: toCoordinators(found, 'yearly_refused', at), result: next };
    });
}

function requireApprover({ person, yearly }: YearlyNow, { edition }: ApproveYearly): void {
  if (!maySeeDraft(person, yearly)) throw new Refusal('no_such_yearly');
  if (!mayApprove(person, yearly)) throw new Refusal('not_allowed');
  if (edition !== yearly.edition) throw new Refusal('yearly_other_edition');
}

/** One to each who coordinates, about the edition. Two organisations that send one back have two reasons to tell. */
function toCoordinators(
  { now: { people }, yearly, round, person }: YearlyNow,
  kind: 'yearly_approved' | 'yearly_refused',
  at: string,
): readonly Change[] {
  return people
    .filter((each) => hasRole(each, 'coordinator'))
    .map(({ id }): Intent => {
      const about = { roundId: round.id, version: yearly.edition, createdAt: at } as const;
      const occasion = kind === 'yearly_refused' ? person.organisationId : '';
      return intentOf({ kind, recipient: { kind: 'person', personId: id }, ...about, occasion });
    })
    .map((value): Change => ({ kind: 'send', value }));
}
