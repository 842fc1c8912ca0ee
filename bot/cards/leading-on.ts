import type { Text } from '#bot/text/da.ts';
import { plainData } from './card-data.ts';
import type { Action } from './element-types.ts';
import { executeAction, openTab } from './elements.ts';

/** The buttons that keep a conversation from ending nowhere. */
export function leadingOn(
  text: Text,
  tabUrl: string,
  also: { readonly help: boolean; readonly main: boolean },
): readonly Action[] {
  const { myInitiatives, openOverview, help } = text.chat.buttons;
  const askHelp = executeAction({ title: help, data: plainData('help'), inputs: 'none' });
  return [
    executeAction({ title: myInitiatives, data: plainData('status.list'), inputs: 'none', isMain: also.main }),
    openTab(openOverview, tabUrl),
    ...(also.help ? [askHelp] : []),
  ];
}
