import type { Text } from '#bot/text/da.ts';
import { plainData } from './card-data.ts';
import type { Element } from './element-types.ts';
import { buttons, executeAction, openTab } from './elements.ts';

/** The buttons that keep a conversation from ending nowhere; in two rows, so that none is cut off on a phone. */
export function leadingOn(
  text: Text,
  tabUrl: string,
  also: { readonly help: boolean; readonly main: boolean },
): readonly Element[] {
  const { myInitiatives, openOverview, help } = text.chat.buttons;
  const list = { title: myInitiatives, data: plainData('status.list'), inputs: 'none', isMain: also.main } as const;
  const askHelp = executeAction({ title: help, data: plainData('help'), inputs: 'none' });
  return [
    buttons(executeAction(list)),
    { ...buttons(openTab(openOverview, tabUrl), ...(also.help ? [askHelp] : [])), spacing: 'small' },
  ];
}
