import type { daHealthWords } from './da-health-words.ts';
import { healthIcons } from './health-icons.ts';

export const enHealthWords: typeof daHealthWords = {
  on_track: { word: 'On track', explanation: 'No significant deviations', icon: healthIcons.on_track },
  attention: {
    word: 'Needs attention',
    explanation: 'A deviation that the lead is handling',
    icon: healthIcons.attention,
  },
  action: { word: 'Needs action', explanation: 'Help or a decision is needed', icon: healthIcons.action },
  not_started: { word: 'Not started', explanation: 'Work has not begun', icon: healthIcons.not_started },
  paused: { word: 'Paused', explanation: 'Work is on hold', icon: healthIcons.paused },
  done: {
    word: 'Completed',
    explanation: 'The initiative has ended or become part of daily operations',
    icon: healthIcons.done,
  },
  missing: { word: 'No status yet', explanation: 'No status in this round', icon: healthIcons.missing },
};
