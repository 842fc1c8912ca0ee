import type { Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, heading, paragraph, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import { type DeskPlace, placeIds } from './people-action.ts';
import type { SettingsAction } from './settings-action.ts';
import { settingsLines } from './settings-lines.ts';

/** A form for some of the settings, as it was filled in. */
export type SettingsFormContent<Typed> = DeskPlace & {
  readonly text: Text;
  readonly partnershipName: string;
  /** Which settings it was drawn from; null where nothing was ever decided. */
  readonly version: string | null;
  readonly typed: Typed;
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  /** What stands now, where somebody else has changed it since the form was opened; else null. */
  readonly meanwhile: Settings | null;
  readonly sampleData: boolean;
};

export type DrawnForm = {
  readonly verb: SettingsAction['verb'];
  readonly words: { readonly title: string; readonly summary: string; readonly save: string };
  readonly inputs: readonly Element[];
  /** What stands now of that which the form is about and the settings' own lines do not say. */
  readonly now?: readonly Element[];
};

/** The frame of every such form: what is in the way above its inputs, and below them save and the way back. */
export function settingsForm(content: SettingsFormContent<unknown>, form: DrawnForm): Card {
  return firstThatFits([() => drawn(content, form, 20), () => drawn(content, { ...form, now: [] }, 5)]);
}

function drawn(
  content: SettingsFormContent<unknown>,
  { verb, words, inputs, now = [] }: DrawnForm,
  most: number,
): Card {
  const { text, version } = content;
  const ids = placeIds(content);
  const data = noticeData(verb, { ...ids, step: 'do', ...(version === null ? {} : { settingsVersion: version }) });
  const back = executeAction({
    title: text.settings.back,
    data: noticeData('settings.show', ids),
    inputs: 'none',
  });
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      ...notSaved(text.settings.notSaved, content.problems),
      ...meanwhile(content, now, most),
      ...inputs,
      buttons(executeAction({ title: words.save, data, inputs: 'all', isMain: true })),
      { ...buttons(back), spacing: 'small' },
    ],
  });
}

function meanwhile(
  { text, meanwhile: settings }: SettingsFormContent<unknown>,
  now: readonly Element[],
  most: number,
): readonly Element[] {
  if (settings === null) return [];
  return [
    container(
      [
        paragraph(text.settings.changedMeanwhile, { weight: 'bolder' }),
        ...settingsLines(text, settings, most),
        ...now,
        paragraph(text.settings.saveAnyway, { spacing: 'medium' }),
      ],
      { style: 'attention', spacing: 'medium' },
    ),
  ];
}
