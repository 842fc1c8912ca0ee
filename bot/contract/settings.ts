import * as v from 'valibot';
import { localDay, localTime } from './fields.ts';
import { reminderSteps } from './round-bodies.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const texts = v.object({ asked: text, reminder: text, lastDay: text, contact: text });

/** What the coordinators decide about calendar and notices: answered as it is sent, but for the version. */
export const settings = v.object({
  /** Names exactly these settings. POST sends that of those it was drawn from, and is refused where others hold now. */
  version: v.pipe(v.string(), v.maxLength(200)),
  /** `MM-DD` for every year, or one day. */
  closedDays: v.pipe(v.array(v.pipe(v.string(), v.maxLength(10))), v.maxLength(100)),
  quietPeriods: v.pipe(
    v.array(v.object({ from: localDay, to: localDay, name: v.pipe(v.string(), v.maxLength(1000)) })),
    v.maxLength(50),
  ),
  sendFrom: localTime,
  sendUntil: localTime,
  reminderTime: localTime,
  reminders: reminderSteps,
  graceWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)),
  /** Empty where ours are used. */
  texts: v.object({ da: texts, en: texts }),
});
export type SettingsShown = v.InferOutput<typeof settings>;
