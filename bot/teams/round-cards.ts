import type { RoundAddress } from '#bot/cards/card-fields.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { type MissingChoice, missingCard } from '#bot/cards/missing-card.ts';
import { type NewAnswer, newAnswersCard } from '#bot/cards/new-answers-card.ts';
import type { Outcome } from '#bot/cards/outcome.ts';
import { roundCard } from '#bot/cards/round-card.ts';
import type { Round } from '#bot/domain/round.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { markSeen } from '#bot/use-cases/requests/mark-seen.ts';
import { type AnsweredInitiative, type MissingInitiative, readStanding } from '#bot/use-cases/rounds/read-standing.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** Which round, and what came of the press before. */
export type RoundShown = RoundAddress & Outcome;

/** Where a round stands now, with what can be done about it. */
export async function shownRound(room: TurnRoom, turn: Turn, shown: RoundShown): Promise<Card> {
  const standing = await readStanding(room.ports)({ ...turn, ...shown });
  const { round, missingInitiatives } = standing;
  return roundCard({
    ...standing,
    text: turn.text,
    partnershipId: shown.partnershipId,
    timeZone: standing.partnership.timeZone,
    sampleData: standing.partnership.sampleData,
    round: { ...round, name: roundName(round, turn) },
    leaderless: missingInitiatives.filter(({ people }) => people.length === 0).map((each) => each.initiativeName),
    hasExcused: standing.excused.length > 0,
    newAnswers: standing.newAnswers.length,
    done: shown.done,
    problem: shown.problem,
    tabUrl: room.links.round(shown.partnershipId, shown.roundId),
  });
}

/**
 * The new answer after an initiative in the strategy's order, the first of all where there is none; or `only` that of one
 * initiative, where it is new. Whoever is shown an answer has seen it.
 */
export async function shownAnswer(
  room: TurnRoom,
  turn: Turn,
  shown: RoundShown & { readonly after: string | null; readonly only?: string },
): Promise<Card> {
  const standing = await readStanding(room.ports)({ ...turn, ...shown });
  const { newAnswers, partnership, round } = standing;
  const chosen = chosenOf(newAnswers, shown);
  return newAnswersCard({
    text: turn.text,
    partnershipId: shown.partnershipId,
    roundId: shown.roundId,
    roundName: roundName(round, turn),
    timeZone: partnership.timeZone,
    sampleData: partnership.sampleData,
    left: newAnswers.length,
    answer: chosen && (await answerOf(room, turn, { ...shown, ...chosen })),
    done: shown.done,
    problem: shown.problem,
    tabUrl: room.links.round(shown.partnershipId, shown.roundId),
  });
}

/** Who is missing, and what can be done for them. */
export async function shownMissing(room: TurnRoom, turn: Turn, shown: RoundShown): Promise<Card> {
  const { partnership, round, missingInitiatives, excused } = await readStanding(room.ports)({ ...turn, ...shown });
  return missingCard({
    text: turn.text,
    partnershipId: shown.partnershipId,
    roundId: shown.roundId,
    roundName: roundName(round, turn),
    choices: missingInitiatives.flatMap(choicesOf),
    excused,
    done: shown.done,
    problem: shown.problem,
    sampleData: partnership.sampleData,
    tabUrl: room.links.round(shown.partnershipId, shown.roundId),
  });
}

export function roundName({ name, nameEn }: Pick<Round, 'name' | 'nameEn'>, { language }: Turn): string {
  return (language === 'en' && nameEn) || name;
}

type Choosing = { readonly after: string | null; readonly only?: string };

function chosenOf(answers: readonly AnsweredInitiative[], { after, only }: Choosing): AnsweredInitiative | null {
  const named = answers.find(({ initiativeId }) => initiativeId === only);
  const next = answers[answers.findIndex(({ initiativeId }) => initiativeId === after) + 1];
  return named ?? next ?? answers[0] ?? null;
}

function choicesOf({ initiativeId, initiativeName, people }: MissingInitiative): readonly MissingChoice[] {
  const initiative = { initiativeId, initiativeName };
  if (people.length === 0) return [{ ...initiative, personId: null, personName: null }];
  return people.map(({ personId, name }) => ({ ...initiative, personId, personName: name }));
}

async function answerOf(
  room: TurnRoom,
  turn: Turn,
  asked: RoundAddress & AnsweredInitiative,
): Promise<NewAnswer | null> {
  const { initiativeId, initiativeName, version } = asked;
  const { updates, now } = await readInitiative(room.ports)({ ...turn, ...asked });
  const found = updates.find(({ update }) => update.version === version);
  if (!found?.content) return null;
  await markSeen(room.ports)({ ...turn, ...asked });
  const { update, content } = found;
  const nameOf = (id: string | null) => now.people.find((person) => person.id === id)?.name ?? null;
  return {
    ...{ initiativeId, initiativeName, version, content },
    authorName: nameOf(update.authorId) ?? '',
    onBehalfOfName: nameOf(update.onBehalfOfId),
    submittedAt: update.submittedAt,
    late: update.late,
    unchanged: update.unchanged,
    lang: update.lang,
  };
}
