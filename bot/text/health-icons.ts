import type { Health } from '#bot/domain/status-update.ts';

/** A sign beside each status word, so that colour never speaks alone. Plain characters: every font has them. */
export const healthIcons: Readonly<Record<Health | 'missing', string>> = {
  on_track: '✓',
  attention: '!',
  action: '▲',
  not_started: '○',
  paused: '○',
  done: '■',
  missing: '–',
};
