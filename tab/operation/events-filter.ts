import type { FetchList } from '#bot/contract/lists.ts';
import { type AuditAction, isAuditAction } from '#bot/domain/audit-line.ts';

/** Which events are shown. Days are local, `to` included. */
export type EventsFilter = {
  readonly by: string | null;
  readonly action: AuditAction | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** As it stands in the link; what is no day or no event is left out. */
export function readEvents(events: string | null): EventsFilter {
  const query = new URLSearchParams(events ?? '');
  const action = query.get('action');
  return {
    by: query.get('by'),
    action: action !== null && isAuditAction(action) ? action : null,
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
  };
}

/** Null where all are shown. */
export function writeEvents(filter: EventsFilter): string | null {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return query.size === 0 ? null : query.toString();
}

/** As the server takes it: the day after the last one. */
export function askedOf({ by, action, from, to }: EventsFilter) {
  return { by, action, from, before: to && dayAfter(to) };
}

/** The same for a file, where what is not chosen is left out. */
export function chosenOf(filter: EventsFilter): Pick<FetchList, 'by' | 'action' | 'from' | 'before'> {
  const { by, action, from, before } = askedOf(filter);
  return {
    ...(by ? { by } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from } : {}),
    ...(before ? { before } : {}),
  };
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function dayOf(written: string | null): string | null {
  return written !== null && /^20\d\d-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : null;
}
