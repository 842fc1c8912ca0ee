import type { SettingsShown } from '#bot/contract/settings.ts';
import type { NoticeTexts } from '#bot/domain/settings.ts';
import type { VersionedSettings } from '#bot/use-cases/settings/read-settings.ts';

/** What the coordinators have decided, field by field. */
export function presentSettings({ settings, version }: VersionedSettings): SettingsShown {
  return {
    version,
    closedDays: [...settings.closedDays],
    quietPeriods: settings.quietPeriods.map(({ from, to, name }) => ({ from, to, name })),
    sendFrom: settings.sendFrom,
    sendUntil: settings.sendUntil,
    reminderTime: settings.reminderTime,
    reminders: settings.reminders.map(({ unit, before }) => ({ unit, before })),
    graceWorkingDays: settings.graceWorkingDays,
    texts: { da: presentTexts(settings.texts.da), en: presentTexts(settings.texts.en) },
  };
}

function presentTexts({ asked, reminder, lastDay, contact }: NoticeTexts) {
  return { asked, reminder, lastDay, contact };
}
