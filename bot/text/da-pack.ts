import type { DifferenceKind, PackChange } from '#bot/domain/pack.ts';
import type { PackAudience } from '#bot/domain/pack-audience.ts';
import type { CountedWord } from '#bot/domain/pack-sections.ts';
import type { AuthorRole, HelpFrom } from '#bot/domain/status-update.ts';
import { formatNumber } from './format.ts';

/** The words of a meeting pack: what stands around the texts that the leads wrote. */
export const daPack = {
  title: 'Mødepakke',
  titleFor: (meeting: string) => `Mødepakke til mødet ${meeting}`,
  description: (round: string, strategy: string) =>
    `Status på indsatserne i ${strategy}, som den stod, da ${round} blev lukket.`,
  sampleData: 'Eksempeldata. Svarene er opdigtede og siger intet om de virkelige indsatser.',
  facts: {
    label: 'Om pakken',
    partnership: 'Samarbejde',
    strategy: 'Strategi',
    round: 'Statusrunde',
    meeting: 'Møde',
    noMeeting: 'Ikke fastsat',
    number: 'Pakke nr.',
    frozen: 'Status låst',
    made: 'Pakken lavet',
    audience: 'Udgave',
  },
  header: {
    number: (number: number) => `Mødepakke nr. ${formatNumber(number, 'da')}`,
    meeting: (day: string) => `Møde ${day}`,
    noMeeting: 'Møde ikke fastsat',
    frozen: (day: string) => `Status låst ${day}`,
    sampleData: 'Eksempeldata',
  },
  page: { before: 'Side ', between: ' af ' },
  audiences: {
    all: 'Fælles udgave',
    steering: 'Kun til koordinatorer og styregruppe',
  } satisfies Record<PackAudience, string>,
  audienceNotes: {
    all: 'Alle i samarbejdet må læse denne udgave. En tekst, der ikke er delt med alle, er ikke med.',
    steering:
      'Denne udgave er kun til koordinatorer og styregruppe. En tekst, der kun er delt inden for én organisation, er ikke med.',
  } satisfies Record<PackAudience, string>,
  notShared: 'Teksten deles ikke i denne udgave.',
  decisions: {
    title: 'Kræver beslutning',
    count: (count: number) =>
      count === 1
        ? 'Én indsats beder om hjælp eller en beslutning.'
        : `${formatNumber(count, 'da')} indsatser beder om hjælp eller en beslutning.`,
    none: 'Ingen indsatser beder om hjælp eller en beslutning.',
    asked: 'Indstilling',
    notWritten: 'Det er ikke skrevet, hvad der er brug for.',
    from: 'Ønskes fra',
    reason: 'Begrundelse og konsekvens',
    by: 'Indstillet af',
    health: 'Fremdrift',
    unasked: 'Kræver handling, uden at der er bedt om en beslutning',
  },
  from: {
    none: 'Ingen',
    coordinators: 'Koordinatorerne',
    lead_group: 'Tovholdergruppen',
    steering: 'Styregruppen',
  } satisfies Record<HelpFrom, string>,
  overview: {
    title: 'Overblik',
    all: 'Fremdrift i alle indsatser',
    perGoal: 'Fremdrift fordelt på mål',
    perOrganisation: 'Fremdrift fordelt på organisationer',
    countedInEach: 'En indsats med flere mål eller flere organisationer tæller med under hver af dem.',
    initiative: 'Indsats',
    health: 'Fremdrift',
    goals: 'Mål',
    goal: 'Mål',
    organisation: 'Organisation',
    asks: 'Ønskes fra',
    total: 'I alt',
    everything: 'Alle indsatser',
  },
  counted: {
    action: 'Kræver handling',
    attention: 'Kræver opmærksomhed',
    on_track: 'Følger planen',
    resting: 'Ikke i gang, på pause',
    done: 'Afsluttet',
    missing: 'Mangler status',
    excused: 'Fritaget',
  } satisfies Record<CountedWord, string>,
  excused: 'Fritaget i runden',
  changed: {
    title: 'Ændret siden sidst',
    table: 'Indsatser med ny fremdrift eller ny tekst',
    none: 'Ingen indsatser er ændret siden forrige runde.',
    firstRound: 'Der er ingen tidligere runde at sammenligne med.',
    before: 'Før',
    now: 'Nu',
    what: 'Ændring',
    noneBefore: 'Ingen status',
    kinds: {
      none: 'Uændret',
      health: 'Ny fremdrift',
      text: 'Ny tekst, samme fremdrift',
      first: 'Første status',
    } satisfies Record<PackChange, string>,
    added: 'Nye indsatser',
    ended: 'Udgåede indsatser',
  },
  missing: {
    title: 'Mangler status',
    none: 'Alle indsatser, der blev spurgt, har svaret.',
    table: 'Indsatser uden status i runden',
    status: 'Status i runden',
    noStatus: 'Ingen status',
    before: 'Forrige runde',
  },
  goals: {
    title: 'Vurdering af målene',
    table: 'Koordinatorernes vurdering af hvert mål',
    verdict: 'Vurdering',
    reasons: 'Begrundelse',
    notJudged: 'Ikke vurderet',
    none: 'Målene er ikke vurderet i denne runde.',
    notShared: 'Vurderingen af målene deles ikke i denne udgave.',
  },
  difference: {
    title: (number: number) => `Forskelle fra mødepakke nr. ${formatNumber(number, 'da')}`,
    none: 'Indholdet er det samme.',
    table: 'Indsatser, hvor pakkerne er forskellige',
    meeting: 'Mødet har fået en anden dato.',
    goals: 'Mål, der er vurderet anderledes',
    what: 'Forskel',
    kinds: {
      added: 'Kommet til',
      removed: 'Ikke længere med',
      name: 'Nyt navn',
      health: 'Anden fremdrift',
      asked: 'Andet ønske om hjælp eller beslutning',
      text: 'Anden tekst',
    } satisfies Record<DifferenceKind, string>,
  },
  annex: {
    title: 'Bilag: status fra hver indsats',
    goal: (numbers: string) => `Mål ${numbers}`,
    sent: (day: string, role: string, organisation: string) => `Sendt ${day} af ${role}, ${organisation}.`,
    onBehalf: (day: string, organisation: string) =>
      `Skrevet ${day} af en koordinator på vegne af tovholderen, ${organisation}.`,
    by: (role: string, organisation: string) => `${role}, ${organisation}`,
    unchanged: 'Tovholderen har svaret, at alt er som sidst.',
    returned: 'Svaret var sendt retur med et spørgsmål, da runden blev lukket.',
    noStatus: 'Ingen status i runden.',
  },
  authors: {
    lead: 'tovholder',
    deputy: 'stedfortræder',
    stand_in: 'vikar',
    coordinator: 'koordinator',
  } satisfies Record<AuthorRole, string>,
  fileName: {
    pack: 'moedepakke',
    number: (number: number) => `nr-${number}`,
    audiences: {
      all: 'faelles-udgave',
      steering: 'kun-koordinatorer-og-styregruppe',
    } satisfies Record<PackAudience, string>,
  },
};
