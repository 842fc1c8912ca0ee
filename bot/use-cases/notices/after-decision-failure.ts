import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import { decisionScene } from '#bot/use-cases/decisions/decision-due.ts';
import { seesDecision } from '#bot/use-cases/decisions/decision-recipients.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { undecided } from './undecided.ts';

type Failed = { readonly partnershipId: string; readonly intent: Intent; readonly at: string };

/**
 * Who is reminded of a decision and is not reached may not know that it is theirs: the coordinators who may see it are
 * told, once for each decision and person.
 */
export async function afterDecisionFailure(ports: Ports, failed: Failed): Promise<readonly Change[]> {
  const { partnershipId, intent, at } = failed;
  const { recipient, subjectId } = intent;
  if (recipient.kind !== 'person' || subjectId === null) return [];
  const scene = await decisionScene(ports, { partnershipId, decisionId: subjectId, at });
  if (scene?.decision.state !== 'open') return [];
  const intents = scene.now.people
    .filter((person) => hasRole(person, 'coordinator') && person.id !== recipient.personId)
    .filter(({ id }) => seesDecision(scene, id))
    .map(({ id }) =>
      intentOf({
        kind: 'decision_not_reached',
        recipient: { kind: 'person', personId: id },
        subjectId,
        aboutPersonId: recipient.personId,
        createdAt: at,
      }),
    );
  return undecided(ports, partnershipId, intents);
}
