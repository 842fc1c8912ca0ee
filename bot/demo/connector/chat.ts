import type { ChatAttachment, ChatEvent, ChatPost } from './chat-events.ts';
import type { ChatJournal } from './chat-journal.ts';
import { createSignal, type Signal } from './signal.ts';

export type NewPost = {
  readonly conversationId: string;
  readonly threadId: string | null;
  readonly personId: string | null;
  readonly text: string;
  readonly attachments: readonly ChatAttachment[];
};

export type PostKey = { readonly conversationId: string; readonly id: string };
export type PostContent = { readonly text: string; readonly attachments: readonly ChatAttachment[] };

/** All that was said, shown and installed. One person's own view of a card is theirs alone until the card is edited. */
export type Chat = {
  post(draft: NewPost): ChatPost;
  edit(key: PostKey, content: PostContent): void;
  remove(key: PostKey): void;
  showTo(personId: string, key: PostKey, card: unknown): void;
  setInstalled(personId: string, isInstalled: boolean): void;
  /** Null for somebody who never had the app. */
  isInstalled(personId: string): boolean | null;
  setAdded(channelId: string, isAdded: boolean): void;
  /** Null for a channel that never had the app. */
  isAdded(channelId: string): boolean | null;
  find(key: PostKey): ChatPost | null;
  /** Oldest first; with a viewer, as that person sees them. */
  posts(conversationId: string, viewerId?: string): readonly ChatPost[];
  readonly changes: Signal;
};

type State = {
  readonly posts: Map<string, ChatPost[]>;
  readonly views: Map<string, { readonly card: unknown; readonly version: number }>;
  readonly installed: Map<string, boolean>;
  readonly added: Map<string, boolean>;
  lastId: number;
};

export function createChat(journal: ChatJournal, now: () => string): Chat {
  const state: State = { posts: new Map(), views: new Map(), installed: new Map(), added: new Map(), lastId: 0 };
  const changes = createSignal();
  for (const event of journal.read()) apply(state, event);
  const record = (event: ChatEvent) => {
    journal.write(event);
    apply(state, event);
    changes.raise();
  };
  return {
    changes,
    post(draft) {
      const id = String(Math.max(Date.now(), state.lastId + 1));
      const post = { ...draft, attachments: [...draft.attachments], id, at: now(), version: 1 };
      record({ kind: 'posted', post });
      return post;
    },
    edit: (key, content) =>
      record({ kind: 'edited', ...key, at: now(), text: content.text, attachments: [...content.attachments] }),
    remove: (key) => record({ kind: 'deleted', ...key }),
    showTo: (personId, key, card) => record({ kind: 'viewed', ...key, personId, card }),
    setInstalled: (personId, isInstalled) => record({ kind: 'installed', personId, isInstalled }),
    isInstalled: (personId) => state.installed.get(personId) ?? null,
    setAdded: (conversationId, isAdded) => record({ kind: 'added', conversationId, isAdded }),
    isAdded: (channelId) => state.added.get(channelId) ?? null,
    find: (key) => postsOf(state, key.conversationId).find((post) => post.id === key.id) ?? null,
    posts: (conversationId, viewerId) => postsOf(state, conversationId).map((post) => seenBy(state, post, viewerId)),
  };
}

function apply(state: State, event: ChatEvent): void {
  if (event.kind === 'installed') {
    state.installed.set(event.personId, event.isInstalled);
    return;
  }
  if (event.kind === 'added') {
    state.added.set(event.conversationId, event.isAdded);
    return;
  }
  if (event.kind === 'posted') {
    const { post } = event;
    state.posts.set(post.conversationId, [...postsOf(state, post.conversationId), post]);
    state.lastId = Math.max(state.lastId, Number(post.id));
    return;
  }
  if (event.kind === 'viewed') {
    const version = (state.views.get(viewKey(event.id, event.personId))?.version ?? 0) + 1;
    state.views.set(viewKey(event.id, event.personId), { card: event.card, version });
    return;
  }
  const posts = postsOf(state, event.conversationId);
  state.posts.set(event.conversationId, event.kind === 'deleted' ? without(posts, event.id) : edited(posts, event));
  dropViews(state, event.id);
}

function postsOf(state: State, conversationId: string): ChatPost[] {
  return state.posts.get(conversationId) ?? [];
}

function without(posts: readonly ChatPost[], id: string): ChatPost[] {
  return posts.filter((post) => post.id !== id);
}

function edited(posts: readonly ChatPost[], change: PostContent & { readonly id: string }): ChatPost[] {
  return posts.map((post) =>
    post.id === change.id
      ? { ...post, text: change.text, attachments: [...change.attachments], version: post.version + 1 }
      : post,
  );
}

/** An edit reaches everybody, also those who had a view of their own. */
function dropViews(state: State, id: string): void {
  for (const key of state.views.keys()) if (key.startsWith(`${id}/`)) state.views.delete(key);
}

function seenBy(state: State, post: ChatPost, viewerId: string | undefined): ChatPost {
  const view = viewerId === undefined ? undefined : state.views.get(viewKey(post.id, viewerId));
  if (!view) return post;
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: view.card }];
  // Views count in the thousands, so that the page can tell an edit from a view of one's own.
  return { ...post, attachments, version: post.version + 1000 * view.version };
}

function viewKey(id: string, personId: string): string {
  return `${id}/${personId}`;
}
