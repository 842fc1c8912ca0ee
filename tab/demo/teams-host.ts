/** What Teams tells a tab about itself, in the flat shape of the wire. */
export type HostContext = {
  readonly locale: string;
  readonly theme: HostTheme;
  readonly entityId: string;
  readonly subEntityId?: string;
  readonly userObjectId: string;
  /** The user's tenant. */
  readonly tid: string;
  readonly frameContext: 'content' | 'settings' | 'remove';
  readonly hostClientType: 'web' | 'desktop' | 'android' | 'ios';
  readonly userDisplayName?: string;
  readonly userPrincipalName?: string;
  readonly channelId?: string;
  /** Of a meeting that belongs to no channel. */
  readonly meetingId?: string;
  readonly channelName?: string;
  readonly channelType?: 'Regular' | 'Private' | 'Shared';
  readonly teamId?: string;
  /** The tenant that owns the channel. */
  readonly hostTeamTenantId?: string;
};

export type HostTheme = 'default' | 'dark' | 'contrast' | 'glass';

export type HostSettings = {
  /** The configuration page says whether it may be saved. */
  validityChanged?(isValid: boolean): void;
  /** What the configuration page wants to be remembered: contentUrl, entityId, suggestedDisplayName … */
  configured?(config: unknown): void;
};

export type TeamsHostOptions = {
  context(): HostContext;
  /** A signed token for the tab's API; a rejection reaches the tab as its message, as in Teams. */
  getToken(tenantId: string | undefined): Promise<string>;
  onOpenLink(url: string): void;
  onShareLink?(link: { readonly subPageId: string; readonly label: string; readonly url: string | undefined }): void;
  onAppState?(state: 'loaded' | 'success' | 'failure', reason: string | undefined): void;
  readonly settings?: HostSettings;
};

export type TeamsHost = {
  setTheme(theme: HostTheme): void;
  /** Tells the tab that `context()` now answers something else. */
  contextChanged(): void;
  /** Presses the dialog's Save; resolves with the last configuration the page gave. */
  saveSettings(): Promise<unknown>;
  dispose(): void;
};

type Message = {
  readonly id: number;
  readonly uuid: unknown;
  readonly func: string;
  readonly args: readonly unknown[];
};
type Conversation = { readonly options: TeamsHostOptions; readonly handlers: Set<string>; config: unknown };
type Answer = readonly unknown[] | null;

const SDK_VERSION = '2.0.1';
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  supports: {
    pages: { config: {}, backStack: {}, tabs: {} },
    dialog: { url: { bot: {}, parentCommunication: {} }, update: {} },
  },
};

/**
 * The host's side of the messages between Teams and a tab, as @microsoft/teams-js 2.58 speaks them
 * (https://github.com/OfficeDev/microsoft-teams-library-js). The frame must be of this page's origin.
 */
export function createTeamsHost(frame: HTMLIFrameElement, options: TeamsHostOptions): TeamsHost {
  const conversation: Conversation = { options, handlers: new Set(), config: null };
  const saved = savedSignal();
  const receive = async (event: MessageEvent<unknown>) => {
    const message = messageFrom(frame, event);
    if (!message) return;
    if (message.func.startsWith('settings.save.')) return saved.settle(message);
    const args = await answer(message, conversation);
    if (args) post(frame, { id: message.id, uuidAsString: message.uuid, args });
  };
  window.addEventListener('message', receive);
  return {
    setTheme: (theme) => raise(frame, 'themeChange', theme),
    contextChanged: () => raise(frame, 'contextChange', options.context()),
    async saveSettings() {
      if (!conversation.handlers.has('save')) throw new Error('The page has not asked to be told about Save.');
      const done = saved.next();
      raise(frame, 'settings.save', {});
      await done;
      return conversation.config;
    },
    dispose: () => window.removeEventListener('message', receive),
  };
}

function messageFrom(frame: HTMLIFrameElement, event: MessageEvent<unknown>): Message | null {
  if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return null;
  const { data } = event;
  if (typeof data !== 'object' || data === null) return null;
  if (!('id' in data && typeof data.id === 'number' && 'func' in data && typeof data.func === 'string')) return null;
  const args: readonly unknown[] = 'args' in data && Array.isArray(data.args) ? data.args : [];
  return { id: data.id, uuid: 'uuidAsString' in data ? data.uuidAsString : undefined, func: data.func, args };
}

/** The reply's arguments, spread by the SDK; null where the SDK awaits none. */
async function answer(message: Message, conversation: Conversation): Promise<Answer> {
  const { func, args } = message;
  if (func.startsWith('appInitialization.')) return appStateChanged(message, conversation.options);
  if (func.startsWith('settings.')) return settingsAnswer(message, conversation);
  switch (func) {
    case 'initialize': {
      const { frameContext, hostClientType } = conversation.options.context();
      return [frameContext, hostClientType, JSON.stringify(RUNTIME), SDK_VERSION];
    }
    case 'getContext':
      return [conversation.options.context()];
    case 'authentication.getAuthToken':
      return tokenAnswer(text(args[3]), conversation.options);
    case 'registerHandler':
      conversation.handlers.add(String(args[0]));
      return null;
    case 'executeDeepLink':
      conversation.options.onOpenLink(String(args[0]));
      return [true];
    case 'shareDeepLink':
      conversation.options.onShareLink?.({ subPageId: String(args[0]), label: String(args[1]), url: text(args[2]) });
      return null;
    default:
      return null;
  }
}

async function tokenAnswer(tenantId: string | undefined, options: TeamsHostOptions): Promise<Answer> {
  try {
    return [true, await options.getToken(tenantId)];
  } catch (error) {
    return [false, error instanceof Error ? error.message : String(error)];
  }
}

function appStateChanged(message: Message, options: TeamsHostOptions): Answer {
  if (message.func === 'appInitialization.appLoaded') options.onAppState?.('loaded', undefined);
  if (message.func === 'appInitialization.success') options.onAppState?.('success', undefined);
  if (message.func === 'appInitialization.failure') options.onAppState?.('failure', text(message.args[0]));
  return null;
}

function settingsAnswer({ func, args }: Message, conversation: Conversation): Answer {
  if (func === 'settings.getSettings') return [conversation.config ?? {}];
  if (func === 'settings.setValidityState') conversation.options.settings?.validityChanged?.(args[0] === true);
  if (func !== 'settings.setSettings') return null;
  conversation.config = args[0];
  conversation.options.settings?.configured?.(args[0]);
  return [true];
}

function savedSignal() {
  let waiting: { resolve(): void; reject(reason: Error): void } | null = null;
  return {
    next: () =>
      new Promise<void>((resolve, reject) => {
        waiting = { resolve, reject };
      }),
    settle(message: Message) {
      if (message.func === 'settings.save.success') waiting?.resolve();
      else waiting?.reject(new Error(text(message.args[0]) ?? 'The page refused to save.'));
      waiting = null;
    },
  };
}

function raise(frame: HTMLIFrameElement, func: string, argument: unknown) {
  post(frame, { func, args: [argument] });
}

function post(frame: HTMLIFrameElement, message: object) {
  frame.contentWindow?.postMessage(message, window.location.origin);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
