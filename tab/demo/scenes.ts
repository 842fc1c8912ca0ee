import type { Role } from './read-demo.ts';

export const sceneNames = ['lead', 'coordinator', 'steering', 'round', 'meeting'] as const;
export type SceneName = (typeof sceneNames)[number];

/** What a step's button does for the newcomer, one for each step of the texts. */
export type StepDeed =
  | 'none'
  | 'say_status'
  | 'say_round'
  | 'say_agenda'
  | 'say_pack'
  | 'say_minutes'
  | 'show_tab'
  | 'show_channel'
  | 'next_event'
  | 'one_week'
  | 'three_weeks';

export type Scene = { readonly role: Role; readonly pane: 'chat' | 'tab'; readonly deeds: readonly StepDeed[] };

/** The tour: a lead answers, a coordinator follows up, the steering group sees what needs it, a round goes by, a meeting nears. */
export const scenes: Readonly<Record<SceneName, Scene>> = {
  lead: { role: 'lead', pane: 'chat', deeds: ['none', 'say_status', 'none', 'show_tab'] },
  coordinator: { role: 'coordinator', pane: 'tab', deeds: ['show_tab', 'none', 'one_week'] },
  steering: { role: 'steering', pane: 'tab', deeds: ['show_tab', 'none'] },
  round: {
    role: 'coordinator',
    pane: 'chat',
    deeds: ['say_round', 'show_channel', 'next_event', 'none', 'next_event'],
  },
  meeting: {
    role: 'coordinator',
    pane: 'chat',
    deeds: ['show_channel', 'none', 'three_weeks', 'say_agenda', 'say_pack', 'say_minutes'],
  },
};
