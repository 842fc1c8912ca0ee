import * as v from 'valibot';
import { agendaLimits, pointKinds } from './agenda.ts';
import { groups } from './channel.ts';
import { meetingStepKinds, meetingStepUnits } from './meeting.ts';
import { day, id, maybeName, mostInList, name, organisation, strategy, timeZone } from './seed-file-schema.ts';
import { visibilities } from './visibility.ts';

/** Raised when a file of before can no longer be read as it stands. */
export const setUpVersion = 1;

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const shortText = v.pipe(v.string(), v.maxLength(500));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));

/** As long as what the longest part of an initiative's page leads to. */
const section = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));

const description = v.strictObject({
  goal: section,
  already: section,
  focus: section,
  targetGroup: section,
  partners: section,
});

/** Without the people who lead it: who does is another matter in another partnership. */
const initiative = v.strictObject({
  id,
  name,
  nameEn: maybeName,
  goalIds: v.pipe(v.array(id), v.maxLength(mostInList)),
  goalsInferred: v.boolean(),
  organisationIds: v.pipe(v.array(id), v.maxLength(mostInList)),
  organisationsInferred: v.boolean(),
  validFrom: day,
  validTo: v.nullable(day),
  defaultVisibility: v.picklist(visibilities),
  description,
});

const noticeTexts = v.strictObject({
  asked: shortText,
  reminder: shortText,
  lastDay: shortText,
  contact: v.optional(shortText, ''),
});

const settings = v.strictObject({
  closedDays: v.pipe(v.array(v.pipe(v.string(), v.maxLength(10))), v.maxLength(100)),
  quietPeriods: v.pipe(
    v.array(v.strictObject({ from: day, to: day, name: v.pipe(v.string(), v.maxLength(100)) })),
    v.maxLength(50),
  ),
  sendFrom: time,
  sendUntil: time,
  reminderTime: time,
  reminders: v.pipe(
    v.array(v.strictObject({ unit: v.picklist(['days', 'working_days']), before: count })),
    v.maxLength(10),
  ),
  graceWorkingDays: count,
  texts: v.strictObject({ da: noticeTexts, en: noticeTexts }),
});

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** The rule of a series of meetings. Where they are joined online and who chairs them belongs to one partnership. */
const series = v.strictObject({
  group: v.picklist(groups),
  title: maybeName,
  startTime: time,
  endTime: time,
  timeZone,
  place: v.pipe(v.string(), v.maxLength(200)),
  rule: v.variant('kind', [
    v.strictObject({
      kind: v.literal('yearly'),
      days: v.pipe(
        v.array(v.strictObject({ month: ordinal, week: ordinal, weekday: ordinal })),
        v.minLength(1),
        v.maxLength(24),
      ),
    }),
    v.strictObject({ kind: v.literal('dates'), dates: v.pipe(v.array(day), v.minLength(1), v.maxLength(200)) }),
  ]),
  plan: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(meetingStepKinds), unit: v.picklist(meetingStepUnits), before: count })),
    v.maxLength(10),
  ),
});

/** A group's usual points, where it has agreed on others than everybody's. */
const agenda = v.strictObject({
  group: v.picklist(groups),
  points: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(pointKinds), title: maybeName })),
    v.minLength(1),
    v.maxLength(agendaLimits.usualPoints),
  ),
});

/**
 * How a partnership is set up, as a file to be taken into another: no person, no identity, no tenant, nothing anybody
 * answered, said or decided.
 */
export const setUp = v.strictObject({
  kind: v.literal('tryg-overblik/set-up'),
  version: v.literal(setUpVersion),
  name,
  timeZone,
  organisations: v.pipe(v.array(v.omit(organisation, ['tenantId'])), v.minLength(1), v.maxLength(100)),
  strategy,
  initiatives: v.pipe(v.array(initiative), v.maxLength(500)),
  settings,
  series: v.pipe(v.array(series), v.maxLength(20)),
  agendas: v.pipe(v.array(agenda), v.maxLength(groups.length)),
});
export type SetUp = Frozen<v.InferOutput<typeof setUp>>;

type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
