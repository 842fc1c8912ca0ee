import type { Role } from '#bot/domain/person.ts';
import type { HelpWord } from '#bot/text/commands.ts';
import type { Text } from '#bot/text/da.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, factLine, heading, openTab, paragraph } from './elements.ts';
import { leadingOn } from './leading-on.ts';

const everybodys: readonly HelpWord[] = [
  'status',
  'drafts',
  'meetings',
  'agenda',
  'point',
  'pack',
  'decisions',
  'minutes',
  'yearly',
  'phone',
  'help',
];

/** What one can do, the words one can write in one's roles, what happens to what one writes, and who sees it. */
export function helpCard(content: {
  readonly text: Text;
  /** Those of all partnerships one is in. */
  readonly roles: readonly Role[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
  /** Where the guides are. */
  readonly helpUrl: string;
}): Card {
  const { text, roles, sampleData, tabUrl, helpUrl } = content;
  const { title, sections, wordsTitle, forSteering, forCoordinators } = text.chat.help;
  const [first, ...others] = sections.map((section) => [
    heading(section.title, { size: 'medium', spacing: 'medium' }),
    paragraph(section.text, { spacing: 'small' }),
  ]);
  return card({
    text,
    summary: title,
    sampleData,
    body: [
      heading(title),
      ...(first ?? []),
      ...wordLines(text, wordsTitle, everybodys),
      ...(roles.includes('steering') ? wordLines(text, forSteering, ['desk']) : []),
      ...(roles.includes('coordinator') ? wordLines(text, forCoordinators, ['round', 'written_case', 'settings']) : []),
      ...others.flat(),
      ...leadingOn(text, tabUrl, { help: false, main: true }),
      buttons(openTab(text.chat.help.guides, helpUrl)),
    ],
  });
}

function wordLines(text: Text, title: string, words: readonly HelpWord[]): readonly Element[] {
  return [
    heading(title, { size: 'medium', spacing: 'medium' }),
    ...words.map((name) => {
      const { word, what } = text.chat.help.words[name];
      return factLine(word, what);
    }),
  ];
}
