import { app, authentication, pages } from '@microsoft/teams-js';

/**
 * The one module that imports teams-js, each part by name: a namespace import would keep all of it
 * in the bundle (measured: 49 instead of 15 kB). It touches the host only in functions, so that it can be
 * loaded outside Teams too.
 */
export type TabContext = {
  /** BCP 47, such as `da-dk`. */
  readonly locale: string;
  /** `default`, `dark`, `contrast`, `glass` or whatever Teams invents next. */
  readonly theme: string;
  /** The user's own tenant, also where a channel belongs to another. */
  readonly tenantId: string | null;
  /** What a deep link pointed at: `<partnershipId>/<initiativeId>`. */
  readonly subPageId: string | null;
  /** The channel that the page stands in, or is being added to. */
  readonly channelId: string | null;
  /** True in a meeting that belongs to no channel. */
  readonly isInMeeting: boolean;
};

/** Teams on a phone gives the page a native interface instead of a parent window. */
export function isInsideTeams(): boolean {
  return window.parent !== window || 'nativeInterface' in window;
}

/** The handshake with Teams. Rejects after 60 s where the parent does not answer. */
export async function startTeams(): Promise<TabContext> {
  await app.initialize();
  return readContext();
}

export async function readContext(): Promise<TabContext> {
  const context = await app.getContext();
  return {
    locale: context.app.locale,
    theme: context.app.theme,
    tenantId: context.user?.tenant?.id ?? null,
    subPageId: context.page.subPageId || null,
    channelId: context.channel?.id ?? null,
    isInMeeting: context.meeting !== undefined && context.channel === undefined,
  };
}

/** In which of its clients Teams shows the page: `web`, `desktop`, `android` and so on. */
export async function clientType(): Promise<string> {
  return (await app.getContext()).app.host.clientType;
}

/**
 * The user's token for our API; Teams keeps and renews it, so it is asked for before each call and kept nowhere.
 * The tenant is named because in a shared channel the user's tenant is not the channel's.
 */
export function userToken(tenantId: string | null): Promise<string> {
  return authentication.getAuthToken(tenantId ? { tenantId } : {});
}

export function onThemeChange(handle: (theme: string) => void): void {
  app.registerOnThemeChangeHandler(handle);
}

/** Teams says only that something changed; its argument has another shape than `getContext`, so it is read anew. */
export function onContextChange(handle: (context: TabContext) => void): void {
  app.registerOnContextChangeHandler(() => {
    void readContext().then(handle);
  });
}

/** Tells Teams that there is something to see. */
export function tellLoaded(): void {
  void app.notifySuccess();
}

export function openInTeams(url: string): Promise<void> {
  return app.openLink(url);
}

export type ChannelTab = {
  readonly contentUrl: string;
  readonly websiteUrl: string;
  /** Shown when the tab is taken out of the channel. */
  readonly removeUrl: string;
  readonly entityId: string;
  readonly suggestedDisplayName: string;
};

/** On the configuration page: what Save keeps, asked for when Save is pressed; null where it may not be kept. */
export function onSave(chosen: () => Promise<ChannelTab | null>): void {
  pages.config.registerOnSaveHandler(async (event) => {
    const tab = await chosen();
    if (!tab) return event.notifyFailure();
    await pages.config.setConfig(tab);
    event.notifySuccess();
  });
}

export function allowSaving(isAllowed: boolean): void {
  pages.config.setValidityState(isAllowed);
}

/** On the page for removing: Teams' own button may be pressed, and nothing has to be done first. */
export function allowRemoving(): void {
  pages.config.registerOnRemoveHandler((event) => event.notifySuccess());
  pages.config.setValidityState(true);
}
