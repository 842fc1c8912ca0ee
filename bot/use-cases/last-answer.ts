import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import type { LastAnswer } from '#bot/domain/status-form.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Answering } from './answering.ts';
import type { Ports } from './ports.ts';

/** The answer a form goes on from, where this person may read it, else null: this round's, else the newest. */
export async function lastAnswer(ports: Ports, answering: Answering): Promise<LastAnswer | null> {
  const update = await answerToGoOnFrom(ports, answering);
  return update && shownAnswer(ports, answering, update);
}

/** An answer with its writer's name; null where it is not this person's to read. */
export async function shownAnswer(
  ports: Ports,
  { partnership, person, initiative, day }: Answering,
  update: StatusUpdate,
): Promise<LastAnswer | null> {
  if (!mayReadText(guardOf(update), person, { initiative, day })) return null;
  const nameOf = async (id: string) => (await ports.partnerships.person(partnership.id, id))?.value.name ?? '';
  const [authorName, onBehalfOfName] = await Promise.all([
    nameOf(update.authorId),
    update.onBehalfOfId === null ? null : nameOf(update.onBehalfOfId),
  ]);
  return {
    content: update.content,
    version: update.version,
    roundId: update.roundId,
    submittedAt: update.submittedAt,
    authorName,
    onBehalfOfName,
    lang: update.lang,
  };
}

/** Where two rounds are open at once, the newest answer may be the other one's. */
async function answerToGoOnFrom(ports: Ports, answering: Answering): Promise<StatusUpdate | null> {
  const { partnership, initiative, round, status } = answering;
  const { latest } = status.value;
  if (!latest) return null;
  const state = requestStateIn(status.value, round.id);
  const mayHaveOwn = latest.roundId !== round.id && state !== null && state !== 'not_started';
  const request = mayHaveOwn ? await ports.partnerships.request(partnership.id, round.id, initiative.id) : null;
  return ports.partnerships.update(partnership.id, initiative.id, request?.version ?? latest.version);
}

function guardOf({ content, authorId, authorOrganisationId }: StatusUpdate) {
  return { visibility: content.visibility, authorId, authorOrganisationId };
}
