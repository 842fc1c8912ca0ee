import { type DueKind, isSameWork } from '#bot/domain/due-work.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Intent, intentOf, scopeOf } from '#bot/domain/notice.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Due, DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import { type DecisionScene, remindedOfDecision, toldOfDecision } from './decision-recipients.ts';

/** Tells those whose initiative a decision is about, once, as long as it is still to be done. */
export const decidedDue: DueHandler = (ports) => (due) => telling(ports, due, { kind: 'decided', who: toldOfDecision });

/** Reminds whoever is responsible, once for each due day, also where it is late because the clock was stopped. */
export const decisionDueDue: DueHandler = (ports) => (due) =>
  telling(ports, due, { kind: 'decision_due', who: remindedOfDecision });

type Telling = {
  readonly kind: Extract<DueKind, 'decided' | 'decision_due'>;
  readonly who: (scene: DecisionScene) => readonly string[];
};

function telling(ports: Ports, due: Due, { kind, who }: Telling): Promise<void> {
  const { partnershipId, work, at } = due;
  return committed(ports, partnershipId, async () => {
    const works = await ports.records.dueAbout(partnershipId, work.aboutId);
    if (!works.some((each) => isSameWork(each, work))) return { changes: [], result: undefined };
    const done: Change = { kind: 'due_done', value: work };
    const scene = await decisionScene(ports, { partnershipId, decisionId: work.aboutId, at });
    if (scene?.decision.state !== 'open') return { changes: [done], result: undefined };
    const { id, initiativeId, dueOn } = scene.decision;
    const intents = who(scene).map((personId) =>
      intentOf({
        kind,
        recipient: { kind: 'person', personId },
        subjectId: id,
        createdAt: at,
        ...(kind === 'decided' ? { initiativeId } : { occasion: dueOn ?? '' }),
      }),
    );
    const sends = await undecided(ports, partnershipId, intents);
    return { changes: [done, ...sends], result: undefined };
  });
}

/** What was decided before, by another due day that came back, is not said again. */
async function undecided(ports: Ports, partnershipId: string, intents: readonly Intent[]): Promise<readonly Change[]> {
  const found = await Promise.all(
    intents.map((intent) => ports.records.delivery(partnershipId, scopeOf(intent), intent.id)),
  );
  return intents.filter((_, n) => found[n] === null).map((value): Change => ({ kind: 'send', value }));
}

type SceneQuestion = { readonly partnershipId: string; readonly decisionId: string; readonly at: string };

/** A decision as it stands, with what is needed to know whose it is; null where there is none. */
export async function decisionScene(
  ports: Ports,
  { partnershipId, decisionId, at }: SceneQuestion,
): Promise<DecisionScene | null> {
  const [now, found] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.decision(partnershipId, decisionId),
  ]);
  if (!now || !found) return null;
  const { value: decision } = found;
  const meeting = decision.meetingId && (await ports.records.meeting(partnershipId, decision.meetingId));
  return { now, decision, meeting: meeting ? meeting.value : null, day: localDay(at, now.partnership.timeZone) };
}
