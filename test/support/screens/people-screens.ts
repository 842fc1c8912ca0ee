import { answering, type FakeAnswers, refusing } from '#test/support/fake-tab-server.ts';
import { peopleAnswers } from '#test/support/people-answers.ts';
import { aChannelShown, aLeaving, aRegister, aRegistered } from '#test/support/register-answer.ts';
import { aWaitingList } from '#test/support/waiting-answers.ts';
import type { Said, Screen, Step } from './screen.ts';
import { choose, fill, press, served } from './steps.ts';

const list = '/tab/?page=people';

function answers(): FakeAnswers {
  return {
    ...peopleAnswers(),
    'GET /api/waiting': answering(aWaitingList()),
    'GET /api/register/lead-1/leaving': answering(aLeaving()),
    'GET /api/channels': answering({
      channels: [aChannelShown(), aChannelShown({ id: 'new', name: 'Ledelse', group: 'steering', testedAt: null })],
    }),
  };
}

const pasted = [
  'Navn\tTitel\tOrganisation\tE-mail\tRolle',
  'Ny Person\t=1+1\tPoliti\tny@example.dk\tLæser',
  'Kendt Person\tChef\tPoliti\t\t',
].join('\n');

const imported = {
  rows: [
    { state: 'new', problems: [] },
    { state: 'problem', problems: [{ column: 'organisation', code: 'unknown_choice' }] },
  ],
  version: 'seen',
};

const invitation = { secret: 'c2VjcmV0LW9mLWFuLWludml0YXRpb24', expiresAt: '2025-05-27T08:00:00.000Z' };

type Seen = { readonly src: string; readonly steps?: readonly Step[]; readonly shows: Said };

function ofCoordinator(name: string, seen: Seen): Screen {
  return { name, who: 'coordinator', answers, ...seen };
}

const leave = press('Personen stopper …', 'The person leaves …');

export const peopleScreens: readonly Screen[] = [
  ofCoordinator('people', { src: `${list}&left=1`, shows: ['Fratrådt Person', 'Fratrådt Person'] }),
  ofCoordinator('people-added', {
    src: list,
    steps: [press('Tilføj person', 'Add a person')],
    shows: ['Stedfortræder for', 'Deputy of'],
  }),
  ofCoordinator('person', {
    src: `${list}&person=lead-2`,
    shows: ['Vikar: Tovholder Tryg bydel', 'Stand-in: Tovholder Tryg bydel'],
  }),
  ofCoordinator('person-changed-meanwhile', {
    src: `${list}&person=lead-1`,
    steps: [
      press('Ret oplysninger', 'Correct details'),
      fill(['Titel', 'Title'], 'Chefkonsulent'),
      served('POST /api/register/lead-1', refusing(409, 'person_changed_meanwhile')),
      served(
        'GET /api/register',
        answering(aRegister({ people: [aRegistered({ title: 'Specialkonsulent', version: 'v2' })] })),
      ),
      press('Gem', 'Save'),
    ],
    shows: ['En anden har ændret det imens', 'Somebody else has changed it meanwhile'],
  }),
  ofCoordinator('person-roles', {
    src: `${list}&person=lead-1`,
    steps: [press('Ret roller', 'Change roles')],
    shows: ['Roller: Tovholder Tryg bydel', 'Roles: Tovholder Tryg bydel'],
  }),
  ofCoordinator('person-away', {
    src: `${list}&person=lead-1`,
    steps: [press('Angiv fravær', 'Set absence')],
    shows: ['Vikar, der svarer imens', 'Stand-in who answers meanwhile'],
  }),
  ofCoordinator('person-leaves', {
    src: `${list}&person=lead-1`,
    steps: [leave],
    shows: ['Bliver stående', 'Stays as it is'],
  }),
  ofCoordinator('person-leaves-surely', {
    src: `${list}&person=lead-1`,
    steps: [
      leave,
      choose(['Hvem overtager?', 'Who takes over?'], 'lead-2'),
      press('Overdrag, og luk adgangen', 'Hand over, and end the access'),
    ],
    shows: ['Skal Tovholder Tryg bydel stoppe?', 'Shall Tovholder Tryg bydel leave?'],
  }),
  ofCoordinator('person-invited', {
    src: `${list}&person=steering-1`,
    steps: [
      served('POST /api/register/steering-1/invitation', answering(invitation)),
      press('Lav invitation', 'Make an invitation'),
    ],
    shows: ['Skriv mail', 'Write an e-mail'],
  }),
  ofCoordinator('people-imported', {
    src: `${list}&people=import`,
    steps: [
      fill(['Rækker fra Excel', 'Rows from Excel'], pasted),
      served('POST /api/register/import/preview', answering(imported)),
      press('Vis, hvad der sker', 'Show what will happen'),
    ],
    shows: ['Organisation kendes ikke', 'Organisation is not known'],
  }),
  ofCoordinator('people-waiting', {
    src: '/tab/?page=waiting',
    steps: [
      press('Det er … (Ny Kollega)', 'This is … (Ny Kollega)'),
      async ({ within, language }) => within.getByText(language === 'da' ? 'En ny person' : 'A new person').click(),
    ],
    shows: ['Titel (valgfri)', 'Title (optional)'],
  }),
  ofCoordinator('people-channels', {
    src: `${list}&people=channels`,
    shows: ['Prøvebesked er ikke nået frem endnu', 'The test message has not arrived yet'],
  }),
];
