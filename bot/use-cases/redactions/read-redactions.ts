import type { Redaction } from '#bot/domain/redaction.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import {
  type DecisionReader,
  type DecisionsQuestion,
  decisionReader,
} from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { controls, mayControl } from './controlling.ts';
import { type PackWith, packsWith } from './packs-with.ts';

export type RedactionSeen = { readonly redaction: Omit<Redaction, 'texts'>; readonly mayDecide: boolean };

export type RedactionsRead = DecisionReader & {
  /** Newest first, without what was hidden. */
  readonly redactions: readonly RedactionSeen[];
};

/** What is or was hidden, for coordinators and administrators; `not_allowed` to everybody else. */
export function readRedactions(ports: Ports) {
  return async (question: DecisionsQuestion): Promise<RedactionsRead> => {
    const reader = await decisionReader(ports, question);
    if (!controls(reader.person)) throw new Refusal('not_allowed');
    const [hiding, released] = await Promise.all([
      ports.records.redactions(question.partnershipId),
      ports.records.releasedRedactions(question.partnershipId),
    ]);
    const all = [...hiding.map(({ value }) => value), ...released];
    return {
      ...reader,
      redactions: all
        .toSorted((a, b) => (a.discoveredAt < b.discoveredAt ? 1 : -1))
        .map(({ texts: _, ...redaction }) => ({
          redaction,
          mayDecide: redaction.state !== 'released' && mayControl(reader.person, redaction, reader.now.people),
        })),
    };
  };
}

export type RedactionQuestion = DecisionsQuestion & { readonly redactionId: string };

/** What was hidden, and who has it in a meeting pack. */
export type HiddenRead = DecisionReader & { readonly texts: readonly string[]; readonly packs: readonly PackWith[] };

/** To whoever acts for its controller; each reading leaves its line. Refuses `no_such_redaction`. */
export function readHiddenText(ports: Ports) {
  return (question: RedactionQuestion): Promise<HiddenRead> =>
    committed(ports, question.partnershipId, async () => {
      const { reader, redaction, tag } = await redactionNow(ports, question);
      if (tag === null) throw new Refusal('no_such_redaction');
      const { texts } = redaction;
      const packs = await packsWith(ports, question.partnershipId, redaction.id);
      const audit = {
        at: question.at,
        by: reader.person.id,
        action: 'hidden_text_read',
        subject: redaction.id,
      } as const;
      return { changes: [{ kind: 'audit', value: audit }], result: { ...reader, texts, packs } };
    });
}

export type DecideRedaction = RedactionQuestion & {
  readonly decision: 'kept' | 'released';
  /** What had been decided when it was shown. */
  readonly seen: Redaction['state'];
};

/**
 * The controller's word: the text stays hidden, or comes back everywhere. The same word twice is one. Refuses
 * `no_such_redaction`, and `things_changed_meanwhile` where somebody else has decided otherwise since it was shown.
 */
export function decideRedaction(ports: Ports) {
  return (input: DecideRedaction): Promise<Pick<Redaction, 'state'>> =>
    committed(ports, input.partnershipId, async () => {
      const { reader, redaction, tag } = await redactionNow(ports, input);
      const { texts: _, ...before } = redaction;
      if (before.state === input.decision) return { changes: [], result: before };
      if (tag === null || before.state !== input.seen) throw new Refusal('things_changed_meanwhile');
      const decided = { state: input.decision, decidedById: reader.person.id, decidedAt: input.at } as const;
      const action = input.decision === 'kept' ? 'text_kept_hidden' : 'text_released';
      const audit = { at: input.at, by: reader.person.id, action, subject: before.id } as const;
      return {
        changes: [
          { kind: 'redaction', value: { ...redaction, ...decided }, tag },
          { kind: 'audit', value: audit },
        ],
        result: { ...before, ...decided },
      };
    });
}

type Found = {
  readonly reader: DecisionReader;
  readonly redaction: Redaction;
  /** Null where it was released, which is never changed again. */
  readonly tag: string | null;
};

async function redactionNow(ports: Ports, question: RedactionQuestion): Promise<Found> {
  const { partnershipId, redactionId } = question;
  const reader = await decisionReader(ports, question);
  const [hiding, released] = await Promise.all([
    ports.records.redactions(partnershipId),
    ports.records.releasedRedactions(partnershipId),
  ]);
  const hidden = hiding.find(({ value }) => value.id === redactionId);
  const redaction = hidden?.value ?? released.find(({ id }) => id === redactionId);
  if (!redaction || !mayControl(reader.person, redaction, reader.now.people)) throw new Refusal('no_such_redaction');
  return { reader, redaction, tag: hidden?.tag ?? null };
}
