const linkedPages = [
  'mine',
  'overview',
  'rounds',
  'meetings',
  'decisions',
  'written',
  'yearly',
  'strategy',
  'people',
  'help',
] as const;

/** What a deep link pointed at; each part null where it was not named. */
export type PointedAt = {
  readonly partnershipId: string | null;
  readonly initiativeId: string | null;
  readonly isForm: boolean;
  readonly page: (typeof linkedPages)[number] | null;
  readonly roundId: string | null;
  /** That of a round its judgement of the goals is meant. */
  readonly isGoals: boolean;
  readonly meetingId: string | null;
  /** The round whose packs are meant. */
  readonly packs: string | null;
  /** The round whose yearly status is meant. */
  readonly yearly: string | null;
  /** A whole view, as the address holds it. */
  readonly query: string | null;
};

/**
 * `<partnershipId>/<initiativeId>`, either part absent where nothing was pointed at; `/form` after them opens the status
 * form. Without an initiative `<partnershipId>//` with one of `linkedPages` opens that page; `<partnershipId>//rounds/<roundId>`
 * (with `/goals` the judgement of its goals),
 * `<partnershipId>//meetings/<meetingId>`, `<partnershipId>//packs/<roundId>/<number>` and
 * `<partnershipId>//yearly/<roundId>` what they name; `<partnershipId>//view/<query>` shows just what somebody else saw.
 */
export function pointedAt(subPageId: string | null): PointedAt {
  const [partnershipId, initiativeId, aspect, about, part] = subPageId?.split('/') ?? [];
  const packs = (aspect === 'packs' && about) || null;
  return {
    partnershipId: partnershipId || null,
    initiativeId: initiativeId || null,
    isForm: aspect === 'form',
    page: packs ? 'meetings' : (linkedPages.find((name) => name === aspect) ?? null),
    roundId: (aspect === 'rounds' && about) || null,
    isGoals: aspect === 'rounds' && part === 'goals',
    meetingId: (aspect === 'meetings' && about) || null,
    packs,
    yearly: (aspect === 'yearly' && about) || null,
    query: (aspect === 'view' && about) || null,
  };
}
