import type { StrategyFileText } from './da-strategy.ts';

export const enStrategy: StrategyFileText = {
  page: {
    sections: {
      goal: 'Goal',
      focusSentence: 'Focus',
      theme: 'Heading',
      already: 'What we already do',
      focus: 'What we are to focus on',
      targetGroup: 'Target group',
      partners: 'Partners',
      contact: 'Contact',
    },
    leads: 'Lead',
    noLead: 'No lead at present',
    goals: 'Goals of the strategy',
    inForce: (day) => `In force from ${day}`,
    file: 'initiative',
    page: { before: 'Page ', between: ' of ' },
  },
};
