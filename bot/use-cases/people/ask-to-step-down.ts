import { intentOf } from '#bot/domain/notice.ts';
import { hasRole, type Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { steppingDownNow } from './stepping-down-now.ts';

export type AskToStepDown = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly at: string;
};

/**
 * "I lead this initiative no longer": asks every coordinator, and changes nothing until one of them has confirmed it.
 * Asked twice is asked once. Refuses `no_such_initiative`, and `not_your_initiative` to who neither leads nor deputises.
 */
export function askToStepDown(ports: Ports) {
  return async ({ identity, partnershipId, initiativeId, at }: AskToStepDown): Promise<SteppingDown> => {
    const { person } = await admit(ports, identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const [now, found] = await Promise.all([
        ports.partnerships.now(partnershipId),
        steppingDownNow(ports, { partnershipId, initiativeId, personId: person.id }),
      ]);
      const was = roleIn(found.initiative.value, person.id);
      if (was === null) throw new Refusal('not_your_initiative');
      if (found.asked?.value.state === 'asked') return { changes: [], result: found.asked.value };
      const value: SteppingDown = {
        initiativeId,
        personId: person.id,
        was,
        state: 'asked',
        askedAt: at,
        answeredAt: null,
        answeredById: null,
      };
      const coordinators = (now?.people ?? []).filter((each) => hasRole(each, 'coordinator'));
      const changes: readonly Change[] = [
        { kind: 'stepping_down', value, tag: found.asked?.tag ?? null },
        ...coordinators.map(({ id }) => noticeTo(id, value)),
        { kind: 'audit', value: { at, by: person.id, action: 'stepping_down_asked', subject: initiativeId } },
      ];
      return { changes, result: value };
    });
  };
}

function roleIn({ leadIds, deputyIds }: { leadIds: readonly string[]; deputyIds: readonly string[] }, id: string) {
  if (leadIds.includes(id)) return 'lead';
  return deputyIds.includes(id) ? 'deputy' : null;
}

function noticeTo(coordinatorId: string, { initiativeId, personId, askedAt }: SteppingDown): Change {
  const intent = intentOf({
    kind: 'stepping_down',
    recipient: { kind: 'person', personId: coordinatorId },
    initiativeId,
    aboutPersonId: personId,
    createdAt: askedAt,
    occasion: askedAt,
  });
  return { kind: 'send', value: intent };
}
