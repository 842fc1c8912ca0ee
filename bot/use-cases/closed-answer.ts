import type { Language } from '#bot/domain/language.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { Answering } from './answering.ts';
import { draftOf } from './drafts/draft-of.ts';
import { askersOf } from './notices/said.ts';
import type { Ports } from './ports.ts';
import type { RoundClosed } from './submitting.ts';

type Typed = { readonly raw: RawStatus; readonly language: Language; readonly at: string };

/** What is said when the round takes no more answers; what was typed is kept as the person's own draft. */
export async function closedTo(ports: Ports, found: Answering, typed: Typed): Promise<RoundClosed> {
  const { partnership, round } = found;
  const [now, isDraftKept] = await Promise.all([
    ports.partnerships.now(partnership.id),
    keptAsDraft(ports, found, typed),
  ]);
  return {
    kind: 'closed',
    coordinators: now ? askersOf(now) : [],
    roundName: (typed.language === 'en' && round.nameEn) || round.name,
    isDraftKept,
  };
}

/** A coordinator who entered it for somebody has no draft of it: they can still talk to each other. */
async function keptAsDraft(ports: Ports, found: Answering, typed: Typed): Promise<boolean> {
  const made = found.onBehalfOf ? null : draftOf(found, typed);
  if (made?.kind !== 'draft') return false;
  return (await ports.records.commit(found.partnership.id, [{ kind: 'draft', value: made.draft }])) === 'committed';
}
