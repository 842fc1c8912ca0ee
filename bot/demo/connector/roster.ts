import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { channelConversationId, personalConversationId, personMri } from './addresses.ts';

export type Conversation = PersonalChat | Channel;

export type PersonalChat = { readonly kind: 'personal'; readonly id: string; readonly person: DemoPerson };

export type Channel = {
  readonly kind: 'channel';
  readonly id: string;
  readonly name: string;
  readonly team: { readonly id: string; readonly name: string };
  /** The tenant that owns the channel; members of a shared channel come from others as well. */
  readonly hostTenantId: string;
  readonly isShared: boolean;
  readonly members: readonly DemoPerson[];
  /** True where the app is there from the demonstration's first start. */
  readonly beginsWithApp: boolean;
};

/** Who exists and where they can meet the bot. */
export type Roster = {
  readonly appId: string;
  readonly people: readonly DemoPerson[];
  readonly conversations: readonly Conversation[];
  person(id: string): DemoPerson | null;
  /** By the id in chats with this bot, or by the Entra object id: Teams takes both. */
  personByAccount(accountId: string): DemoPerson | null;
  conversation(id: string): Conversation | null;
  personalChat(person: DemoPerson): PersonalChat;
};

export type ChannelPlan = {
  readonly name: string;
  readonly isShared: boolean;
  readonly members: readonly DemoPerson[];
  readonly beginsWithApp?: boolean;
};

export type RosterOptions = {
  readonly appId: string;
  readonly people: readonly DemoPerson[];
  readonly team: string;
  readonly channels: readonly ChannelPlan[];
};

export function createRoster({ appId, people, team, channels }: RosterOptions): Roster {
  const hostTenantId = people.find((person) => person.role === 'coordinator')?.tenantId ?? people[0]?.tenantId ?? '';
  const chats = new Map(people.map((person) => [person.id, chatOf(appId, person)]));
  const teamOf = { id: channelConversationId(team), name: team };
  const conversations = [
    ...chats.values(),
    ...channels.map(
      (plan): Channel => ({
        kind: 'channel',
        id: channelConversationId(`${team}/${plan.name}`),
        team: teamOf,
        hostTenantId,
        beginsWithApp: false,
        ...plan,
      }),
    ),
  ];
  const everybody = [...new Set([...people, ...channels.flatMap(({ members }) => members)])];
  return {
    appId,
    people,
    conversations,
    person: (id) => people.find((person) => person.id === id) ?? null,
    personByAccount: (id) =>
      everybody.find((person) => person.aadObjectId === id || personMri(appId, person) === id) ?? null,
    conversation: (id) => conversations.find((conversation) => conversation.id === id) ?? null,
    personalChat: (person) => chats.get(person.id) ?? chatOf(appId, person),
  };
}

export function membersOf(conversation: Conversation): readonly DemoPerson[] {
  return conversation.kind === 'personal' ? [conversation.person] : conversation.members;
}

/**
 * The channels of the sample partnership: its two groups meet in shared channels, as its tenants are several. Nobody
 * acts as the guests; they are there for who can read along.
 */
export function sampleChannels(
  people: readonly DemoPerson[],
  guests: readonly DemoPerson[] = [],
): readonly ChannelPlan[] {
  const withRole = (...roles: readonly DemoPerson['role'][]) => people.filter((person) => roles.includes(person.role));
  const host = withRole('coordinator')[0]?.tenantId;
  return [
    { name: 'Generelt', isShared: false, members: [...people.filter((person) => person.tenantId === host), ...guests] },
    {
      name: 'Tovholdergruppen',
      isShared: true,
      members: withRole('coordinator', 'lead', 'deputy'),
      beginsWithApp: true,
    },
    { name: 'Styregruppen', isShared: true, members: withRole('coordinator', 'steering') },
  ];
}

function chatOf(appId: string, person: DemoPerson): PersonalChat {
  return { kind: 'personal', id: personalConversationId(appId, person), person };
}
