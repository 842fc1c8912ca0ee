import type { NoticeKind } from '#bot/domain/notice.ts';
import { daCoordinatorNotices } from '#bot/text/da-coordinator-notices.ts';
import { formatNumber, plural } from '#bot/text/format.ts';

/** What the operation page says of the scheduler and of what was sent. */
export const daSends = {
  scheduler: 'Påmindelser og frister',
  schedulerStates: {
    ok: (when: string) => `Kører. Sidst ${when}.`,
    late: (when: string) => `Står stille. Kørte sidst ${when}.`,
    never: () => 'Har aldrig kørt.',
    unknown: () => 'Ukendt, fordi lageret ikke svarer.',
  },
  standsStill:
    'Påmindelser bliver ikke sendt, og runder bliver hverken åbnet eller lukket. Giv besked til dem, der driver tjenesten.',
  failedWork: (count: number) =>
    `${formatNumber(count, 'da')} ${plural(count, { one: 'opgave', many: 'opgaver' })} kunne ikke udføres og bliver prøvet igen.`,
  waiting: 'Beskeder på vej',
  noneWaiting: 'Ingen',
  waitingSince: (count: number, when: string) => `${formatNumber(count, 'da')}, den ældste fra ${when}`,
  delayed: (to: string, kind: string, attempts: number) =>
    `${kind} til ${to}: prøvet ${formatNumber(attempts, 'da')} ${plural(attempts, { one: 'gang', many: 'gange' })}`,
  heading: 'Beskeder, der ikke kom frem',
  text: 'Gælder de runder, der er i gang, og den seneste.',
  none: 'Alle beskeder er kommet frem.',
  failedAt: (kind: string, when: string) => `${kind}, ${when}`,
  reasons: daCoordinatorNotices.failure,
  noReason: 'Teams gav ingen grund.',
  fallbacks: daCoordinatorNotices.fallback,
  phone: daCoordinatorNotices.phone,
  reachedSince: 'En senere besked er kommet frem.',
  channel: (name: string) => `Kanalen ${name}`,
  kinds: {
    asked: 'Spørgsmål om status',
    reminder: 'Påmindelse',
    last_day: 'Påmindelse på sidste dag',
    snoozed: 'Udsat påmindelse',
    dates_changed: 'Besked om nye datoer',
    cancelled: 'Besked om aflysning',
    reopened: 'Besked om genåbning',
    returned: 'Spørgsmål til et svar',
    handed_over: 'Spørgsmål, der er givet videre',
    entered_for_you: 'Besked om en indtastet status',
    answered_by_other: 'Besked om en andens svar',
    stepping_down_answered: 'Svar til en tovholder, der træder fra',
    stepping_down: 'Besked om en tovholder, der træder fra',
    to_call: 'Ringeliste',
    not_reached: 'Besked om en, der ikke er nået',
    goal_summaries: 'Målopsamling',
    not_opened: 'Besked om en runde, der ikke blev åbnet',
    preview: 'Prøve',
    counter: 'Kanalens tæller',
    channel_asked: 'Spørgsmål i kanalen',
    channel_test: 'Prøve i kanalen',
    meeting_post: 'Opslag om et møde',
    meeting_reply: 'Besked om et møde i kanalen',
    meeting_no_channel: 'Besked om et møde uden kanal',
    meeting_channel_gone: 'Besked om en kanal, der ikke virker',
    meeting_headcount: 'Hvem der kommer til et møde',
  } satisfies Record<NoticeKind, string>,
};
