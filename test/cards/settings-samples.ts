import type { Card } from '#bot/cards/element-types.ts';
import { settingsCard } from '#bot/cards/settings-card.ts';
import { settingsDaysCard } from '#bot/cards/settings-days-card.ts';
import type { SettingsFormContent } from '#bot/cards/settings-form.ts';
import { settingsTextsCard } from '#bot/cards/settings-texts-card.ts';
import { settingsTimesCard } from '#bot/cards/settings-times-card.ts';
import { defaultSettings, type Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';

const partnershipName = 'Tryg Aalborg';
const place = { partnershipId: 'tryg-aalborg', roundId: '2027-1' };

/** As a partnership might have decided. */
export const someSettings: Settings = {
  ...defaultSettings,
  closedDays: ['05-01', '06-05', '12-24', '12-31', '2027-05-07'],
  quietPeriods: [{ from: '2027-07-01', to: '2027-08-08', name: 'Sommerferie' }],
  texts: {
    ...defaultSettings.texts,
    da: { asked: 'Kære alle, hvordan går det?', reminder: '', lastDay: '', contact: '' },
  },
};

/** A form as it is opened, with these contents. */
export function aSettingsForm<Typed>(
  text: Text,
  typed: Typed,
  overrides: Partial<SettingsFormContent<Typed>> = {},
): SettingsFormContent<Typed> {
  const frame = { ...place, text, partnershipName, version: 'v1', problems: [], meanwhile: null, sampleData: false };
  return { ...frame, typed, ...overrides };
}

export const someTimes = {
  reminders: defaultSettings.reminders.map(({ unit, before }) => ({ unit, before: String(before) })),
  reminderTime: '08:30',
  sendFrom: '08:00',
  sendUntil: '15:30',
  graceWorkingDays: '3',
};

/** What coordinators decide about texts, times and closed days, by name. */
export function sampleSettingsCards(text: Text): Readonly<Record<string, Card>> {
  const { times, days, saved } = text.settings;
  const shown = { ...place, text, partnershipName, sampleData: false };
  const written = { closedDays: '01.05\nnytår', quietPeriods: '01.07.2027 - 08.08.2027 Sommerferie' };
  const noReminders = { ...someTimes, reminders: [], sendUntil: '07:00' };
  return {
    'settings-shown': settingsCard({ ...shown, settings: someSettings, done: saved }),
    'settings-bare': settingsCard({
      ...{ ...shown, roundId: null },
      settings: { ...someSettings, reminders: [], closedDays: [], quietPeriods: [], graceWorkingDays: 0 },
      done: null,
    }),
    'settings-texts': settingsTextsCard(aSettingsForm(text, someSettings.texts)),
    'settings-texts-meanwhile': settingsTextsCard(
      aSettingsForm(text, defaultSettings.texts, { meanwhile: someSettings }),
    ),
    'settings-times': settingsTimesCard(aSettingsForm(text, someTimes)),
    'settings-times-refused': settingsTimesCard(
      aSettingsForm(text, noReminders, { problems: [times.wrongUntil, times.wrongTime] }),
    ),
    'settings-days': settingsDaysCard(aSettingsForm(text, written)),
    'settings-days-refused': settingsDaysCard(
      aSettingsForm(text, written, { problems: [days.wrongDay(2)], meanwhile: someSettings }),
    ),
  };
}
