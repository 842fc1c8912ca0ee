import { randomUUID } from 'node:crypto';
import type { Card } from '#bot/cards/element-types.ts';
import type { TypedSending } from '#bot/cards/minutes-action.ts';
import { minutesDeskCard } from '#bot/cards/minutes-desk-card.ts';
import { readMinutesDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Question = Turn & { readonly partnershipId: string; readonly meetingId: string };

export type Desk = {
  /** What was typed and not taken; null proposes the usual. */
  readonly typed: TypedSending | null;
  readonly problems: readonly string[];
  readonly done: string | null;
};

/** What a coordinator would send of a meeting now, with the form that sends it. */
export async function deskCard(room: TurnRoom, question: Question, { typed, problems, done }: Desk): Promise<Card> {
  const { text, partnershipId } = question;
  const seen = await readMinutesDraft(room.ports)(question);
  const { draft, points, now, meeting, newest, memberIds, readerIds, proposedDueOn } = seen;
  const named = (ids: readonly string[]) => now.people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const { timeZone, sampleData } = now.partnership;
  // Silence is only taken for a yes where somebody chose so.
  const usual = { formId: randomUUID(), dueOn: proposedDueOn, isSilenceApproval: false, change: '' };
  return minutesDeskCard({
    ...{ text, partnershipId, timeZone, sampleData, problems, done, meeting, newest },
    savedAt: draft.savedAt,
    points: { written: points.filter((point) => point.text !== '').length, all: points.length },
    memberNames: named(memberIds),
    readerNames: named(readerIds),
    typed: { ...(typed ?? usual), revision: draft.revision },
    tabUrl: room.links.meeting(partnershipId, meeting.id),
  });
}
