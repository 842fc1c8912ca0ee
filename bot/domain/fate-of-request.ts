import type { Group } from './channel.ts';
import type { HelpFrom } from './status-update.ts';

/** Is it this group that a request for help is made to? */
export function isGroupAsked(help: HelpFrom, group: Group): boolean {
  if (help === 'steering') return group === 'steering' || group === 'joint';
  return help === 'lead_group' && group === 'lead';
}
