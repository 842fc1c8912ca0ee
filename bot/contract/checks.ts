import * as v from 'valibot';

/** GET, for coordinators and administrators; takes `?partnership=` as all others do. */
export const checksPath = '/api/checks';

/** What works in one organisation, as far as anybody has tried. */
export const organisationCheck = v.object({
  organisation: v.object({ id: v.string(), name: v.string(), shortName: v.string() }),
  /** Where its people sign in from is known. */
  isTenantKnown: v.boolean(),
  people: v.number(),
  /** How many of them have an account that is known. */
  linked: v.number(),
  /** One of them has opened the tab with a token of its own tenant: its administrator has consented. */
  hasTokenFromTab: v.boolean(),
  /** One of them has written to the bot, or put the app into a chat. */
  hasMessageIn: v.boolean(),
  /** A message to one of them has arrived, in the rounds and meetings of now or outside any. */
  hasMessageOut: v.boolean(),
});
export type OrganisationCheckShown = v.InferOutput<typeof organisationCheck>;

export const checks = v.object({ organisations: v.array(organisationCheck) });
