/** The screen of somebody who has opened an invitation. */
export const daInvitation = {
  title: 'Velkommen til Tryg Overblik',
  text: 'Du har åbnet en invitation. Tryk, hvis den er til dig, så lukker vi dig ind.',
  yes: 'Ja, det er mig',
  busy: 'Lukker dig ind …',
};
