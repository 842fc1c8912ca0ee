import type { Initiative } from '#bot/domain/initiative.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { steppingDownNow } from './stepping-down-now.ts';

export type AnswerSteppingDown = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly personId: string;
  readonly answer: 'confirm' | 'decline';
  readonly at: string;
};

export type SteppingDownAnswered = {
  readonly steppingDown: SteppingDown;
  /** True where nobody leads the initiative now, so that nobody is asked about it. */
  readonly isWithoutLead: boolean;
};

/**
 * A coordinator confirms that somebody leads or deputises no longer, which takes them off the initiative, or declines;
 * they are told which. The same answer twice is one. Refuses `not_stepping_down` where nobody asks.
 */
export function answerSteppingDown(ports: Ports) {
  return async (input: AnswerSteppingDown): Promise<SteppingDownAnswered> => {
    const { partnershipId, at } = input;
    const { person } = await coordinating(ports, input.identity, partnershipId);
    const state = input.answer === 'confirm' ? 'confirmed' : 'declined';
    return committed(ports, partnershipId, async () => {
      const { asked, initiative } = await steppingDownNow(ports, input);
      if (!asked) throw new Refusal('not_stepping_down');
      const isWithoutLead = initiative.value.leadIds.every((id) => state === 'confirmed' && id === input.personId);
      if (asked.value.state === state) return { changes: [], result: { steppingDown: asked.value, isWithoutLead } };
      if (asked.value.state !== 'asked') throw new Refusal('not_stepping_down');
      const steppingDown: SteppingDown = { ...asked.value, state, answeredAt: at, answeredById: person.id };
      const left: Change = {
        kind: 'initiative',
        value: without(initiative.value, input.personId),
        tag: initiative.tag,
      };
      const action = state === 'confirmed' ? 'stepping_down_confirmed' : 'stepping_down_declined';
      const subject = `${input.initiativeId}/${input.personId}`;
      const changes: readonly Change[] = [
        { kind: 'stepping_down', value: steppingDown, tag: asked.tag },
        ...(state === 'confirmed' ? [left] : []),
        noticeOf(steppingDown, at),
        { kind: 'audit', value: { at, by: person.id, action, subject } },
      ];
      return { changes, result: { steppingDown, isWithoutLead } };
    });
  };
}

/** Who stood in for them stands in no longer. */
function without(initiative: Initiative, personId: string): Initiative {
  return {
    ...initiative,
    leadIds: initiative.leadIds.filter((id) => id !== personId),
    deputyIds: initiative.deputyIds.filter((id) => id !== personId),
    standIns: initiative.standIns.filter(({ forId }) => forId !== personId),
  };
}

function noticeOf({ initiativeId, personId, askedAt }: SteppingDown, at: string): Change {
  const intent = intentOf({
    kind: 'stepping_down_answered',
    recipient: { kind: 'person', personId },
    initiativeId,
    createdAt: at,
    occasion: askedAt,
  });
  return { kind: 'send', value: intent };
}
