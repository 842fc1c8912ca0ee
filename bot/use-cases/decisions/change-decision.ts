import { type Decision, pushedFromOf } from '#bot/domain/decision.ts';
import type { Language } from '#bot/domain/language.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { decisionVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfDecision } from './changes-of-decision.ts';
import {
  type DecisionReader,
  type DecisionSeen,
  type DecisionsQuestion,
  decisionReader,
  decisionsSeen,
} from './decision-sight.ts';
import { heldOpen } from './held-open.ts';
import { decisionSeen } from './read-decisions.ts';
import { decisionWriting, type SoundDecision, soundDecision } from './writing-decision.ts';

export type ChangeDecision = DecisionsQuestion & {
  readonly decisionId: string;
  /** That of the decision the form was drawn from. */
  readonly version: string;
  readonly raw: RawDecision;
  readonly lang: Language;
};

/** `changed_meanwhile`: nothing was saved, for somebody else corrected it or told of it; `decision` is how it stands. */
export type ChangedDecision = DecisionReader & {
  readonly kind: 'saved' | 'changed_meanwhile';
  readonly decision: DecisionSeen;
};

/**
 * Corrects a decision until the minutes of its meeting are approved; corrected into what it is already, it is left as it
 * is. Refuses `no_such_decision`, `not_allowed`, `decision_frozen` and `invalid_decision`.
 */
export function changeDecision(ports: Ports) {
  return async (input: ChangeDecision): Promise<ChangedDecision> => {
    const { partnershipId, decisionId, at } = input;
    const reader = await decisionReader(ports, input);
    const { kind, decision } = await committed<Outcome>(ports, partnershipId, async () => {
      const { tagged, seen } = await decisionSeen(ports, reader, decisionId);
      const before = tagged.value;
      const { sound, held } = await corrected(ports, reader, { input, seen });
      const after = decisionAfter(before, sound, input.lang);
      if (decisionVersion(after) === seen.version) return { changes: [], result: { kind: 'saved', decision: before } };
      if (seen.version !== input.version)
        return { changes: [], result: { kind: 'changed_meanwhile', decision: before } };
      const changes: readonly Change[] = [
        ...held,
        { kind: 'decision', value: after, before, tag: tagged.tag },
        ...(await changesOfDecision(ports, reader.now.partnership, { before, after, at })),
        { kind: 'audit', value: { at, by: reader.person.id, action: 'decision_changed', subject: decisionId } },
      ];
      return { changes, result: { kind: 'saved', decision: after } };
    });
    const [seen] = await decisionsSeen(ports, reader, [decision]);
    if (!seen) throw new Refusal('no_such_decision');
    return { ...reader, kind, decision: seen };
  };
}

type Outcome = { readonly kind: ChangedDecision['kind']; readonly decision: Decision };

type Correction = { readonly input: ChangeDecision; readonly seen: DecisionSeen };

type Corrected = { readonly sound: SoundDecision; readonly held: readonly Change[] };

async function corrected(ports: Ports, reader: DecisionReader, { input, seen }: Correction): Promise<Corrected> {
  const { meetingId, responsibleId } = seen.decision;
  // What was decided in writing stands as it was assented to.
  if (meetingId === null) throw new Refusal('decision_frozen');
  const writing = await decisionWriting(ports, reader, meetingId);
  // Whoever is to carry out what was decided at a closed point is not by that named there, and would open it.
  if (!maySeePoint(reader.person, seen.decision)) throw new Refusal('not_allowed');
  const held = await heldOpen(ports, input.partnershipId, meetingId);
  // Who has left may stay responsible, and is chosen for nothing new.
  const personIds = [...writing.choices.personIds, ...(responsibleId === null ? [] : [responsibleId])];
  const choices = { ...writing.choices, personIds };
  return { sound: soundDecision(input.raw, { ...writing, choices }, reader), held: [...held, writing.guard] };
}

/** Information asks nothing of anybody, and what becomes a decision again is still to be done. */
function decisionAfter(before: Decision, sound: SoundDecision, lang: Language): Decision {
  const isTold = sound.type === 'information';
  const state = isTold ? 'done' : before.type === 'information' ? 'open' : before.state;
  // The request it answers is the one that stood when it was made, as long as it is about the same initiative.
  const answersVersion = sound.initiativeId === before.initiativeId ? before.answersVersion : sound.answersVersion;
  const isUnderWay = state === 'open' && before.isUnderWay;
  const pushedFrom = pushedFromOf(before, sound.dueOn);
  return { ...before, ...sound, answersVersion, lang, state, isUnderWay, pushedFrom };
}
