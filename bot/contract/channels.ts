import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { instant, person } from './fields.ts';

/** A channel the app is in, with how many can read it. */
export const channel = v.object({
  id: v.string(),
  name: v.string(),
  isShared: v.boolean(),
  /** Null until a coordinator has said whose it is. */
  group: v.nullable(v.picklist(groups)),
  confirmedBy: v.nullable(person),
  readers: v.object({
    members: v.number(),
    guests: v.number(),
    fromOtherTenants: v.number(),
    fromUnknownTenants: v.number(),
  }),
  testedAt: v.nullable(instant),
});
export type ChannelShown = v.InferOutput<typeof channel>;

export const channels = v.object({ channels: v.array(channel) });

/** POST. `was`: the group that was shown, which is refused where it changed. */
export const setChannelGroup = v.object({
  group: v.picklist(groups),
  was: v.optional(v.nullable(v.picklist(groups))),
});
