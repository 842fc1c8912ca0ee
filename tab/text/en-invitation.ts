import type { daInvitation } from './da-invitation.ts';

export const enInvitation: typeof daInvitation = {
  title: 'Welcome to Tryg Overblik',
  text: 'You have opened an invitation. Press if it is for you, and we will let you in.',
  yes: 'Yes, that is me',
  busy: 'Letting you in …',
};
