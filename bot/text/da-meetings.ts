import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import type { Group } from '#bot/domain/channel.ts';
import type { MeetingState, MeetingStepKind } from '#bot/domain/meeting.ts';
import type { MeetingField } from '#bot/domain/meeting-problem.ts';
import type { MeetingChangeKind } from '#bot/domain/meeting-states.ts';
import { formatNumber } from './format.ts';

/** A field's name, and what to do where it is empty or cannot be chosen. */
export type MeetingFieldText = { readonly label: string; readonly missing: string };

/** A group's meetings: what they are, when the channel is told, who comes, and what is in the way. */
export const daMeetings = {
  groups: {
    lead: 'Tovholdergruppen',
    steering: 'Styregruppen',
    joint: 'Fællesmødet',
    other: 'En anden gruppe',
  } satisfies Record<Group, string>,
  /** What a meeting without a title of its own is called. */
  titles: {
    lead: 'Møde i Tovholdergruppen',
    steering: 'Møde i Styregruppen',
    joint: 'Fællesmøde',
    other: 'Møde',
  } satisfies Record<Group, string>,
  cancelledTitle: (title: string) => `Aflyst: ${title}`,
  calendarName: (partnership: string) => `Møder i ${partnership}`,
  online: 'Onlinemøde',
  joinOnline: (address: string) => `Deltag online: ${address}`,
  states: {
    planned: 'Planlagt',
    held: 'Holdt',
    cancelled: 'Aflyst',
  } satisfies Record<MeetingState, string>,
  steps: {
    called: 'Indkaldelse',
    agenda: 'Dagsorden',
    near: 'Mødet nærmer sig',
    day_before: 'Dagen før',
    hour_before: 'En time før',
  } satisfies Record<MeetingStepKind, string>,
  changes: {
    moved: 'Mødet er flyttet',
    place_changed: 'Mødet holdes et andet sted',
    renamed: 'Mødet har fået en ny titel',
    cancelled: 'Mødet er aflyst',
  } satisfies Record<MeetingChangeKind, string>,
  attendance: {
    /** What one presses. */
    buttons: {
      yes: 'Deltager',
      no: 'Afbud',
      substitute: 'Send en anden',
    } satisfies Record<AttendanceAnswer, string>,
    /** What is shown to others. */
    words: {
      yes: 'Deltager',
      no: 'Afbud',
      substitute: 'Sender en anden',
    } satisfies Record<AttendanceAnswer, string>,
    unanswered: 'Har ikke svaret',
    substituteName: { label: 'Hvem sender du?', missing: 'Skriv navnet på den, du sender, med højst 100 tegn.' },
  },
  fields: {
    group: { label: 'Gruppe', missing: 'Vælg en gruppe.' },
    title: { label: 'Titel', missing: 'Giv mødet en titel.' },
    date: { label: 'Dag', missing: 'Vælg en dag for mødet.' },
    startTime: { label: 'Begynder', missing: 'Vælg, hvornår mødet begynder.' },
    endTime: { label: 'Slutter', missing: 'Vælg, hvornår mødet slutter.' },
    timeZone: { label: 'Tidszone', missing: 'Vælg en tidszone fra listen.' },
    place: { label: 'Sted', missing: 'Skriv, hvor mødet holdes.' },
    onlineUrl: { label: 'Link til onlinemøde', missing: 'Indsæt linket til onlinemødet.' },
    chairId: { label: 'Mødeleder', missing: 'Vælg en mødeleder, der er med i samarbejdet.' },
    channelId: { label: 'Kanal', missing: 'Vælg en kanal, som Tryg Overblik er tilføjet til.' },
    participantIds: { label: 'Deltagere', missing: 'Vælg deltagere, der er med i samarbejdet.' },
  } satisfies Record<MeetingField, MeetingFieldText>,
  problems: {
    not_a_day: 'Vælg en dag, der findes i kalenderen.',
    not_a_time: 'Skriv klokkeslættet som 13.00.',
    ends_before_start: 'Mødet slutter, før det begynder. Vælg et senere klokkeslæt.',
    not_https: 'Indsæt et link, der begynder med https.',
    too_long: (limit: number) => `Forkort teksten til højst ${formatNumber(limit, 'da')} tegn.`,
    contains_cpr_number: 'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du gemmer.',
  },
  /** Said before a meeting is planned so; none of them stands in the way. Days come with their weekday. */
  warnings: {
    past: (day: string) => `Mødet ligger ${day}, og den dag er allerede gået.`,
    weekend: (day: string) => `Mødet ligger i en weekend: ${day}.`,
    holiday: (day: string) => `Mødet ligger på en helligdag: ${day}.`,
    closed_day: (day: string) => `Mødet ligger på en lukkedag: ${day}.`,
    quiet_period: (from: string, to: string) => `Mødet ligger i en stille periode, der varer fra ${from} til ${to}.`,
    school_holiday: (week: string) => `Mødet ligger i uge ${week}, hvor mange har skoleferie.`,
    same_people: (count: number, meeting: string) =>
      count === 1
        ? `Én person skal til ${meeting} på samme tid.`
        : `${formatNumber(count, 'da')} personer skal til ${meeting} på samme tid.`,
    same_day: (meeting: string) => `Mødet ligger samme dag som ${meeting}.`,
    pack_before_close: (packFrozenOn: string, graceUntil: string) =>
      `Mødematerialet skal ligge fast ${packFrozenOn}, men statusrunden tager imod svar til og med ${graceUntil}. Flyt mødet, eller luk statusrunden før.`,
  },
  /** Another group's meeting, within a sentence. */
  otherMeetings: {
    lead: 'tovholdergruppens møde',
    steering: 'styregruppens møde',
    joint: 'fællesmødet',
    other: 'et andet møde',
  } satisfies Record<Group, string>,
};
