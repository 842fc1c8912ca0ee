import type { daScreens } from './da-screens.ts';

export const enScreens: typeof daScreens = {
  empty: {
    title: 'The strategy has no initiatives yet',
    text: 'Once the initiatives are in, they are listed here with goals, organisation, lead and status.',
  },
  unreachable: {
    title: 'We cannot connect',
    text: 'Check your network. We keep trying, and nothing that has been sent is lost.',
  },
  offline: 'No connection. You see what was fetched last, and what you have written stays. We keep trying.',
  failed: {
    title: 'Something went wrong on our side',
    text: 'Try again in a moment. If it goes on, give your coordinator the reference below.',
  },
  refused: {
    title: 'You cannot see this here',
    text: 'You do not have access to this. Ask a coordinator if you think you should.',
  },
  unknownPartnership: {
    title: 'There is no such partnership',
    text: 'The link points at a partnership that you are not part of, or that no longer exists.',
  },
  sign_in: {
    title: 'Teams could not sign you in',
    text: 'Try again. If that does not help, restart Teams and open the tab anew.',
  },
  consent: {
    title: 'Your organisation has not yet accepted the app',
    text: 'Ask your Microsoft 365 administrator to consent to Tryg Overblik for the whole organisation. It is done once, and then the tab works for everybody.',
  },
  waiting: {
    title: 'Welcome. We do not know who you are yet',
    text: 'You are now on the waiting list. A coordinator of the partnership says who you are, and then the overview opens here. There is nothing more for you to do.',
    again: 'Look again',
  },
  outside: {
    title: 'Open Tryg Overblik in Teams',
    text: 'This page has nothing to show until it is opened as a tab in Microsoft Teams, because Teams is what says who you are.',
    open: 'Open Microsoft Teams',
    how: 'In Teams: choose Apps, search for Tryg Overblik and choose Open.',
    otherLanguage: 'På dansk',
  },
};
