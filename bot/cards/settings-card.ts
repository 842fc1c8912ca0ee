import type { Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import { backToRounds } from './back-to-rounds.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, written } from './elements.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type DeskPlace, placeIds } from './people-action.ts';
import { settingsLines } from './settings-lines.ts';

export type SettingsContent = DeskPlace & {
  readonly text: Text;
  readonly partnershipName: string;
  readonly settings: Settings;
  readonly sampleData: boolean;
} & Outcome;

/** What the coordinators have decided about calendar and notices, and the ways to change it. */
export function settingsCard(content: SettingsContent): Card {
  return firstThatFits([() => drawn(content, 40), () => drawn(content, 10)]);
}

function drawn(content: SettingsContent, most: number): Card {
  const { text, settings } = content;
  const words = text.settings;
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      ...outcome(content),
      ...settingsLines(text, settings, most),
      edit('settings.times', words.times.edit, 'medium'),
      edit('settings.days', words.days.edit, 'small'),
      edit('settings.texts', words.texts.edit, 'small'),
      backToRounds(text, content),
    ],
  });

  function edit(verb: Parameters<typeof noticeData>[0], title: string, spacing: 'medium' | 'small'): Element {
    const data = noticeData(verb, { ...placeIds(content), step: 'ask' });
    return { ...buttons(executeAction({ title, data, inputs: 'none' })), spacing };
  }
}
