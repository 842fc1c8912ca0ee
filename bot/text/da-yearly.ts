import type { YearlyState } from '#bot/domain/yearly.ts';
import type { YearlyProblemCode } from '#bot/domain/yearly-problems.ts';
import { formatNumber } from './format.ts';

/** What the chat says of the yearly status. The words of the document itself are apart. */
export const daYearly = {
  title: 'Årlig status',
  none: 'Der er ingen årlig status endnu. Den bliver til ud fra en årlig statusrunde, som en koordinator planlægger.',
  notForYou: 'Der er ingen årlig status, du kan læse endnu. Du kan læse den her, når den er udgivet.',
  state: {
    draft: 'Kladde',
    approving: 'Til godkendelse',
    approved: 'Godkendt af alle',
    published: 'Udgivet',
  } satisfies Record<YearlyState, string>,
  stateLabel: 'Hvor langt er den',
  edition: (number: number) => `Udgave ${formatNumber(number, 'da')}`,
  editionLabel: 'Udgave',
  cutOff: 'Sidste dag, der er med',
  answerBy: 'Svar senest',
  approvedBy: 'Godkendt af',
  waitingFor: 'Mangler svar fra',
  published: (edition: string, day: string) => `${edition} er udgivet ${day}.`,
  sentBack: 'Sendt tilbage af',
  reasonLabel: 'Begrundelse',
  missing: 'Før den kan sendes til godkendelse:',
  problems: {
    no_recommendation: 'Indstillingen mangler.',
    no_summary: 'Sammenfatningen mangler.',
    no_focus: 'Fokus for det kommende år mangler.',
    goals_not_judged: 'Disse mål er ikke vurderet:',
    rounds_not_frozen: 'Ingen af årets statusrunder er lukket endnu.',
    names_person: 'Her står et personnavn, som ikke må være med:',
  } satisfies Record<YearlyProblemCode, string>,
  parts: { recommendation: 'Indstilling', summary: 'Sammenfatning', focus: 'Fokus for det kommende år' },
  writeInTab: 'Teksterne skriver du i fanen, hvor du også henter dokumentet.',
  readInTab: 'Hele dokumentet henter du i fanen. Det er den udgave, du svarer på.',
  goals: 'Vurdering af målene',
  notJudged: 'Ikke vurderet',
  answerByInput: { label: 'Hvornår skal organisationerne senest svare?', missing: 'Vælg en dag, der ikke er gået.' },
  reason: { label: 'Begrundelse, hvis du sender den tilbage', missing: 'Skriv en begrundelse på højst 500 tegn.' },
  buttons: {
    ask: 'Bed om godkendelse',
    approve: 'Godkend',
    refuse: 'Send tilbage',
    publish: 'Udgiv',
    show: 'Vis årlig status',
    open: 'Åbn i fanen',
  },
  done: {
    asked: 'Organisationerne er spurgt.',
    approved: 'Du har godkendt på din organisations vegne.',
    refused: 'Den er sendt tilbage, og koordinatorerne får din begrundelse.',
    published: 'Den årlige status er udgivet.',
  },
  approve: {
    title: 'Godkend den årlige status',
    summary: (round: string) => `Den årlige status venter på din organisations godkendelse: ${round}`,
    sentence: (edition: string) =>
      `${edition} af den årlige status er klar. Svar på din organisations vegne: Godkend den, eller send den tilbage med en begrundelse.`,
  },
  paragraph: {
    title: 'Din tekst i den årlige status',
    summary: (initiative: string) => `Din tekst i den årlige status: ${initiative}`,
    sentence: (initiative: string) => `Koordinatorerne har redigeret teksten om ${initiative} i den årlige status.`,
    original: 'Du skrev',
    edited: 'I den årlige status står der',
    none: 'Intet',
    wrong: (askers: string) => `Er noget forkert, så skriv eller ring til en koordinator: ${askers}`,
  },
  cutOffNear: {
    title: 'Den årlige status skal snart gøres færdig',
    summary: (round: string) => `Den årlige status skal snart gøres færdig: ${round}`,
    sentence: (day: string) => `Sidste dag, der er med, er ${day}.`,
    ready: 'Alt er skrevet. Du kan bede organisationerne om at godkende.',
  },
  refused: {
    title: 'Den årlige status er sendt tilbage',
    summary: (round: string) => `Den årlige status er sendt tilbage: ${round}`,
    sentence: 'Den er en kladde igen. De andre organisationers godkendelser gælder ikke længere.',
  },
  approved: {
    title: 'Den årlige status er godkendt',
    summary: (round: string) => `Alle organisationer har godkendt den årlige status: ${round}`,
    sentence: 'Alle organisationer har godkendt den. Nu kan du udgive den.',
  },
  publishedNow: {
    title: 'Den årlige status er udgivet',
    summary: (round: string) => `Den årlige status er udgivet: ${round}`,
    sentence: 'Alle organisationer har godkendt den. Du kan læse den og hente den i fanen.',
    replaces: (edition: number) => `Den afløser udgave ${formatNumber(edition, 'da')}.`,
  },
};
