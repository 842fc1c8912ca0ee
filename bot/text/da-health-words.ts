import type { Health } from '#bot/domain/status-update.ts';
import { healthIcons } from './health-icons.ts';

/** The status words, apart from all the others: the tab's first load holds these alone. */
export const daHealthWords = {
  on_track: { word: 'Følger planen', explanation: 'Ingen væsentlige afvigelser', icon: healthIcons.on_track },
  attention: {
    word: 'Kræver opmærksomhed',
    explanation: 'En afvigelse, som tovholder selv håndterer',
    icon: healthIcons.attention,
  },
  action: { word: 'Kræver handling', explanation: 'Hjælp eller beslutning er nødvendig', icon: healthIcons.action },
  not_started: { word: 'Ikke i gang', explanation: 'Arbejdet er ikke begyndt', icon: healthIcons.not_started },
  paused: { word: 'Sat på pause', explanation: 'Arbejdet er stillet i bero', icon: healthIcons.paused },
  done: {
    word: 'Afsluttet',
    explanation: 'Indsatsen er afsluttet eller overgået til drift',
    icon: healthIcons.done,
  },
  missing: { word: 'Mangler status', explanation: 'Ingen status i runden', icon: healthIcons.missing },
} satisfies Record<Health | 'missing', { word: string; explanation: string; icon: string }>;
