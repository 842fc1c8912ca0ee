import type { Decision } from '#bot/domain/decision.ts';
import type { Language } from '#bot/domain/language.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfDecision } from './changes-of-decision.ts';
import {
  type DecisionReader,
  type DecisionsQuestion,
  type DecisionsRead,
  decisionReader,
  decisionsSeen,
} from './decision-sight.ts';
import { heldOpen } from './held-open.ts';
import { decisionWriting, soundDecision } from './writing-decision.ts';

export type WriteDecision = DecisionsQuestion & {
  readonly meetingId: string;
  /** Made when the form was shown: the same form sent twice by the same person is one decision. */
  readonly formId: string;
  readonly raw: RawDecision;
  readonly lang: Language;
};

/**
 * Writes down what a meeting decided or took on; sent again, it is the one that was written. Refuses `no_such_meeting`,
 * `not_allowed`, `meeting_not_in_state`, `decision_frozen` once the minutes are approved, and `invalid_decision`.
 */
export function writeDecision(ports: Ports) {
  return async (input: WriteDecision): Promise<DecisionsRead> => {
    const { partnershipId, at } = input;
    const reader = await decisionReader(ports, input);
    const id = `${reader.day}-${input.formId}`;
    const decision = await committed(ports, partnershipId, async () => {
      const made = await madeBefore(ports, reader, input);
      if (made) return { changes: [], result: madeBy(reader, input, made) };
      const { value, held } = await newDecision(ports, reader, { ...input, id });
      const changes: readonly Change[] = [
        ...held,
        { kind: 'decision', value, before: null, tag: null },
        ...(await changesOfDecision(ports, reader.now.partnership, { before: null, after: value, at })),
        { kind: 'audit', value: { at, by: reader.person.id, action: 'decision_written', subject: id } },
      ];
      return { changes, result: value };
    });
    return { ...reader, decisions: await decisionsSeen(ports, reader, [decision]) };
  };
}

/** What this form has made already: ids begin with the day, and it may have come just before midnight. */
async function madeBefore(
  ports: Ports,
  { day }: DecisionReader,
  { partnershipId, formId }: WriteDecision,
): Promise<Decision | null> {
  const days = [day, plusDays(day, -1)];
  const found = await Promise.all(days.map((each) => ports.records.decision(partnershipId, `${each}-${formId}`)));
  return found.find((each) => each !== null)?.value ?? null;
}

/** The same form from somebody else, or about another meeting, is no repetition. */
function madeBy({ person }: DecisionReader, { meetingId }: WriteDecision, made: Decision): Decision {
  if (made.createdById === person.id && made.meetingId === meetingId) return made;
  throw new Refusal('invalid_input', { field: 'formId' });
}

type New = { readonly value: Decision; readonly held: readonly Change[] };

async function newDecision(
  ports: Ports,
  reader: DecisionReader,
  { id, meetingId, raw, lang, partnershipId, at }: WriteDecision & { readonly id: string },
): Promise<New> {
  const writing = await decisionWriting(ports, reader, meetingId);
  const held = await heldOpen(ports, partnershipId, meetingId);
  const details = soundDecision(raw, writing, reader);
  const value: Decision = {
    ...details,
    id,
    lang,
    group: writing.meeting.group,
    meetingId,
    caseId: null,
    state: details.type === 'information' ? 'done' : 'open',
    isUnderWay: false,
    pushedFrom: null,
    outcome: '',
    outcomeById: null,
    outcomeAt: null,
    createdById: reader.person.id,
    createdAt: at,
  };
  return { value, held: [...held, writing.guard] };
}
