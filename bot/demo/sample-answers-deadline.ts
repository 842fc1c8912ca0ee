import type { SampleAnswer } from './sample-answer.ts';

/** Answers of the closed round that came in its last days. */
export const deadlineAnswers: readonly SampleAnswer[] = [
  {
    initiativeId: 'udsatte-i-byens-rum',
    authorId: 'tovholder-udsatte-i-byens-rum',
    submittedAt: '2025-01-13T13:25:00.000Z',
    wrote: {
      happened:
        'Der er sat ekstra bord-bænkesæt op på en plads i midtbyen. Det årlige dialogmøde i Kærby er aftalt til marts.',
      health: 'attention',
      reason: 'Naboerne oplever mere støj på pladsen om aftenen.',
      nextSteps: 'Byrumsmedarbejderne er til stede senere på dagen, og naboerne bliver inviteret til dialogmøde.',
      help: 'coordinators',
      helpText: 'Vil I hjælpe med at samle politi, butikker og beboere til mødet?',
      economy: 'existing',
      coCreation: ['citizens', 'associations', 'businesses'],
    },
  },
  {
    initiativeId: 'trafiksikkerhed',
    authorId: 'tovholder-trafiksikkerhed',
    submittedAt: '2025-01-14T08:35:00.000Z',
    wrote: {
      happened: 'Vi har analyseret efterårets ulykker og undervist børn i trafik på tre skoler.',
      health: 'attention',
      reason: 'To af de planlagte fartkontroller er udskudt.',
      nextSteps: 'Kontrollerne lægges ind i forårets plan, og vejene fra tryghedsvandringerne kommer først.',
      economy: 'existing',
      visibility: 'own_organisation',
    },
  },
  {
    initiativeId: 'negativ-social-kontrol',
    authorId: 'tovholder-negativ-social-kontrol',
    submittedAt: '2025-01-14T12:00:00.000Z',
    wrote: {
      happened: 'Den nye handleplan er vedtaget, og SSP-konsulenterne har holdt flere opmærksomhedsoplæg.',
      health: 'on_track',
      nextSteps: 'Vi gør beredskabsplanen kendt i daginstitutionerne og holder oplæg for to foreninger.',
      economy: 'existing',
      publicUse: 'by_agreement',
      visibility: 'coordinators_and_steering',
    },
  },
  {
    initiativeId: 'trygt-natteliv',
    authorId: 'tovholder-trygt-natteliv',
    submittedAt: '2025-01-15T09:05:00.000Z',
    wrote: {
      happened:
        'Dialogmøde med restauratører og dørmænd i Jomfru Ane Gade. Safe House har haft åbent i alle weekender i december.',
      health: 'attention',
      reason: 'Det er blevet sværere at finde frivillige til natten mellem lørdag og søndag.',
      nextSteps: 'Vi søger nye frivillige sammen med ungdomsuddannelserne inden påske.',
      economy: 'existing',
      publicUse: 'yes',
      newsText: 'Bliv frivillig i Safe House, og vær med til at gøre nattelivet trygt.',
      coCreation: ['businesses', 'volunteers'],
    },
  },
  {
    initiativeId: 'demensindsatser',
    authorId: 'tovholder-demensindsatser',
    submittedAt: '2025-01-15T10:45:00.000Z',
    wrote: {
      happened: 'Kurserne for nye demensvenner er stillet i bero, mens materialet bliver lavet om.',
      health: 'paused',
      nextSteps: 'Videnscenter for demens og Alzheimerforeningen begynder igen, når materialet er klar.',
      economy: 'existing',
      coCreation: ['associations'],
    },
  },
  {
    initiativeId: 'patientens-team',
    authorId: 'tovholder-patientens-team',
    submittedAt: '2025-01-20T13:15:00.000Z',
    wrote: {
      happened: 'Parterne har holdt to møder om, hvordan indsatsen skal beskrives.',
      health: 'not_started',
      nextSteps: 'Et fælles udkast til mål og målgruppe bliver lagt frem for tovholdergruppen.',
      visibility: 'coordinators_and_steering',
    },
  },
];
