import { tenantA } from '#test/support/builders.ts';
import { answering, refusing } from '#test/support/fake-tab-server.ts';
import { aChannelShown } from '#test/support/register-answer.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';
import { inWords } from './in-words.ts';
import type { Screen } from './screen.ts';

const readByStrangers = aChannelShown({
  id: '19:styregruppe@thread.tacv2',
  name: 'Styregruppe',
  isShared: true,
  group: null,
  confirmedBy: null,
  readers: { members: 12, guests: 0, fromOtherTenants: 4, fromUnknownTenants: 2 },
});
const nobody = aMe({ standing: 'waiting', partnerships: [] });

/** Where the tab cannot be yet, and where it is put up and taken down. */
export const outerScreens: readonly Screen[] = [
  {
    name: 'configure',
    who: 'coordinator',
    src: '/tab/configure',
    me: aMe({ partnerships: [aMembership(), aMembership({ id: 'tryg-nabo', name: 'Tryg Nabo' })] }),
    opening: { context: { frameContext: 'settings' } },
    shows: ['Det, der er ændret siden sidst', 'What has changed since last'],
  },
  {
    name: 'configure-for-strangers',
    who: 'coordinator',
    src: '/tab/configure',
    answers: () => ({ 'GET /api/channels': answering({ channels: [readByStrangers] }) }),
    opening: { context: { frameContext: 'settings', channelId: readByStrangers.id, channelName: 'Styregruppe' } },
    steps: [
      async ({ within, language }) => {
        await within.getByRole('radio', { name: inWords(['Styregruppen', 'The steering group'], language) }).check();
      },
    ],
    shows: ['Brug kanalen alligevel', 'Use the channel all the same'],
  },
  {
    name: 'configure-in-a-meeting',
    who: 'coordinator',
    src: '/tab/configure',
    opening: { context: { frameContext: 'settings', meetingId: 'MCMxOTptZWV0' } },
    shows: ['Vis Tryg Overblik i mødet', 'Show Tryg Overblik in the meeting'],
  },
  {
    name: 'configure-by-nobody',
    who: 'reader',
    src: '/tab/configure',
    me: nobody,
    opening: { context: { frameContext: 'settings' } },
    shows: ['Du er ikke med i et samarbejde endnu', 'You are not part of a partnership yet'],
  },
  {
    name: 'remove',
    who: 'coordinator',
    src: '/tab/remove',
    opening: { context: { frameContext: 'remove' } },
    shows: ['Fjern fanen', 'Remove the tab'],
  },
  {
    name: 'consent',
    who: 'reader',
    src: '/tab/',
    opening: { tokenRefusal: 'resourceRequiresConsent' },
    shows: ['Kopiér beskeden', 'Copy the message'],
  },
  {
    name: 'no-sign-in',
    who: 'reader',
    src: '/tab/',
    opening: { tokenRefusal: 'unknown' },
    shows: ['Teams kunne ikke logge dig på', 'Teams could not sign you in'],
  },
  {
    name: 'offline',
    who: 'reader',
    src: '/tab/',
    opening: { offline: true },
    shows: ['Vi kan ikke få forbindelse', 'We cannot connect'],
  },
  {
    name: 'unknown-person',
    who: 'reader',
    src: '/tab/',
    me: nobody,
    answers: () => ({ 'GET /api/overview': refusing(403, 'unknown_person') }),
    shows: ['Velkommen. Vi ved endnu ikke, hvem du er', 'Welcome. We do not know who you are yet'],
  },
  {
    name: 'invited-person',
    who: 'reader',
    src: '/tab/',
    me: nobody,
    answers: () => ({ 'GET /api/overview': refusing(403, 'unknown_person') }),
    opening: { context: { subEntityId: 'tryg-aalborg//invitation/c2VjcmV0LW9mLWFuLWludml0YXRpb24' } },
    shows: ['Ja, det er mig', 'Yes, that is me'],
  },
  {
    name: 'foreign-tenant',
    who: 'reader',
    src: '/tab/',
    answers: () => ({ 'GET /api/overview': refusing(403, 'tenant_not_allowed') }),
    shows: ['Din organisation er ikke med i samarbejdet.', 'Your organisation'],
  },
  {
    name: 'set-up',
    who: 'administrator',
    src: '/tab/',
    me: aMe({ standing: 'setup', partnerships: [], allowedTenants: [tenantA] }),
    shows: ['Opret samarbejdet', 'Create the partnership'],
  },
];
