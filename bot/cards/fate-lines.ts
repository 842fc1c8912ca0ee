import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** What has become of what was asked for, in a line or two; `most` is the longest piece shown of a decision, in UTF-16 units. */
export function fateLines(text: Text, fate: RequestFate | null, most: number): readonly Element[] {
  if (fate === null) return [];
  const words = text.decisions.fate;
  const said = fateSentence(text, fate);
  const title = [paragraph(words.title, { weight: 'bolder', spacing: 'small' }), paragraph(said, { spacing: 'none' })];
  if (fate.kind !== 'decided') return title;
  const lang = fate.lang === text.language ? {} : { lang: fate.lang };
  return [
    ...title,
    written(clipText(fate.text, most).text, { spacing: 'none', ...lang }),
    paragraph(text.decisions.told[fate.state], { spacing: 'none', isSubtle: true }),
  ];
}

function fateSentence(text: Text, fate: RequestFate): string {
  const words = text.decisions.fate;
  const day = (on: string) => formatDay(on, text.language);
  switch (fate.kind) {
    case 'asked':
      return words.asked(day(fate.on));
    case 'on_agenda':
      return words.on_agenda(day(fate.meetingOn));
    case 'in_writing':
      return words.in_writing(day(fate.answerBy));
    case 'decided':
      return words.decided(day(fate.on));
  }
}
