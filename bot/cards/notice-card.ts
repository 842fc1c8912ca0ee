import type { Text } from '#bot/text/da.ts';
import type { Card, Element } from './element-types.ts';
import { card, heading, paragraph, written } from './elements.ts';
import { leadingOn } from './leading-on.ts';

/** Short answers in the chat. `masked` is the message after masking; only its masked numbers are shown. */
export type ChatNotice =
  | { readonly kind: 'unknown' | 'greeting' | 'channel' | 'outage' }
  | { readonly kind: 'cpr_number'; readonly masked: string }
  | { readonly kind: 'fault'; readonly reference: string };

/** A short answer in the chat that always leads on. */
export function noticeCard(content: {
  readonly text: Text;
  readonly notice: ChatNotice;
  readonly sampleData: boolean;
  readonly tabUrl: string;
}): Card {
  const { text, notice, sampleData, tabUrl } = content;
  const { title, lines } = said(text, notice);
  return card({
    text,
    summary: title,
    sampleData,
    body: [heading(title), ...lines, ...leadingOn(text, tabUrl, { help: notice.kind === 'unknown', main: true })],
  });
}

function said(text: Text, notice: ChatNotice): { readonly title: string; readonly lines: readonly Element[] } {
  const words = text.chat.notices;
  if (notice.kind === 'cpr_number') {
    const { title, found, notStored, delete: howToDelete } = words.cprNumber;
    const numbers = maskedNumbers(notice.masked).map((number) =>
      written(number, { weight: 'bolder', spacing: 'small' }),
    );
    return { title, lines: [paragraph(found), ...numbers, paragraph(notStored), paragraph(howToDelete)] };
  }
  if (notice.kind === 'fault') {
    return { title: words.fault.title, lines: [written(words.fault.text(notice.reference))] };
  }
  return { title: words[notice.kind].title, lines: [paragraph(words[notice.kind].text)] };
}

/** The masked numbers of a text, such as `010150-••••`, and nothing of what stands around them. At most three. */
function maskedNumbers(masked: string): readonly string[] {
  const found = masked.match(/(?:\d[\s./-]{0,3}){0,8}•(?:[\s./-]{0,3}•){0,3}/gu) ?? [];
  return found.slice(0, 3);
}
