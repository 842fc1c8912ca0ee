import { randomUUID } from 'node:crypto';
import { containsCprNumber } from '#bot/domain/cpr.ts';
import { isHidable, namesIn } from '#bot/domain/hidable-text.ts';
import { readText } from '#bot/domain/read-text.ts';
import { longestWhy, type Redaction, type TextPlace } from '#bot/domain/redaction.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { DecisionsQuestion } from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readableTexts } from './readable-texts.ts';

export type ReportText = DecisionsQuestion & {
  readonly place: TextPlace;
  /** Those of the place's texts that are meant; null for all of them. */
  readonly texts: readonly string[] | null;
  readonly why: string;
};

/**
 * Whoever reads a text may report it: from then on nobody reads it, wherever it stands, and the controller alone finds
 * it. Refuses what reading it refuses, `no_such_text` where it does not stand there (it may be hidden already), and of
 * the reason `invalid_input` and `contains_cpr_number`.
 */
export function reportText(ports: Ports) {
  return (input: ReportText): Promise<Redaction> => {
    const why = whyOf(input.why);
    return committed(ports, input.partnershipId, async () => {
      const { reader, texts } = await readableTexts(ports)(input, input.place);
      const names = namesIn(reader.now);
      const meant = texts.filter(({ text }) => input.texts?.includes(text) ?? true);
      const hidden = meant.filter(({ text }) => isHidable(text, names));
      const [first] = hidden;
      if (!first) throw new Refusal('no_such_text');
      const author = reader.now.people.find(({ id }) => id === first.authorId);
      const redaction: Redaction = {
        id: randomUUID(),
        place: input.place,
        texts: [...new Set(hidden.map(({ text }) => text))],
        authorId: first.authorId,
        organisationId: first.organisationId ?? author?.organisationId ?? null,
        reportedById: reader.person.id,
        discoveredAt: input.at,
        hiddenOn: reader.day,
        why,
        state: 'reported',
        decidedById: null,
        decidedAt: null,
      };
      const audit = { at: input.at, by: reader.person.id, action: 'text_reported', subject: redaction.id } as const;
      return {
        changes: [
          { kind: 'redaction', value: redaction, tag: null },
          { kind: 'audit', value: audit },
        ],
        result: redaction,
      };
    });
  };
}

function whyOf(typed: string): string {
  const why = readText(typed);
  if (why.length > longestWhy) throw new Refusal('invalid_input', { field: 'why', limit: longestWhy });
  if (containsCprNumber(why)) throw new Refusal('contains_cpr_number', { field: 'why' });
  return why;
}
