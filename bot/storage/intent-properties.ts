import * as v from 'valibot';
import { type Intent, noticeKinds } from '#bot/domain/notice.ts';
import { orNull, type Properties, readRow, type StoredRow } from './row.ts';

/** An intent as the properties that the rows of what is to be sent, and of what became of it, have in common. */
export function intentProperties(intent: Intent): Properties {
  const { recipient } = intent;
  return {
    intentId: intent.id,
    kind: intent.kind,
    personId: recipient.kind === 'person' ? recipient.personId : null,
    channelId: recipient.kind === 'channel' ? recipient.channelId : null,
    roundId: intent.roundId,
    initiativeId: intent.initiativeId,
    aboutPersonId: intent.aboutPersonId,
    version: intent.version,
    meetingId: intent.meetingId,
    subjectId: intent.subjectId,
    createdAt: intent.createdAt,
  };
}

/** Is this a notice that this release can say? One that was taken back leaves other kinds behind. */
export function isKnownNotice({ properties }: StoredRow): boolean {
  return noticeKinds.some((kind) => kind === properties.kind);
}

export function intentFromRow(row: StoredRow): Intent {
  const { intentId, ...about } = readRow(intentSchema, row);
  return { id: intentId, recipient: readRow(recipientSchema, row), ...about };
}

const intentSchema = v.object({
  intentId: v.string(),
  kind: v.picklist(noticeKinds),
  roundId: orNull(v.string()),
  initiativeId: orNull(v.string()),
  aboutPersonId: orNull(v.string()),
  version: orNull(v.number()),
  meetingId: orNull(v.string()),
  subjectId: orNull(v.string()),
  createdAt: v.string(),
});

const recipientSchema = v.union([
  v.pipe(
    v.object({ personId: v.string() }),
    v.transform(({ personId }) => ({ kind: 'person' as const, personId })),
  ),
  v.pipe(
    v.object({ channelId: v.string() }),
    v.transform(({ channelId }) => ({ kind: 'channel' as const, channelId })),
  ),
]);
