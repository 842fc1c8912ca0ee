import { randomUUID } from 'node:crypto';
import { botMri } from './addresses.ts';
import { clientEntity, commonOf, type Envelope, type IncomingActivity } from './incoming-activities.ts';
import type { Channel } from './roster.ts';

/** Teams is known to tell twice, and to leave one of the two out. */
export type Telling = {
  readonly doubled: boolean;
  readonly without: 'installationUpdate' | 'conversationUpdate' | null;
};

/**
 * What Teams tells a bot when somebody adds the app to a chat or channel or removes it: two activities.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export function installActivities(
  envelope: Envelope,
  isAdded: boolean,
  { doubled, without }: Telling,
): readonly IncomingActivity[] {
  const told = [installation(envelope, isAdded), membership(envelope, isAdded)].filter(({ type }) => type !== without);
  return doubled ? told.flatMap((activity) => [activity, activity]) : told;
}

function installation(envelope: Envelope, isAdded: boolean): IncomingActivity {
  const { conversation } = envelope;
  return {
    ...commonOf(envelope),
    type: 'installationUpdate',
    action: isAdded ? 'add' : 'remove',
    id: `f:${randomUUID()}`,
    entities: [clientEntity(envelope)],
    ...(conversation.kind === 'channel' ? { channelData: placeOf(envelope, conversation, isAdded) } : {}),
  };
}

function membership(envelope: Envelope, isAdded: boolean): IncomingActivity {
  const { conversation } = envelope;
  return {
    ...commonOf(envelope),
    type: 'conversationUpdate',
    [isAdded ? 'membersAdded' : 'membersRemoved']: [{ id: botMri(envelope.appId) }],
    id: `f:${randomUUID()}`,
    ...(conversation.kind === 'channel' ? { channelData: placeOf(envelope, conversation, isAdded) } : {}),
  };
}

/** A standard channel gets the app with its team, and the channel that was chosen then; a shared one by itself. */
function placeOf({ person }: Envelope, channel: Channel, isAdded: boolean): IncomingActivity {
  const { id, name, isShared, team } = channel;
  const change = isAdded ? 'Added' : 'Removed';
  return {
    eventType: `${isShared ? 'channel' : 'team'}Member${change}`,
    tenant: { id: person.tenantId },
    teamsChannelId: id,
    teamsTeamId: team.id,
    channel: { id, name, ...(isShared ? { type: 'shared' } : {}) },
    team: { id: team.id, name: team.name },
    ...(isAdded ? { settings: { selectedChannel: { id, name } } } : {}),
  };
}
