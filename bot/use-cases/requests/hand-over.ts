import type { Initiative } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { answersFor, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isSettled } from '#bot/domain/round.ts';
import { type Answering, answering, mayStillAnswer, roundNames } from '#bot/use-cases/answering.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

export type HandOver = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly initiativeId: string;
  readonly at: string;
};

/**
 * Asks an initiative's deputies to answer in this round, and says who they are; once a day at most. It stays the
 * lead's until somebody has answered. Refuses as `answering` does, `round_closed`, `already_answered`, and `no_deputy`
 * where there is none who is not away.
 */
export function handOver(ports: Ports) {
  return async (input: HandOver): Promise<readonly Person[]> => {
    const { partnershipId, at } = input;
    return committed(ports, partnershipId, async () => {
      const found = await answering(ports, input.identity, input);
      const { person, initiative, round, status } = found;
      if (!mayStillAnswer(found, at)) throw new Refusal('round_closed', roundNames(round));
      if (isSettled(requestStateIn(status.value, round.id))) throw new Refusal('already_answered');
      const deputies = await deputiesOf(ports, partnershipId, { initiative, day: found.day, not: person.id });
      if (deputies.length === 0) throw new Refusal('no_deputy');
      const sends = await notYetSaid(ports, found, noticesTo(deputies, found, at));
      if (sends.length === 0) return { changes: [], result: deputies };
      const audit = {
        at,
        by: person.id,
        action: 'status_handed_over',
        subject: `${round.id}/${initiative.id}`,
      } as const;
      return { changes: [...sends, { kind: 'audit', value: audit }], result: deputies };
    });
  };
}

type Deputised = { readonly initiative: Initiative; readonly day: string; readonly not: string };

async function deputiesOf(ports: Ports, partnershipId: string, { initiative, day, not }: Deputised): Promise<Person[]> {
  const ids = initiative.deputyIds.filter((id) => id !== not);
  const found = await Promise.all(ids.map((id) => ports.partnerships.person(partnershipId, id)));
  return found.flatMap((each) => (each && answersFor(each.value, day) === each.value.id ? [each.value] : []));
}

function noticesTo(deputies: readonly Person[], { person, initiative, round, day }: Answering, at: string): Intent[] {
  return deputies.map(({ id }) =>
    intentOf({
      kind: 'handed_over',
      recipient: { kind: 'person', personId: id },
      roundId: round.id,
      initiativeId: initiative.id,
      aboutPersonId: person.id,
      createdAt: at,
      occasion: day,
    }),
  );
}

async function notYetSaid(ports: Ports, { partnership, round }: Answering, notices: Intent[]): Promise<Change[]> {
  const said = await Promise.all(notices.map(({ id }) => ports.records.delivery(partnership.id, round.id, id)));
  return notices.filter((_, at) => said[at] === null).map((value) => ({ kind: 'send', value }));
}
