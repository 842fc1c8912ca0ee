import { isOverdue } from '#bot/domain/decision.ts';
import type { DecisionLine } from '#bot/domain/decision-facts.ts';
import { scopeOf } from '#bot/domain/notice.ts';
import { toldStateOf } from '#bot/domain/told-decision.ts';
import { decisionScene } from '#bot/use-cases/decisions/decision-due.ts';
import {
  type DecisionScene,
  remindedOfDecision,
  seesDecision,
  toldOfDecision,
} from '#bot/use-cases/decisions/decision-recipients.ts';
import { dropped, initiativeIn, namedInitiative, personIn, type Reader, type Said, type Scene } from './said.ts';
import { newestFailure } from './say-to-coordinator.ts';

/** That something was decided about an initiative, as it stands when it is told, to who answers for it and may see it. */
export async function sayDecided(scene: Scene, reader: Reader): Promise<Said> {
  const found = await sceneOf(scene);
  if (found?.decision.state !== 'open') return dropped('not_needed');
  const { decision, day } = found;
  const initiative = initiativeIn(scene.now, decision.initiativeId);
  if (!initiative || initiative.id !== scene.intent.initiativeId) return dropped('superseded');
  if (!toldOfDecision(found).includes(reader.person.id)) return dropped('not_a_member');
  return {
    kind: 'decided',
    ...namedInitiative(initiative, day, reader.language),
    decision: lineOf(found, reader),
  };
}

/** That a decision is due, as long as it is, and the reader is the one to do something about it. */
export async function sayDecisionDue(scene: Scene, reader: Reader): Promise<Said> {
  const found = await sceneOf(scene);
  if (found?.decision.state !== 'open') return dropped('answered');
  const { decision, day } = found;
  if (decision.dueOn === null || decision.dueOn > day) return dropped('superseded');
  if (!remindedOfDecision(found).includes(reader.person.id)) return dropped('not_a_member');
  const responsible = personIn(scene.now, decision.responsibleId);
  const isOwn = decision.responsibleId === reader.person.id || decision.responsibleId === null;
  return {
    kind: 'decision_due',
    decision: lineOf(found, reader),
    isToday: decision.dueOn === day,
    responsibleName: isOwn ? null : (responsible?.name ?? ''),
    isStandIn: responsible?.absence?.standInId === reader.person.id,
  };
}

/** That whoever was reminded of a decision was not reached, unless they were since, or it is done. */
export async function sayDecisionNotReached(scene: Scene, reader: Reader): Promise<Said> {
  const { ports, now, intent } = scene;
  const found = await sceneOf(scene);
  const person = personIn(now, intent.aboutPersonId);
  if (found?.decision.state !== 'open') return dropped('answered');
  if (!seesDecision(found, reader.person.id)) return dropped('not_a_member');
  if (!person || !remindedOfDecision(found).includes(person.id)) return dropped('superseded');
  const deliveries = await ports.records.deliveries(now.partnership.id, scopeOf(intent) ?? '');
  const failed = newestFailure(deliveries, person.id);
  if (!failed?.failureReason) return dropped('not_needed');
  const { name: personName, phone } = person;
  const decision = lineOf(found, reader);
  return { kind: 'decision_not_reached', decision, personName, phone, reason: failed.failureReason };
}

function sceneOf({ ports, now, intent, at }: Scene): Promise<DecisionScene | null> {
  const question = { partnershipId: now.partnership.id, decisionId: intent.subjectId ?? '', at };
  return decisionScene(ports, question);
}

function lineOf({ decision, now, day }: DecisionScene, { language }: Reader): DecisionLine {
  const initiative = initiativeIn(now, decision.initiativeId);
  return {
    decisionId: decision.id,
    type: decision.type,
    text: decision.text,
    lang: decision.lang,
    madeOn: decision.id.slice(0, 10),
    dueOn: decision.dueOn,
    isOverdue: isOverdue(decision, day),
    told: toldStateOf(decision),
    initiativeName: initiative && namedInitiative(initiative, day, language).initiativeName,
    responsibleName: personIn(now, decision.responsibleId)?.name ?? null,
  };
}
