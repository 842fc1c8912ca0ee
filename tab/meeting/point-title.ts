import type { AgendaPointShown } from '#bot/contract/agenda.ts';
import type { GroupText } from '#tab/text/group-text.ts';

/** Its own title as it was written, or what its kind is called. */
export function pointTitle(
  { title, kind }: Pick<AgendaPointShown, 'title' | 'kind'>,
  said: GroupText['points'],
): string {
  return title ?? said.kinds[kind];
}
