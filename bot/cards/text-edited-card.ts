import { formatList } from '#bot/text/format.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';
import { clipText } from './written-text.ts';

/** To who answers for an initiative: a coordinator wrote an edition of the answer for the meeting, and it is untouched. */
export function textEditedCard(drawn: DrawnNotice<ContentOf<'text_edited'>>): Card {
  return firstThatFits([() => drawnCard(drawn, 1000), () => drawnCard(drawn, 300)]);
}

function drawnCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'text_edited'>>, most: number): Card {
  const words = text.packs.edited;
  const { byName, initiativeName, fields } = content;
  const names = fields.map((field) => text.statusForm.fields[field].name);
  return card({
    text,
    summary: words.summary(byName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(byName, initiativeName), initiativeName),
      ...(names.length === 0 ? [] : [factLine(words.fields, formatList(names, text.language))]),
      ...added(words.recommendation, content.recommendation, { lang: content.lang, most }),
      ...added(words.consequence, content.consequence, { lang: content.lang, most }),
      paragraph(words.untouched),
      paragraph(words.next, { spacing: 'small' }),
      buttons(openTab(text.packs.edited.open, tabUrl)),
    ],
  });
}

type Added = { readonly lang: ContentOf<'text_edited'>['lang']; readonly most: number };

function added(label: string, said: string, { lang, most }: Added): readonly Element[] {
  if (said === '') return [];
  return [
    paragraph(label, { weight: 'bolder' }),
    container([written(clipText(said, most).text, { lang })], { style: 'emphasis', spacing: 'small' }),
  ];
}
