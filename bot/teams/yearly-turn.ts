import type { Card } from '#bot/cards/element-types.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import type { YearlyAction } from '#bot/cards/yearly-action.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { approveYearly, sendYearlyBack } from '#bot/use-cases/yearly/answer-yearly.ts';
import { askApproval } from '#bot/use-cases/yearly/ask-approval.ts';
import { newestYearly } from '#bot/use-cases/yearly/newest-yearly.ts';
import { publishYearly } from '#bot/use-cases/yearly/publish-yearly.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';
import { shownYearly } from './yearly-cards.ts';

/** What somebody presses about the yearly status. The card becomes how it stands then, or why it could not be done. */
export async function yearlyTurn(room: TurnRoom, turn: Turn, action: YearlyAction): Promise<CardAnswer> {
  if (action.verb === 'yearly.show') {
    return { kind: 'card', card: await yearlyOr(room, turn, action) };
  }
  const { partnershipId, roundId } = action;
  const reason = action.verb === 'yearly.refuse' ? action.reason : '';
  const shown = { partnershipId, roundId, done: null, problem: null, reason: '' };
  try {
    const done = await acted(room, turn, action);
    return { kind: 'card', card: await shownYearly(room, turn, { ...shown, done }) };
  } catch (error) {
    const problem = error instanceof Refusal ? sentenceOf(turn, action, error) : null;
    if (problem === null) throw error;
    return { kind: 'card', card: await shownYearly(room, turn, { ...shown, problem, reason }) };
  }
}

/** The word alone: the newest of each of the person's partnerships that has one. */
export async function myYearly(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<readonly Card[]> {
  const asked = members.map(({ partnership: { id } }) => ({ partnershipId: id, roundId: null }));
  return Promise.all(asked.map((each) => yearlyOr(room, turn, each)));
}

type Place = { readonly partnershipId: string; readonly roundId: string | null };

async function yearlyOr(room: TurnRoom, turn: Turn, place: Place): Promise<Card> {
  const { sampleData } = room;
  const roundId = place.roundId ?? (await newestYearly(room.ports)({ ...turn, ...place }));
  if (roundId === null) return saidCard({ text: turn.text, sentence: turn.text.yearly.none, sampleData });
  try {
    return await shownYearly(room, turn, { ...place, roundId, done: null, problem: null, reason: '' });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no_such_yearly') throw error;
    return saidCard({ text: turn.text, sentence: turn.text.yearly.notForYou, sampleData });
  }
}

type Acting = Exclude<YearlyAction, { readonly verb: 'yearly.show' }>;

async function acted({ ports }: TurnRoom, turn: Turn, action: Acting): Promise<string> {
  const { done } = turn.text.yearly;
  const input = { ...turn, ...action, edition: action.version };
  switch (action.verb) {
    case 'yearly.ask':
      // A day that is not there is refused as one that is past.
      await askApproval(ports)({ ...input, answerBy: action.answerBy ?? '' });
      return done.asked;
    case 'yearly.approve':
      await approveYearly(ports)(input);
      return done.approved;
    case 'yearly.refuse':
      await sendYearlyBack(ports)({ ...input, reason: action.reason });
      return done.refused;
    case 'yearly.publish':
      await publishYearly(ports)(input);
      return done.published;
  }
}

const keptOnCard: readonly Refusal['code'][] = [
  'yearly_not_in_state',
  'yearly_incomplete',
  'yearly_other_edition',
  'yearly_no_approver',
  'contains_cpr_number',
];

/** Null where the card is not theirs at all. */
function sentenceOf({ text }: Turn, { verb }: Acting, { code, facts }: Refusal): string | null {
  if (code === 'invalid_input')
    return verb === 'yearly.ask' ? text.yearly.answerByInput.missing : text.yearly.reason.missing;
  return keptOnCard.includes(code) ? text.refusal[code](facts) : null;
}
