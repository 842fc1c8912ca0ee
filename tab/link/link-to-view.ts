import { readView, writeView } from '#tab/overview/view.ts';

/**
 * The link that opens in Teams what is shown here, filters and all: the page's own query, pointed at as `pointedAt`
 * reads it. The language is left to its reader. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function linkToView(appId: string, partnershipId: string, search: string): string {
  const query = writeView({ ...readView(search), partnership: null }, '').slice(1);
  const context = JSON.stringify({ subEntityId: `${partnershipId}//view/${query}` });
  return `https://teams.microsoft.com/l/entity/${appId}/overblik?context=${encodeURIComponent(context)}`;
}
