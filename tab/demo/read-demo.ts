/** What the demonstration's own API tells. */
export type Role = 'coordinator' | 'lead' | 'deputy' | 'steering' | 'communication' | 'reader' | 'administrator';

export type TrialPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly initiatives: readonly string[];
};

export type TrialConversation = {
  readonly id: string;
  readonly kind: 'personal' | 'channel';
  readonly name: string;
  readonly personId: string | null;
  readonly tenantId: string;
  readonly isShared: boolean;
  readonly members: readonly string[];
  /** Null where the person or the channel never had the app. */
  readonly isInstalled: boolean | null;
  /** Grows with time; null where the bot has not written here. */
  readonly newestBotPostId: string | null;
};

export type TrialPost = {
  readonly id: string;
  readonly version: number;
  /** The post whose thread this is in; null at the top. */
  readonly threadId: string | null;
  readonly isBot: boolean;
  readonly fromId: string;
  readonly fromName: string;
  readonly at: string;
  readonly text: string;
  readonly cards: readonly unknown[];
};

const roles: readonly Role[] = [
  'lead',
  'deputy',
  'coordinator',
  'steering',
  'communication',
  'administrator',
  'reader',
];

export function readPerson(value: unknown): TrialPerson {
  const field = fields(value);
  const role = text(field.role);
  return {
    id: text(field.id),
    name: text(field.name),
    role: roles.find((known) => known === role) ?? 'reader',
    organisation: text(field.organisation),
    aadObjectId: text(field.aadObjectId),
    tenantId: text(field.tenantId),
    initiatives: list(field.initiatives).map(text),
  };
}

export function readConversation(value: unknown): TrialConversation {
  const field = fields(value);
  return {
    id: text(field.id),
    kind: field.kind === 'channel' ? 'channel' : 'personal',
    name: text(field.name),
    personId: typeof field.personId === 'string' ? field.personId : null,
    tenantId: text(field.tenantId),
    isShared: field.isShared === true,
    members: list(field.members).map(text),
    isInstalled: typeof field.isInstalled === 'boolean' ? field.isInstalled : null,
    newestBotPostId: typeof field.newestBotPostId === 'string' ? field.newestBotPostId : null,
  };
}

export function readPost(value: unknown): TrialPost {
  const field = fields(value);
  const from = fields(field.from);
  const attachments = list(field.attachments).map(fields);
  return {
    id: text(field.id),
    version: Number(field.version),
    threadId: typeof field.replyToId === 'string' ? field.replyToId : null,
    isBot: from.role === 'bot',
    fromId: text(from.id),
    fromName: text(from.name),
    at: text(field.timestamp),
    text: text(field.text),
    cards: attachments
      .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
      .map(({ content }) => content),
  };
}

export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
