import type { Language } from '#bot/domain/language.ts';
import type { Text } from '#bot/text/da.ts';
import type { CardData } from './card-data.ts';
import type {
  Action,
  ActionSet,
  Card,
  Choice,
  ChoiceSet,
  ColumnSet,
  Container,
  DateInput,
  Element,
  Execute,
  Look,
  NumberInput,
  OpenUrl,
  Placement,
  Press,
  ProgressBar,
  RichTextBlock,
  TextBlock,
  TextInput,
  TimeInput,
  Toggle,
  ToggleVisibility,
} from './element-types.ts';
import { cleanText, plainName } from './written-text.ts';

/** A whole card. `summary` is what a notification says; sample data is named on top. */
export function card(content: {
  readonly text: Text;
  readonly summary: string;
  readonly sampleData: boolean;
  readonly body: readonly Element[];
}): Card {
  const { text, sampleData, body } = content;
  const mark = paragraph(text.chat.sampleData, { size: 'small', weight: 'bolder', color: 'accent' });
  return {
    type: 'AdaptiveCard',
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: text.language,
    fallbackText: plainName(content.summary),
    msteams: { width: 'Full' },
    body: sampleData ? [mark, ...body] : body,
  };
}

/** Our own words as a title, which screen readers announce as one. */
export function heading(text: string, look: Look & Placement = { size: 'large' }): TextBlock {
  return { type: 'TextBlock', style: 'heading', text, wrap: true, weight: 'bolder', ...look };
}

/** Our own words. Never anything a person wrote: a TextBlock reads Markdown, so a text could become a link. */
export function paragraph(text: string, look: Look & Placement = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** Words somebody wrote, as they wrote them: a text run knows no Markdown and keeps the lines. */
export function written(text: string, look: Look & Placement & { readonly lang?: Language } = {}): RichTextBlock {
  const { spacing, separator, lang, ...runLook } = look;
  return {
    type: 'RichTextBlock',
    spacing,
    separator,
    lang,
    inlines: [{ type: 'TextRun', text: cleanText(text).trim(), ...runLook }],
  };
}

/** `Label: value` on one line; the value may be a name somebody gave. */
export function factLine(label: string, value: string, placement: Placement = { spacing: 'small' }): RichTextBlock {
  return {
    type: 'RichTextBlock',
    ...placement,
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'bolder' },
      { type: 'TextRun', text: cleanText(value).trim() },
    ],
  };
}

export function container(
  items: readonly Element[],
  look: Placement & Pick<Container, 'id' | 'style' | 'isVisible'> = {},
): Container {
  return { type: 'Container', ...look, items };
}

/** Equally wide columns, one element each. */
export function columns(elements: readonly Element[], placement: Placement = {}): ColumnSet {
  const shown = elements.map((element) => ({ type: 'Column', width: 'stretch', items: [element] }) as const);
  return { type: 'ColumnSet', ...placement, columns: shown };
}

/** Text of several lines, or of one, at most `limit` UTF-16 units. */
export function textInput(field: {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly limit: number;
  readonly value: string | undefined;
  readonly isRequired?: boolean;
  readonly isOneLine?: boolean;
}): TextInput {
  return {
    type: 'Input.Text',
    id: field.id,
    label: field.label,
    errorMessage: field.errorMessage,
    isRequired: field.isRequired ? true : undefined,
    isMultiline: field.isOneLine !== true,
    maxLength: field.limit,
    value: field.value ? cleanText(field.value) : undefined,
  };
}

/** A whole number from 0 to `max`; anything else that came back is not shown. */
export function numberInput(field: {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly max: number;
  readonly value: string;
}): NumberInput {
  const value = /^\d{1,6}$/.test(field.value) ? Number(field.value) : undefined;
  return { type: 'Input.Number', ...field, min: 0, value };
}

/** One choice of several, or with `isMultiSelect` any number of them (their values come back joined by commas). */
export function choiceInput(field: {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly style: 'compact' | 'expanded';
  readonly isRequired?: boolean;
  readonly isMultiSelect?: boolean;
  readonly placeholder?: string;
}): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id: field.id,
    label: field.label,
    errorMessage: field.errorMessage,
    isRequired: field.isRequired ? true : undefined,
    isMultiSelect: field.isMultiSelect ? true : undefined,
    style: field.style,
    wrap: true,
    placeholder: field.placeholder,
    choices: field.choices,
    value: field.value ? cleanText(field.value) : undefined,
  };
}

/** A local day, from `min` on; ISO dates. */
export function dateInput(field: {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly value: string | undefined;
  readonly min?: string;
}): DateInput {
  return { type: 'Input.Date', ...field };
}

/** A local time, `HH:MM`. */
export function timeInput(field: {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly value: string | undefined;
}): TimeInput {
  return { type: 'Input.Time', ...field };
}

/** How far something is, for the eye alone: what it shows is also said in words beside it. */
export function progressBar(value: number, max: number): ProgressBar {
  const filled = max === 0 ? 0 : Math.round((value / max) * barLength);
  const drawn = `${'■'.repeat(filled)}${'□'.repeat(barLength - filled)}`;
  return { type: 'ProgressBar', value, max, color: 'Accent', fallback: paragraph(drawn, { color: 'accent' }) };
}

const barLength = 15;

/** A tick that must be set before the answer is taken. */
export function toggleInput(field: {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly errorMessage: string;
  readonly isOn: boolean;
}): Toggle {
  return {
    type: 'Input.Toggle',
    id: field.id,
    label: field.label,
    title: field.title,
    wrap: true,
    errorMessage: field.errorMessage,
    valueOn: 'true',
    valueOff: 'false',
    value: field.isOn ? 'true' : 'false',
  };
}

/** A button that asks the bot. `inputs: 'none'` where it has nothing to do with what is being filled in. */
export function executeAction(button: {
  readonly title: string;
  readonly data: CardData;
  readonly inputs: 'all' | 'none';
  readonly isMain?: boolean;
}): Execute {
  const press: Press = {
    title: button.title,
    style: button.isMain ? 'positive' : undefined,
    data: button.data,
    associatedInputs: button.inputs === 'none' ? 'none' : undefined,
  };
  return {
    type: 'Action.Execute',
    verb: button.data.verb,
    ...press,
    fallback: { type: 'Action.Submit', ...press },
  };
}

/** A button that opens the tab; `url` is made by us, never taken from a text. */
export function openTab(title: string, url: string): OpenUrl {
  return { type: 'Action.OpenUrl', title, url };
}

/** A button that shows or hides one part of the card. */
export function showOrHide(title: string, id: string): ToggleVisibility {
  return { type: 'Action.ToggleVisibility', title, targetElements: [id] };
}

/** Buttons stand in the body: Action.Execute with a fallback is only understood there. */
export function buttons(...actions: readonly Action[]): ActionSet {
  return { type: 'ActionSet', spacing: 'medium', actions };
}
