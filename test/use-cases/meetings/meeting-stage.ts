import type { Channel } from '#bot/domain/channel.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { changeOf, type MeetingEvent, meetingAfter } from '#bot/domain/meeting-states.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import { changesOfMeeting } from '#bot/use-cases/meetings/meeting-work.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

export { partnershipId };

/** A stage on which a meeting is planned, changed and told of, with a courier that writes down what it brings. */
export type MeetingStage = {
  readonly stores: Stores;
  /** What the courier brought, as `what where`, oldest first. */
  readonly brought: string[];
  readonly contents: NoticeContent[];
  plan(meeting: Meeting, at: string): Promise<void>;
  happens(event: MeetingEvent, at: string): Promise<void>;
  /** The clock looks at what is due, and everything that is to be sent then is sent. */
  ticks(at: string): Promise<void>;
  sends(at: string): Promise<void>;
  work(): Promise<readonly string[]>;
};

export const steeringChannel: Channel = aChannel({
  id: '19:steering@thread.tacv2',
  name: 'Styregruppen',
  group: 'steering',
  confirmedById: 'coordinator-1',
});

export async function meetingStage(channels: readonly Channel[] = [steeringChannel]): Promise<MeetingStage> {
  const stores = await storesWithPeople();
  await stores.records.commit(
    partnershipId,
    channels.map((value) => ({ kind: 'channel', value, tag: null })),
  );
  const brought: string[] = [];
  const contents: NoticeContent[] = [];
  let meetingId = '';

  const decided = async (at: string, to: { meeting: Meeting; before: Meeting | null; tag: string | null }) => {
    const [settings, kept, work] = await Promise.all([
      stores.records.settings(partnershipId),
      stores.records.channels(partnershipId),
      stores.records.dueAbout(partnershipId, to.meeting.id),
    ]);
    const { meeting, before, tag } = to;
    const given = { partnershipId, settings: settings.value, channels: kept, work, at, meeting, before };
    const change = before && changeOf(before, meeting);
    const follows = await changesOfMeeting(stores, { ...given, change });
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value: meeting, before, tag }, ...follows]);
  };

  const sends = async (at: string) => {
    const outgoing = await stores.records.outgoing(partnershipId);
    const inOrder = outgoing.toSorted((a, b) => (a.value.intent.createdAt < b.value.intent.createdAt ? -1 : 1));
    for (const { value } of inOrder) {
      const prepared = await prepareNotice(stores, roster)(partnershipId, value.intent, at);
      const read = await stores.records.outgoingOf(partnershipId, value.intent.id);
      if (!read || prepared.kind === 'later') continue;
      const settling = { partnershipId, outgoing: read, at };
      if (prepared.kind === 'drop') {
        await settleNotice(stores, roster)({ ...settling, outcome: { kind: 'dropped', reason: prepared.reason } });
      } else if (prepared.kind === 'send') {
        brought.push(`${localDay(at, 'Europe/Copenhagen')} ${prepared.content.kind} ${placeOf(prepared.to)}`);
        contents.push(prepared.content);
        const posted = { conversationId: 'c', activityId: `${brought.length}` };
        await settleNotice(
          stores,
          roster,
        )({ ...settling, outcome: { kind: 'sent', to: prepared.to, posted, digest: prepared.place?.digest ?? null } });
      } else {
        const failed = { kind: 'failed', to: null, reason: prepared.reason } as const;
        await settleNotice(stores, roster)({ ...settling, outcome: failed });
      }
    }
  };

  return {
    stores,
    brought,
    contents,
    plan: async (meeting, at) => {
      meetingId = meeting.id;
      await decided(at, { meeting, before: null, tag: null });
    },
    happens: async (event, at) => {
      const found = await stores.records.meeting(partnershipId, meetingId);
      if (!found) throw new Error(`no meeting ${meetingId}`);
      const { meeting } = meetingAfter(found.value, event);
      await decided(at, { meeting, before: found.value, tag: found.tag });
    },
    ticks: async (at) => {
      const { failures } = await runDue(stores)(partnershipId, at);
      if (failures.length > 0) throw failures[0]?.cause;
      await sends(at);
    },
    sends,
    work: async () =>
      (await stores.records.dueAbout(partnershipId, meetingId)).map(({ at, kind, step }) =>
        [at, kind, ...(step === null ? [] : [step])].join(' '),
      ),
  };
}

const roster = { member: async () => null, members: async () => [] };

function placeOf(to: Destination): string {
  if (to.kind === 'chat') return 'in a chat';
  if (to.kind === 'edit') return `edits ${to.activityId}`;
  return to.threadId === null ? 'posts' : `below ${to.threadId}`;
}
