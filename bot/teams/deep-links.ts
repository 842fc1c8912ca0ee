/** Links that stay inside Teams. The app's id in Teams is the bot's own app id. */
export type DeepLinks = {
  readonly overview: string;
  readonly initiative: (partnershipId: string, initiativeId: string) => string;
};

/** Source: Microsoft's page on deep links to a tab (`/l/entity/{appId}/{entityId}?context=…`). */
export function deepLinks(appId: string): DeepLinks {
  const tab = `https://teams.microsoft.com/l/entity/${appId}/overblik`;
  return {
    overview: tab,
    initiative: (partnershipId, initiativeId) => {
      const context = JSON.stringify({ subEntityId: `${partnershipId}/${initiativeId}` });
      return `${tab}?context=${encodeURIComponent(context)}`;
    },
  };
}
