import { pointedAt } from '#tab/host/pointed-at.ts';
import { readView, type View } from '#tab/overview/view.ts';

/** What a deep link opens; null where it points at nothing. What was open before it is left. */
export function viewPointedAt(subPageId: string | null): Partial<View> | null {
  const { partnershipId, initiativeId, isForm, page, roundId, isGoals, meetingId, packs, yearly, query } =
    pointedAt(subPageId);
  // A link that names no partnership stays in the one that is shown.
  const partnership = partnershipId === null ? {} : { partnership: partnershipId };
  if (query) return { ...readView(query), ...partnership };
  const initiative = { initiative: initiativeId, form: isForm, compare: null };
  if (initiativeId) return { page: 'overview', ...partnership, ...initiative };
  if (!page) return null;
  const part = isGoals ? 'goals' : null;
  return { page, ...partnership, ...initiative, round: roundId, part, meeting: meetingId, packs, yearly };
}
