import * as v from 'valibot';
import type { Identity } from '#bot/domain/person.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const account = v.object({ id, name: v.exactOptional(v.string()), aadObjectId: v.exactOptional(v.string()) });

const named = v.looseObject({
  id: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  type: v.exactOptional(v.string()),
});

/** The shape every activity must have before it is worth verifying; whatever else it carries stays with it. */
const activitySchema = v.looseObject({
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  id: v.exactOptional(v.string()),
  channelId: v.string(),
  serviceUrl: v.pipe(v.string(), v.maxLength(1000)),
  from: account,
  recipient: v.exactOptional(account),
  conversation: v.looseObject({
    id,
    conversationType: v.exactOptional(v.string()),
    isGroup: v.exactOptional(v.boolean()),
    tenantId: v.exactOptional(v.string()),
  }),
  channelData: v.exactOptional(
    v.looseObject({
      tenant: v.exactOptional(named),
      eventType: v.exactOptional(v.string()),
      channel: v.exactOptional(named),
      team: v.exactOptional(named),
      settings: v.exactOptional(v.looseObject({ selectedChannel: v.exactOptional(named) })),
    }),
  ),
  entities: v.exactOptional(
    v.array(v.looseObject({ type: v.exactOptional(v.string()), locale: v.exactOptional(v.string()) })),
  ),
  locale: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  action: v.exactOptional(v.string()),
  text: v.exactOptional(v.string()),
  value: v.exactOptional(v.unknown()),
  membersAdded: v.exactOptional(v.array(v.looseObject({ id: v.string() }))),
  membersRemoved: v.exactOptional(v.array(v.looseObject({ id: v.string() }))),
});

export type Inbound = v.InferOutput<typeof activitySchema>;

/** A well-formed activity, or null. A field that is null says as little as one that is absent. */
export function readInbound(body: unknown): Inbound | null {
  const parsed = v.safeParse(activitySchema, withoutNulls(body));
  return parsed.success ? parsed.output : null;
}

/** What is read of an activity lies no deeper than this, such as `channelData.settings.selectedChannel.id`; below it nothing is looked at. */
const deepestRead = 4;

/** What a card carries (`value`) stays as it came. */
function withoutNulls(part: unknown, depth = deepestRead): unknown {
  if (typeof part !== 'object' || part === null || depth === 0) return part;
  if (Array.isArray(part)) return part.map((each) => withoutNulls(each, depth - 1));
  const said = Object.entries(part).filter(([, field]) => field !== null);
  return Object.fromEntries(
    said.map(([name, field]) => [name, name === 'value' ? field : withoutNulls(field, depth - 1)]),
  );
}

/** The tenant the conversation lives in, as Entra writes it, or null. */
export function tenantOf(inbound: Inbound): string | null {
  return (inbound.conversation.tenantId ?? inbound.channelData?.tenant?.id)?.toLowerCase() ?? null;
}

/** In a personal chat the sender's own tenant is the conversation's; in a channel that is only the host's. */
export function personalIdentity(inbound: Inbound): Identity | null {
  const tenantId = tenantOf(inbound);
  const objectId = inbound.from.aadObjectId?.toLowerCase();
  return isPersonal(inbound) && tenantId && objectId ? { tenantId, objectId } : null;
}

/** Where the kind is not said, whatever may be a room with others in it counts as one: what is said there is read by all. */
export function isPersonal({ conversation, channelData }: Inbound): boolean {
  if (conversation.isGroup === true) return false;
  if (conversation.conversationType !== undefined) return conversation.conversationType === 'personal';
  return !conversation.id.startsWith(sharedRoom) && !channelData?.channel && !channelData?.team;
}

/** What the ids of channels and group chats begin with; those of personal chats with a bot begin with `a:`. */
const sharedRoom = '19:';

export function localeOf(inbound: Inbound): string | undefined {
  return inbound.locale ?? inbound.entities?.find(({ type }) => type === 'clientInfo')?.locale;
}

/** Was the bot itself among those who were added or removed? Teams tells an installation in two ways, of which either may be missing. */
export function isBotAdded(inbound: Inbound, botMri: string): boolean {
  return inbound.action === 'add' || isAmong(inbound.membersAdded, inbound, botMri);
}

export function isBotRemoved(inbound: Inbound, botMri: string): boolean {
  return inbound.action === 'remove' || isAmong(inbound.membersRemoved, inbound, botMri);
}

function isAmong(members: Inbound['membersAdded'], { recipient }: Inbound, botMri: string): boolean {
  return (members ?? []).some(({ id: member }) => member === (recipient?.id ?? botMri));
}
