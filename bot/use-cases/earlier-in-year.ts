import type { Language } from '#bot/domain/language.ts';
import type { Round } from '#bot/domain/round.ts';
import type { EarlierAnswer, LastAnswer } from '#bot/domain/status-form.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import type { Answering } from './answering.ts';
import { shownAnswer } from './last-answer.ts';
import type { Ports } from './ports.ts';

/**
 * What the initiative answered in each round that a yearly one reuses, oldest first, as far as this person may read it;
 * empty in every other round.
 */
export async function earlierInYear(
  ports: Ports,
  answering: Answering,
  language: Language,
): Promise<readonly EarlierAnswer[]> {
  const { partnership, round } = answering;
  if (round.kind !== 'yearly') return [];
  const rounds = await Promise.all(round.basedOn.map((id) => ports.partnerships.round(partnership.id, id)));
  return Promise.all(
    rounds.filter((each) => each !== null).map((each) => answerIn(ports, answering, { round: each, language })),
  );
}

/**
 * Of which answer a yearly round keeps the rest, while the result alone is asked for: their own of this round, else
 * that of the year's newest round with one. Null where it is not theirs to read, so that nobody sends on unseen what
 * another wrote, nor an older answer in its place.
 */
export function keptOf(
  { round }: Answering,
  last: LastAnswer | null,
  earlier: readonly EarlierAnswer[],
): StatusContent | null {
  if (round.kind !== 'yearly') return null;
  if (last?.roundId === round.id) return last.content;
  const newest = earlier.findLast(({ answer, isHidden }) => answer !== null || isHidden);
  return newest?.answer?.content ?? null;
}

type Asked = { readonly round: Round; readonly language: Language };

async function answerIn(ports: Ports, answering: Answering, { round, language }: Asked): Promise<EarlierAnswer> {
  const { partnership, initiative } = answering;
  const request = await ports.partnerships.request(partnership.id, round.id, initiative.id);
  const version = request?.version ?? null;
  const update = version === null ? null : await ports.partnerships.update(partnership.id, initiative.id, version);
  const answer = update && (await shownAnswer(ports, answering, update));
  const roundName = (language === 'en' && round.nameEn) || round.name;
  return { roundId: round.id, roundName, answer, isHidden: update !== null && answer === null };
}
