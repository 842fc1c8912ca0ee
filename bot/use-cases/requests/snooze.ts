import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isSettled, type Round } from '#bot/domain/round.ts';
import { dueInstant, isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { type SnoozeChoice, snoozeDay } from '#bot/domain/snooze-day.ts';
import { admit, type Member } from '#bot/use-cases/admit.ts';
import { roundNames } from '#bot/use-cases/answering.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

export type SnoozeReminder = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly choice: SnoozeChoice;
  readonly at: string;
};

/** The local day (ISO date) on which they are reminded, and the instant of it. */
export type Snoozed = { readonly until: string; readonly remindedAt: string };

/**
 * "Remind me again": no reminders of the round before that day, and one on it. The newest choice counts. Refuses
 * `no_such_round`, `round_closed`, `not_your_initiative` to who answers for nothing in it, `already_answered` where
 * nothing of theirs is left, and `snooze_past_due`.
 */
export function snooze(ports: Ports) {
  return async (input: SnoozeReminder): Promise<Snoozed> => {
    const { partnershipId, roundId } = input;
    const member = await admit(ports, input.identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const [now, round, settings, work] = await Promise.all([
        ports.partnerships.now(partnershipId),
        ports.partnerships.round(partnershipId, roundId),
        ports.records.settings(partnershipId),
        ports.records.dueAbout(partnershipId, roundId),
      ]);
      if (!now || !round) throw new Refusal('no_such_round');
      requireSomethingLeft({ member, now, round, at: input.at });
      const zone = member.partnership.timeZone;
      const until = snoozeDay(input.choice, localDay(input.at, zone), settings.value);
      const remindedAt = localInstant(until, settings.value.reminderTime, zone);
      if (!isBefore(remindedAt, dueInstant(round, zone))) {
        throw new Refusal('snooze_past_due', { dueOn: round.dueOn });
      }
      const own: DueWork = {
        at: remindedAt,
        kind: 'snoozed',
        aboutId: roundId,
        personId: member.person.id,
        step: null,
      };
      return { changes: snoozeChanges(own, until, work), result: { until, remindedAt } };
    });
  };
}

type Asked = { readonly member: Member; readonly now: PartnershipNow; readonly round: Round; readonly at: string };

function requireSomethingLeft({ member, now, round, at }: Asked): void {
  const { timeZone } = member.partnership;
  if (!isTakingAnswers(round, at, timeZone)) throw new Refusal('round_closed', roundNames(round));
  const day = localDay(at, timeZone);
  const mine = now.initiatives.filter((initiative) => mayAnswerFor(initiative, member.person, day)).map(({ id }) => id);
  const states = now.statuses
    .filter(({ initiativeId }) => mine.includes(initiativeId))
    .flatMap((status) => requestStateIn(status, round.id) ?? []);
  if (states.length === 0) throw new Refusal('not_your_initiative');
  if (states.every(isSettled)) throw new Refusal('already_answered');
}

function snoozeChanges(own: DueWork, until: string, work: readonly DueWork[]): readonly Change[] {
  const { aboutId: roundId, personId } = own;
  if (personId === null) return [];
  const earlier = work.filter((each) => each.kind === 'snoozed' && each.personId === personId);
  const outdated = earlier.filter((each) => !isSameWork(each, own));
  return [
    { kind: 'snooze', value: { roundId, personId, until } },
    { kind: 'due', value: own },
    ...outdated.map((value): Change => ({ kind: 'due_done', value })),
  ];
}
