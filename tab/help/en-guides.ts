import type { Guide, GuideName } from './guide.ts';

const lead: Guide = {
  title: 'For leads',
  intro: 'Twice a year you are asked how your initiative is doing. It takes about five minutes.',
  parts: [
    {
      title: 'Answer when you are asked',
      points: [
        'The bot writes to you in the chat. Press Fill in the status on its card, or on My page in the tab: it is the same form.',
        'Write about the initiative only, never about individuals, and never a CPR number.',
        'Your draft is yours alone. You can correct your status until the round closes.',
      ],
      picture: { name: 'lead-card', says: 'The card in the chat with the status form' },
    },
    {
      title: 'Ask for help or a decision',
      points: [
        'Choose in the form whom you ask. My page tells what became of it.',
        'Are you away, or lead no longer? Tell a coordinator.',
      ],
      picture: { name: 'lead-page', says: 'A lead’s own page' },
    },
  ],
};

const coordinator: Guide = {
  title: 'For coordinators',
  intro: 'The year in short. My page tells each day what waits for you.',
  parts: [
    {
      title: 'The year',
      points: [
        'November: plan the meetings and the round, go through leads and deputies.',
        'December and January: open the round, follow who is missing, read the answers, close it.',
        'January and February: agenda, meeting pack, decisions, minutes.',
        'March and April: the yearly status and the joint meeting.',
        'May and June: the second round.',
        'August to October: meetings, and following up on decisions.',
      ],
      picture: { name: 'round', says: 'A round in the tab' },
    },
    {
      title: 'Each day',
      points: ['Open My page. What is new, missing, returned or not delivered is there.'],
      picture: { name: 'coordinator-page', says: 'A coordinator’s own page' },
    },
  ],
};

const steering: Guide = {
  title: 'For the steering group',
  intro: 'You see what needs you, and decide.',
  parts: [
    {
      title: 'What waits for you',
      points: [
        'Choose My page: cases to answer in writing, minutes and the yearly status to approve, and initiatives that ask for a decision.',
        'The meeting pack comes on a card in the chat and is on My page too.',
        'In writing, one member of each organisation answers. Silence is never a yes.',
      ],
      picture: { name: 'steering-page', says: 'A steering member’s own page' },
    },
  ],
};

export const enGuides: Readonly<Record<GuideName, Guide>> = { lead, coordinator, steering };
