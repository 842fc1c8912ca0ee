import * as v from 'valibot';
import { botMri } from '#bot/demo/connector/addresses.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';

/** As whom, and in which language, the playground's user speaks. */
export type PlaygroundSpeaker = {
  readonly appId: string;
  readonly person: DemoPerson;
  /** BCP 47; the playground itself always says `en-US`. */
  readonly locale: string;
};

const record = v.record(v.string(), v.unknown());
const activitySchema = v.looseObject({
  serviceUrl: v.string(),
  from: record,
  recipient: v.optional(record, {}),
  conversation: record,
  channelData: v.optional(record, {}),
  entities: v.optional(v.array(record), []),
});

export type PlaygroundActivity = v.InferOutput<typeof activitySchema>;

/**
 * The playground's activity as Teams would have sent it for one sample person; null where it is no activity.
 * Conversation and account ids stay the playground's own: its connector knows no others.
 */
export function playgroundActivity(body: unknown, speaker: PlaygroundSpeaker): PlaygroundActivity | null {
  const parsed = v.safeParse(activitySchema, body);
  if (!parsed.success) return null;
  const { appId, person, locale } = speaker;
  const activity = parsed.output;
  return {
    ...activity,
    channelId: 'msteams',
    locale,
    from: { ...activity.from, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { ...activity.recipient, id: botMri(appId) },
    conversation: { ...activity.conversation, tenantId: person.tenantId },
    channelData: { ...activity.channelData, tenant: { id: person.tenantId } },
    entities: activity.entities.map((entity) => (entity.type === 'clientInfo' ? { ...entity, locale } : entity)),
    ...(Array.isArray(activity.membersAdded) ? { membersAdded: [{ id: botMri(appId) }] } : {}),
  };
}
