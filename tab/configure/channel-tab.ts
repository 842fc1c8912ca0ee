import type { Group } from '#bot/domain/channel.ts';
import type { ChannelTab } from '#tab/host/teams.ts';

/** What a channel's tab shows first: a filter of the overview, which everybody can take away. */
export const channelViews = ['all', 'decision', 'changed'] as const;
export type ChannelView = (typeof channelViews)[number];

/** The steering group meets to decide; the others want the whole. */
export function usualView(group: Group): ChannelView {
  return group === 'steering' ? 'decision' : 'all';
}

type Chosen = {
  readonly partnershipId: string;
  readonly group: Group;
  readonly view: ChannelView;
  readonly name: string;
};

/**
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
 * Teams fills the braces in, so they are not encoded: with them the first paint has the right words and colours.
 */
export function channelTab({ partnershipId, group, view, name }: Chosen): ChannelTab {
  const { origin } = window.location;
  const query = new URLSearchParams({ partnership: partnershipId, ...(view === 'all' ? {} : { [view]: '1' }) });
  const address = `${origin}/tab/channel?${query}`;
  return {
    contentUrl: `${address}&locale={locale}&theme={theme}`,
    websiteUrl: address,
    removeUrl: `${origin}/tab/remove?locale={locale}&theme={theme}`,
    entityId: `overblik-${partnershipId}-${group}-${view}`,
    suggestedDisplayName: name,
  };
}
