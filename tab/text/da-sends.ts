import { daCoordinatorNotices } from '#bot/text/da-coordinator-notices.ts';
import { daNoticeKinds } from '#bot/text/da-notice-kinds.ts';
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
  text: 'Gælder de runder, der er i gang, den seneste, og møder omkring nu.',
  none: 'Alle beskeder er kommet frem.',
  failedAt: (kind: string, when: string) => `${kind}, ${when}`,
  reasons: daCoordinatorNotices.failure,
  noReason: 'Teams gav ingen grund.',
  fallbacks: daCoordinatorNotices.fallback,
  phone: daCoordinatorNotices.phone,
  reachedSince: 'En senere besked er kommet frem.',
  channel: (name: string) => `Kanalen ${name}`,
  kinds: daNoticeKinds,
};
