/** The link that opens the tab in Teams with an invitation's secret. The app's id in Teams is the bot's own app id. */
export function invitationLink(botId: string, partnershipId: string, secret: string): string {
  const context = JSON.stringify({ subEntityId: `${partnershipId}//invitation/${secret}` });
  return `https://teams.microsoft.com/l/entity/${botId}/overblik?context=${encodeURIComponent(context)}`;
}

/** A mail to be written in the reader's own program. `address` may be empty: it is then filled in there. */
export function mailLink(address: string, { subject, body }: { readonly subject: string; readonly body: string }) {
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
