import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Text } from '#bot/text/da.ts';
import type { Card, Element } from './element-types.ts';
import { paragraph, textInput } from './elements.ts';
import { longestDays, type TypedDays } from './settings-action.ts';
import { type SettingsFormContent, settingsForm } from './settings-form.ts';

/** Closed days and quiet periods as text, one a line. */
export function settingsDaysCard(content: SettingsFormContent<TypedDays>): Card {
  const { text, typed } = content;
  return settingsForm(content, {
    verb: 'settings.days',
    words: text.settings.days,
    inputs: [...lines(text, 'closedDays', typed), ...lines(text, 'quietPeriods', typed)],
  });
}

function lines(text: Text, field: keyof TypedDays, typed: TypedDays): readonly Element[] {
  const words = text.settings.days;
  const hint = field === 'closedDays' ? words.closedDaysHint : words.quietPeriodsHint;
  return [
    textInput({
      id: field,
      label: words[field],
      errorMessage: words.wrong,
      limit: longestDays,
      value: maskCprNumbers(typed[field]),
    }),
    paragraph(hint, { size: 'small', isSubtle: true, spacing: 'small' }),
  ];
}
