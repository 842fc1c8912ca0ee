import { commands } from '#bot/text/commands.ts';
import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { card, factLine, heading, paragraph } from './elements.ts';
import { leadingOn } from './leading-on.ts';

/** What one can do, what happens to what one writes, who sees it, and the words the bot understands. */
export function helpCard(content: {
  readonly text: Text;
  readonly sampleData: boolean;
  readonly tabUrl: string;
}): Card {
  const { text, sampleData, tabUrl } = content;
  const { title, sections, wordsTitle } = text.chat.help;
  const menus = commands.flatMap((command) => (command.menu ? [command.menu[text.language]] : []));
  return card({
    text,
    summary: title,
    sampleData,
    body: [
      heading(title),
      ...sections.flatMap((section) => [
        heading(section.title, { size: 'medium', spacing: 'medium' }),
        paragraph(section.text, { spacing: 'small' }),
      ]),
      heading(wordsTitle, { size: 'medium', spacing: 'medium' }),
      ...menus.map((menu) => factLine(menu.title, menu.description)),
      ...leadingOn(text, tabUrl, { help: false, main: true }),
    ],
  });
}
