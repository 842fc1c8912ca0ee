import * as v from 'valibot';
import type { Settings } from '#bot/domain/settings.ts';
import { keyOf } from './keys.ts';
import { reminderSteps } from './reminder-steps.ts';
import { json, jsonText, newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function settingsRow(partnershipId: string, settings: Settings): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.settings() },
    {
      closedDays: jsonText(closedDaysSchema, settings.closedDays),
      quietPeriods: jsonText(quietPeriodsSchema, settings.quietPeriods),
      sendFrom: settings.sendFrom,
      sendUntil: settings.sendUntil,
      reminderTime: settings.reminderTime,
      reminders: jsonText(reminderSteps, settings.reminders),
      graceWorkingDays: settings.graceWorkingDays,
      textsDa: jsonText(textsSchema, settings.texts.da),
      textsEn: jsonText(textsSchema, settings.texts.en),
    },
  );
}

export function settingsFromRow(row: StoredRow): Settings {
  const { textsDa, textsEn, ...settings } = readRow(settingsSchema, row);
  return { ...settings, texts: { da: textsDa, en: textsEn } };
}

const closedDaysSchema = v.array(v.string());
const quietPeriodsSchema = v.array(v.object({ from: v.string(), to: v.string(), name: v.string() }));
// Settings that were stored before there was a contact have none.
const textsSchema = v.object({
  asked: v.string(),
  reminder: v.string(),
  lastDay: v.string(),
  contact: v.optional(v.string(), ''),
});

const settingsSchema = v.object({
  closedDays: json(closedDaysSchema),
  quietPeriods: json(quietPeriodsSchema),
  sendFrom: v.string(),
  sendUntil: v.string(),
  reminderTime: v.string(),
  reminders: json(reminderSteps),
  graceWorkingDays: v.number(),
  textsDa: json(textsSchema),
  textsEn: json(textsSchema),
});
