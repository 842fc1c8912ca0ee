import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { type Intent, intentOf, type NoticeKind } from '#bot/domain/notice.ts';
import { answersFor } from '#bot/domain/person.ts';
import { isAnswered } from '#bot/domain/round.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Answering } from './answering.ts';
import { counterChanges } from './notices-of-round.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

/**
 * What commits together with an answer: its author's draft is no more, the counter moves where the request did not
 * count as answered before, and the others who were asked are told that they need not answer.
 */
export async function changesWithAnswer(ports: Ports, found: Answering, update: StatusUpdate): Promise<Change[]> {
  const { partnership, person, initiative, round, status } = found;
  const isCounted = isAnswered(requestStateIn(status.value, round.id));
  const channels = isCounted ? [] : await ports.records.channels(partnership.id);
  return [
    { kind: 'draft_done', value: { roundId: round.id, initiativeId: initiative.id, personId: person.id } },
    ...counterChanges(channels, round, update.submittedAt),
    ...noticesOf(found, update).map((value) => ({ kind: 'send', value }) as const),
  ];
}

function noticesOf(found: Answering, update: StatusUpdate): readonly Intent[] {
  const { person, onBehalfOf, leads, day } = found;
  const asked = leads.map((lead) => answersFor(lead, day));
  const others = [...new Set(asked)].filter((id) => id !== person.id && id !== onBehalfOf?.id);
  const told = isCorrection(found) ? [] : others.map((id) => noticeTo(id, 'answered_by_other', update));
  return onBehalfOf ? [noticeTo(onBehalfOf.id, 'entered_for_you', update), ...told] : told;
}

/** Who has told the others once in a round does not tell them again of every word that is put right. */
function isCorrection({ status, round, person }: Answering): boolean {
  const { latest } = status.value;
  return latest?.roundId === round.id && latest.authorId === person.id;
}

function noticeTo(personId: string, kind: NoticeKind, update: StatusUpdate): Intent {
  const { roundId, initiativeId, version, authorId, submittedAt } = update;
  return intentOf({
    kind,
    recipient: { kind: 'person', personId },
    roundId,
    initiativeId,
    version,
    aboutPersonId: authorId,
    createdAt: submittedAt,
  });
}
