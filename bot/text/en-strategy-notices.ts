import type { daStrategyNotices } from './da-strategy-notices.ts';

export const enStrategyNotices: typeof daStrategyNotices = {
  draftProblems: {
    other_version: 'Another version has been taken into use meanwhile. Delete the draft and begin again.',
    no_goals: 'There are no goals.',
    goals_too_long: 'The goals and their texts are too long together. Shorten the texts.',
    no_initiatives: 'There are no initiatives.',
    without_goal: 'Without a goal:',
    without_organisation: 'Without an organisation:',
    same_name: 'Same name:',
    unknown_origin: 'Goes on from something that is there no more:',
    has_left: 'The lead or a deputy has left. Choose somebody else:',
  },
  notTaken: {
    title: 'The next version has not been taken into use',
    sentence: (day) =>
      `It was to hold from ${day}, but something was missing. So it is a draft again, and the present strategy still holds.`,
    next: 'Put right what is missing, and agree on the version again.',
    open: 'Open the strategy',
  },
};
