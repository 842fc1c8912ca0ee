import * as v from 'valibot';
import { instant, named, person, reach } from './fields.ts';

/** What opening a round will do; for coordinators, before they confirm. */
export const roundPreview = v.object({
  /** When it opens if it is confirmed now, or was confirmed to; and when it closes. */
  opensAt: instant,
  closesAt: instant,
  /** True where the strategy's period has run out by then: it is extended, or the next version taken in use, first. */
  strategyEnded: v.boolean(),
  people: v.array(
    v.object({
      person,
      phone: v.nullable(v.string()),
      initiatives: v.array(named),
      /** The absent leads they are asked for. */
      standsInFor: v.array(person),
      reach,
    }),
  ),
  /** Initiatives it asks although nobody leads them. */
  withoutLead: v.array(named),
  /** In the order of time. */
  notices: v.array(
    v.object({ kind: v.picklist(['asked', 'reminder', 'last_day', 'to_call', 'goal_summaries']), at: instant }),
  ),
});
export type RoundPreviewShown = v.InferOutput<typeof roundPreview>;
