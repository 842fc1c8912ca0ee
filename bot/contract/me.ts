import * as v from 'valibot';
import { roles } from '#bot/domain/person.ts';

/** Who the caller is. `waiting` and `setup` carry no partnership: there is nothing they may see. */
export const me = v.object({
  standing: v.picklist(['member', 'waiting', 'setup']),
  name: v.string(),
  partnerships: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      sampleData: v.boolean(),
      personId: v.string(),
      organisationId: v.string(),
      roles: v.array(v.picklist(roles)),
      leadsInitiatives: v.boolean(),
      /** Does anything wait for them? Then the tab begins with their own page. */
      isAwaited: v.boolean(),
    }),
  ),
  /** Entra app id, for the link that opens the chat with the bot. */
  botId: v.string(),
  /** Tenants that may be named in a new partnership; only for `setup`. */
  allowedTenants: v.array(v.string()),
  /** The partnership's clock, ISO instant UTC. */
  now: v.string(),
});
export type Me = v.InferOutput<typeof me>;
