import type { Card } from '#bot/cards/element-types.ts';
import { type YearlyDraftShown, type YearlyShown, yearlyCard } from '#bot/cards/yearly-card.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { workingDaysAfter } from '#bot/domain/working-days.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { readYearly, type YearlyDraftView } from '#bot/use-cases/yearly/read-yearly.ts';
import { roundName } from './round-cards.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type YearlyPlace = Pick<YearlyShown, 'done' | 'problem' | 'reason' | 'partnershipId'> & {
  readonly roundId: string;
};

/** The yearly status as it stands for this person; refuses `no_such_yearly`. */
export async function shownYearly(room: TurnRoom, turn: Turn, place: YearlyPlace): Promise<Card> {
  const { partnershipId, roundId, ...said } = place;
  const [{ partnership }, view, settings] = await Promise.all([
    admit(room.ports, turn.identity, partnershipId),
    readYearly(room.ports)({ ...turn, partnershipId, roundId }),
    room.ports.records.settings(partnershipId),
  ]);
  const newest = view.published.at(-1);
  const day = localDay(turn.at, partnership.timeZone);
  return yearlyCard({
    ...said,
    text: turn.text,
    partnershipId,
    round: { id: roundId, name: roundName(view.round, turn) },
    published: newest ? { edition: newest.edition, on: localDay(newest.at, partnership.timeZone) } : null,
    draft: view.draft && draftShown(view.draft, workingDaysAfter(day, usualDays, settings.value)),
    sampleData: room.sampleData,
    tabUrl: room.links.yearly(partnershipId, roundId),
  });
}

/** Working days that are proposed for the organisations' answers. */
const usualDays = 10;

function draftShown(view: YearlyDraftView, proposedBy: string): YearlyDraftShown {
  const { yearly, organisations, problems, mayWrite, mayApprove, organisationId } = view;
  const said = new Set(yearly.approvals.map((approval) => approval.organisationId));
  const { refusal } = yearly;
  return {
    state: yearly.state,
    edition: yearly.edition,
    cutOffOn: yearly.cutOffOn,
    answerBy: yearly.answerBy,
    approvedBy: organisations.filter(({ id }) => said.has(id)).map(({ name }) => name),
    waitingFor: organisations.filter(({ id }) => !said.has(id)).map(({ name }) => name),
    refusal: refusal && {
      organisationName: organisations.find(({ id }) => id === refusal.organisationId)?.name ?? '',
      reason: refusal.reason,
    },
    problems,
    mayWrite,
    isAsked: yearly.state === 'approving' && mayApprove && !said.has(organisationId),
    proposedBy,
  };
}
