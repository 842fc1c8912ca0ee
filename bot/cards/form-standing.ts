import type { StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant, formatWeekday } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { container, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** Longest question shown above a form, in UTF-16 units; the message that brought it shows more. */
const mostOfQuestion = 600;

/** How this form stands: whose it is, what was asked about it, that it is late, and where its texts come from. */
export function formStanding(text: Text, form: StatusForm): readonly Element[] {
  const words = text.round.form;
  const place = { language: text.language, timeZone: form.timeZone };
  const { onBehalfOf, returned, lateUntil, draftSavedAt } = form;
  const late = lateUntil === null ? '' : words.late(formatWeekday(lateUntil, text.language));
  const draft = draftSavedAt === null ? '' : text.round.draft.restored(formatInstant(draftSavedAt, place));
  return [
    ...(onBehalfOf === null ? [] : [boxed([written(words.onBehalf(onBehalfOf.name), { weight: 'bolder' })])]),
    ...(returned === null
      ? []
      : [
          boxed([
            written(words.returned(returned.byName, formatInstant(returned.at, place)), { weight: 'bolder' }),
            written(clipText(returned.question, mostOfQuestion).text, { spacing: 'small' }),
          ]),
        ]),
    ...(late === '' ? [] : [paragraph(late, { weight: 'bolder', spacing: 'medium' })]),
    ...(draft === '' ? [] : [paragraph(draft, { weight: 'bolder', spacing: 'medium' })]),
    ...(form.fields === 'result_only' ? [paragraph(words.yearly, { spacing: 'medium' })] : []),
  ];
}

function boxed(items: readonly Element[]): Element {
  return container(items, { style: 'emphasis', spacing: 'medium' });
}
