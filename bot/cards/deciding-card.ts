import type { RoundState } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, written } from './elements.ts';
import type { deciding } from './planning-action.ts';

export type DecidingContent = {
  readonly text: Text;
  readonly verb: (typeof deciding)[number];
  readonly partnershipId: string;
  readonly round: { readonly id: string; readonly name: string; readonly state: RoundState };
  /** Initiatives whose status is missing. */
  readonly missing: number;
  readonly sampleData: boolean;
};

/** What closing or cancelling a round means, before it is done. */
export function decidingCard({ text, verb, partnershipId, round, missing, sampleData }: DecidingContent): Card {
  const words = verb === 'round.close' ? text.planning.close : text.planning.cancel;
  const ids = { partnershipId, roundId: round.id };
  const yes = { title: words.yes, data: noticeData(verb, { ...ids, step: 'do' }), inputs: 'none' } as const;
  return card({
    text,
    summary: words.summary(round.name),
    sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      ...meaning(text, { verb, round, missing }).map((sentence) => paragraph(sentence)),
      buttons(executeAction(yes)),
      backToRound(text, ids),
    ],
  });
}

type Meaning = Pick<DecidingContent, 'verb' | 'round' | 'missing'>;

function meaning({ planning }: Text, { verb, round, missing }: Meaning): readonly string[] {
  if (verb === 'round.close') {
    return [planning.close.sentence, ...(missing > 0 ? [planning.close.missing(missing)] : [])];
  }
  const { sentence, final } = planning.cancel;
  return [round.state === 'open' ? sentence.asked : sentence.nobody, final];
}
