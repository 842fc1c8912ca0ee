import type { FollowUpTold } from '#bot/domain/follow-up.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { VisibleUpdate } from '#bot/use-cases/visible-update.ts';
import { type DecisionReader, decisionsSeen } from './decision-sight.ts';

type Versions = { readonly stored: readonly StatusUpdate[]; readonly visible: readonly VisibleUpdate[] };

/**
 * The versions with what each said of decisions, where its texts and the decision are the reader's to see. `stored` and
 * `visible` are the same versions.
 */
export async function withFollowUps(
  ports: Ports,
  reader: DecisionReader,
  { stored, visible }: Versions,
): Promise<readonly VisibleUpdate[]> {
  const answersOf = ({ update, content }: VisibleUpdate) =>
    content === null ? [] : (stored.find(({ version }) => version === update.version)?.followUps ?? []);
  const ids = new Set(visible.flatMap((each) => answersOf(each).map(({ decisionId }) => decisionId)));
  if (ids.size === 0) return visible;
  const found = await Promise.all([...ids].map((id) => ports.records.decision(reader.now.partnership.id, id)));
  const decisions = found.flatMap((each) => (each ? [each.value] : []));
  const seen = await decisionsSeen(ports, reader, decisions);
  return visible.map((each) => {
    const followUps = answersOf(each).flatMap((answer): FollowUpTold[] => {
      const decision = seen.find((one) => one.decision.id === answer.decisionId)?.decision;
      return decision ? [{ ...answer, text: decision.text, lang: decision.lang }] : [];
    });
    return { ...each, followUps };
  });
}
