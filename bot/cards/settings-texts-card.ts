import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Language } from '#bot/domain/language.ts';
import { longestNoticeText } from '#bot/domain/parse-settings.ts';
import type { NoticeTexts, Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import { textFor } from '#bot/text/text-for.ts';
import type { Card, Element } from './element-types.ts';
import { factLine, heading, paragraph, textInput } from './elements.ts';
import { inputIds, languages, noticeTexts, type TypedTexts } from './settings-action.ts';
import { type SettingsFormContent, settingsForm } from './settings-form.ts';

/** The coordinators' own sentences in both languages, each with what is written where it is empty. */
export function settingsTextsCard(content: SettingsFormContent<TypedTexts>): Card {
  const { text, typed, meanwhile } = content;
  const words = text.settings.texts;
  return settingsForm(content, {
    verb: 'settings.texts',
    words,
    inputs: [
      paragraph(words.intro),
      ...languages.flatMap((language) => [
        heading(words[language], { size: 'medium', spacing: 'large' }),
        ...noticeTexts.flatMap((name) => input(text, { name, language, value: typed[language][name] })),
      ]),
    ],
    now: meanwhile ? present(text, meanwhile) : [],
  });
}

type Field = { readonly name: keyof NoticeTexts; readonly language: Language };

function input(text: Text, { name, language, value }: Field & { readonly value: string }): readonly Element[] {
  const words = text.settings.texts;
  return [
    textInput({
      id: inputIds.text(name, language),
      label: label(text, { name, language }),
      errorMessage: words.missing,
      limit: longestNoticeText,
      value: maskCprNumbers(value),
    }),
    paragraph(`${words.whenEmpty} ${ours(name, language)}`, { size: 'small', isSubtle: true, spacing: 'small' }),
  ];
}

/** Both languages stand on one card, so each label says its own. */
function label(text: Text, { name, language }: Field): string {
  const words = text.settings.texts;
  return words.label(words.names[name], language === 'da' ? words.inDanish : words.inEnglish);
}

/** Our sentence as somebody with one initiative reads it in an ordinary round, five working days before it is due. */
function ours(name: keyof NoticeTexts, language: Language): string {
  const { notices, settings, publicPages } = textFor(language);
  const { yours, theDay } = settings.texts;
  if (name === 'contact') return publicPages.noContact;
  if (name === 'asked') return notices.asked.sentence.ordinary(yours);
  return name === 'reminder' ? notices.reminder.sentence(yours, 5, theDay) : notices.lastDay.sentence(yours);
}

/** Those the coordinators have written themselves. */
function present(text: Text, { texts }: Settings): readonly Element[] {
  const fields = languages.flatMap((language) => noticeTexts.map((name) => ({ name, language })));
  return fields
    .filter(({ name, language }) => texts[language][name] !== '')
    .map((field) => factLine(label(text, field), texts[field.language][field.name]));
}
