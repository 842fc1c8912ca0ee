/** Links that stay inside Teams. The app's id in Teams is the bot's own app id. */
export type DeepLinks = {
  /** The overview; null for that of the reader's first partnership. */
  readonly overview: (partnershipId: string | null) => string;
  /** The reader's own page: what waits for them. */
  readonly mine: (partnershipId: string) => string;
  readonly initiative: (partnershipId: string, initiativeId: string) => string;
  /** An initiative's status form. */
  readonly form: (partnershipId: string, initiativeId: string) => string;
  /** A round's meeting packs; the one of that number is pointed out. */
  readonly pack: (partnershipId: string, roundId: string, number: number) => string;
  /** A round: who has answered, and what a coordinator can decide about it. */
  readonly round: (partnershipId: string, roundId: string) => string;
  /** The judgement of a round's goals. */
  readonly goals: (partnershipId: string, roundId: string) => string;
  /** The page of all rounds; null for those of the reader's first partnership. */
  readonly rounds: (partnershipId: string | null) => string;
  /** A round's yearly status. */
  readonly yearly: (partnershipId: string, roundId: string) => string;
  /** What is decided in writing. */
  readonly written: (partnershipId: string) => string;
  /** The page of all meetings, and that of one: its agenda, decisions and minutes. */
  readonly meetings: (partnershipId: string) => string;
  readonly meeting: (partnershipId: string, meetingId: string) => string;
  readonly decisions: (partnershipId: string) => string;
  /** The strategy, with the draft of its next version. */
  readonly strategy: (partnershipId: string) => string;
  /** The guides, whichever partnership one is in. */
  readonly help: string;
  /** Those who take part, for those who run it. */
  readonly people: (partnershipId: string) => string;
};

/** Source: Microsoft's page on deep links to a tab (`/l/entity/{appId}/{entityId}?context=…`). */
export function deepLinks(appId: string): DeepLinks {
  const tab = `https://teams.microsoft.com/l/entity/${appId}/overblik`;
  const to = (subEntityId: string) => `${tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`;
  return {
    overview: (partnershipId) => to(`${partnershipId ?? ''}//overview`),
    mine: (partnershipId) => to(`${partnershipId}//mine`),
    help: to('//help'),
    initiative: (partnershipId, initiativeId) => to(`${partnershipId}/${initiativeId}`),
    form: (partnershipId, initiativeId) => to(`${partnershipId}/${initiativeId}/form`),
    written: (partnershipId) => to(`${partnershipId}//written`),
    round: (partnershipId, roundId) => to(`${partnershipId}//rounds/${roundId}`),
    goals: (partnershipId, roundId) => to(`${partnershipId}//rounds/${roundId}/goals`),
    rounds: (partnershipId) => to(`${partnershipId ?? ''}//rounds`),
    pack: (partnershipId, roundId, number) => to(`${partnershipId}//packs/${roundId}/${number}`),
    yearly: (partnershipId, roundId) => to(`${partnershipId}//yearly/${roundId}`),
    meetings: (partnershipId) => to(`${partnershipId}//meetings`),
    meeting: (partnershipId, meetingId) => to(`${partnershipId}//meetings/${meetingId}`),
    decisions: (partnershipId) => to(`${partnershipId}//decisions`),
    strategy: (partnershipId) => to(`${partnershipId}//strategy`),
    people: (partnershipId) => to(`${partnershipId}//people`),
  };
}

/** The one partnership that all of them are of; null where there are several, or none. */
export function onlyOf(partnershipIds: readonly string[]): string | null {
  const [only, ...others] = new Set(partnershipIds);
  return others.length === 0 ? (only ?? null) : null;
}
