import type { ConnectorFactory } from 'botframework-connector';
import * as v from 'valibot';
import { Outage } from '#bot/domain/outage.ts';
import type { ChannelMember, ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';

/** Teams gives 50 to 500 at a time. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context */
const pageSize = 500;

/** No channel of ours is larger; beyond this a token that never ends would keep us asking. */
const mostPages = 20;

const timeoutMs = 10_000;

const account = v.looseObject({
  id: v.string(),
  aadObjectId: v.optional(v.string()),
  tenantId: v.optional(v.string()),
  userRole: v.optional(v.string()),
});
const page = v.looseObject({ members: v.array(account), continuationToken: v.optional(v.string()) });

/** Who is in a channel, asked of Teams by the channel's own id: a team's roster leaves out whom it is shared with. */
export function connectorRoster(connectors: ConnectorFactory): ChannelRoster {
  return {
    async member({ id, serviceUrl }, userMri) {
      const found = await asked(async () => {
        const { conversations } = await connectors.create(serviceUrl, '');
        return conversations.getConversationMember(id, userMri);
      });
      const parsed = v.safeParse(account, found);
      return parsed.success ? memberOf(parsed.output) : null;
    },
    async members({ id, serviceUrl }) {
      const all: ChannelMember[] = [];
      let continuationToken: string | null = null;
      for (let read = 0; read < mostPages; read += 1) {
        const from: string | null = continuationToken;
        const found = await asked(async () => {
          const { conversations } = await connectors.create(serviceUrl, '');
          // The first page goes without options: the client's type demands a token with any.
          if (from === null) return conversations.getConversationPagedMembers(id);
          return conversations.getConversationPagedMembers(id, { pageSize, continuationToken: from });
        });
        if (found === null) return [];
        const { members, continuationToken: next = null } = v.parse(page, found);
        all.push(...members.map(memberOf));
        if (!next) return all;
        continuationToken = next;
      }
      return all;
    },
  };
}

/** Null where Teams says that the person or the app is not there. */
async function asked(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await Promise.race([call(), never(timeoutMs)]);
  } catch (error) {
    if (v.is(notThere, error)) return null;
    throw new Outage('roster', error);
  }
}

/** Rejects after so many milliseconds; a question that goes unanswered is left behind. */
function never(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    const signal = AbortSignal.timeout(ms);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

const notThere = v.looseObject({ name: v.literal('RestError'), statusCode: v.picklist([403, 404]) });

function memberOf({ id, aadObjectId, tenantId, userRole }: v.InferOutput<typeof account>): ChannelMember {
  const isNamed = aadObjectId !== undefined && tenantId !== undefined;
  return {
    userMri: id,
    identity: isNamed ? { tenantId: tenantId.toLowerCase(), objectId: aadObjectId.toLowerCase() } : null,
    isGuest: userRole?.toLowerCase() === 'guest',
  };
}
