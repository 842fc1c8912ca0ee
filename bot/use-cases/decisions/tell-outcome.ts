import { Refusal } from '#bot/domain/refusal.ts';
import { decisionAfterTelling, readOutcome, type ToldState } from '#bot/domain/told-decision.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfDecision } from './changes-of-decision.ts';
import {
  type DecisionsQuestion,
  type DecisionsRead,
  decisionReader,
  decisionsSeen,
  mayWriteDecisions,
} from './decision-sight.ts';
import { decisionSeen } from './read-decisions.ts';

export type TellOutcome = DecisionsQuestion & {
  readonly decisionId: string;
  readonly state: ToldState;
  /** As typed; empty keeps the note before. */
  readonly note: string;
};

/**
 * What became of a decision; the newest word counts, and the same word twice is one. Refuses `no_such_decision`,
 * `not_allowed` (and to all but its writers where it is to be dropped), `invalid_input` and `contains_cpr_number`.
 */
export function tellOutcome(ports: Ports) {
  return async (input: TellOutcome): Promise<DecisionsRead> => {
    const { partnershipId, decisionId, state, at } = input;
    const reader = await decisionReader(ports, input);
    const note = readOutcome(input.note);
    const decision = await committed(ports, partnershipId, async () => {
      const { tagged, seen } = await decisionSeen(ports, reader, decisionId);
      const mayDrop = mayWriteDecisions(reader.person, seen.meeting);
      if (!seen.mayTell || (state === 'dropped' && !mayDrop)) throw new Refusal('not_allowed');
      const before = tagged.value;
      const after = decisionAfterTelling(before, { state, note, byId: reader.person.id, at });
      if (after === before) return { changes: [], result: before };
      const changes: readonly Change[] = [
        { kind: 'decision', value: after, before, tag: tagged.tag },
        ...(await changesOfDecision(ports, reader.now.partnership, { before, after, at })),
        { kind: 'audit', value: { at, by: reader.person.id, action: 'decision_told', subject: decisionId } },
      ];
      return { changes, result: after };
    });
    return { ...reader, decisions: await decisionsSeen(ports, reader, [decision]) };
  };
}
