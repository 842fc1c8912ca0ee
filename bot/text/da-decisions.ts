import type { DecisionState, DecisionType } from '#bot/domain/decision.ts';
import type { DecisionField, DecisionProblemCode } from '#bot/domain/decision-problem.ts';
import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import type { ToldState } from '#bot/domain/told-decision.ts';
import { formatNumber } from './format.ts';

/** What groups decide, and what becomes of it. Days come as `4. februar 2027`. */
export const daDecisions = {
  types: {
    information: 'Information',
    decision: 'Beslutning',
    task: 'Opgave',
  } satisfies Record<DecisionType, string>,
  states: {
    open: 'Ikke afsluttet',
    done: 'Afsluttet',
    dropped: 'Bortfaldet',
  } satisfies Record<DecisionState, string>,
  told: {
    not_begun: 'Ikke begyndt',
    under_way: 'I gang',
    done: 'Udført',
    dropped: 'Bortfaldet',
  } satisfies Record<ToldState, string>,
  overdue: 'Fristen er overskredet',
  due: (day: string) => `Frist: ${day}`,
  noDue: 'Ingen frist',
  responsible: 'Ansvarlig',
  made: (day: string) => `Besluttet ${day}`,
  closed: 'Fra et lukket punkt',
  fields: {
    type: { label: 'Slags', missing: 'Vælg, om det er en information, en beslutning eller en opgave.' },
    text: { label: 'Tekst', missing: 'Skriv, hvad der blev besluttet.' },
    assentedBy: { label: 'Hvem tiltræder?', missing: 'Vælg mellem organisationerne i samarbejdet.' },
    responsibleId: { label: 'Ansvarlig', missing: 'Vælg en ansvarlig, der er med i samarbejdet.' },
    dueOn: { label: 'Frist', missing: 'Vælg en dag.' },
    initiativeId: { label: 'Indsats', missing: 'Vælg en indsats fra listen.' },
    pointId: { label: 'Punkt på dagsordenen', missing: 'Vælg et punkt på mødets dagsorden.' },
    readers: { label: 'Hvem kan se den?', missing: 'Vælg, hvem der kan se den.' },
  } satisfies Record<DecisionField, { label: string; missing: string }>,
  problems: {
    not_a_day: 'Vælg en dag, der findes i kalenderen.',
    too_long: 'Forkort teksten til højst 1.000 tegn.',
    contains_cpr_number: 'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du gemmer.',
  } satisfies Record<Exclude<DecisionProblemCode, 'required' | 'unknown_choice'>, string>,
  readers: { group: 'Gruppen og dem, den angår', all: 'Alle i samarbejdet' },
  nobody: 'Ingen',
  noInitiative: 'Ingen bestemt indsats',
  noPoint: 'Intet bestemt punkt',
  /** In the status form. */
  followUp: {
    title: 'Opfølgning på beslutninger',
    state: 'Hvor langt er I?',
    note: 'Bemærkning (kan udelades)',
    missing: 'Svar på, hvor langt I er.',
    name: 'Opfølgning på beslutning',
    more: (count: number) =>
      count === 1
        ? 'Der er én beslutning mere. Skriv beslutninger for at se den.'
        : `Der er ${formatNumber(count, 'da')} beslutninger mere. Skriv beslutninger for at se dem.`,
    unchangedIntro: 'Status kan sendes uændret. Fortæl først, hvor langt I er med dette.',
  },
  /** What has become of what a lead asked for. */
  fate: {
    title: 'Det, du har bedt om hjælp til',
    asked: (day: string) => `Sendt ${day}. Der er endnu ikke planlagt et møde, der kan tage det op.`,
    on_agenda: (day: string) => `Tages op på mødet ${day}.`,
    in_writing: (day: string) => `Behandles skriftligt med frist ${day}.`,
    decided: (day: string) => `Besluttet ${day}:`,
  } satisfies Record<RequestFate['kind'], string | ((day: string) => string)> & { title: string },
  list: {
    title: 'Beslutninger, der skal følges op',
    own: 'Dine',
    others: 'Andre, du kan se',
    none: 'Der er ingen åbne beslutninger, du skal følge op på.',
    more: (count: number) => `Der er ${formatNumber(count, 'da')} mere. Se dem i fanen.`,
  },
  form: {
    title: 'Skriv en beslutning',
    save: 'Gem beslutning',
    saved: 'Beslutningen er gemt.',
    another: 'Skriv en til',
    noMeeting: 'Der er intet møde at skrive beslutninger til. Planlæg et først.',
    problemsTitle: 'Beslutningen er ikke gemt endnu. Ret dette, og gem igen:',
  },
  answer: {
    done: 'Udført',
    underWay: 'I gang',
    note: 'Bemærkning (kan udelades)',
    kept: (state: string) => `Gemt: ${state}.`,
  },
  notices: {
    decided: {
      title: 'Der er truffet en beslutning om jeres indsats',
      next: 'Den kommer med som et spørgsmål i jeres næste status.',
    },
    due: {
      title: 'Frist for en beslutning',
      today: 'Fristen er i dag. Fortæl, hvor langt du er.',
      ask: 'Fortæl, hvor langt du er.',
      forOther: (name: string) => `Du svarer for ${name}.`,
      toCoordinator: (name: string) => `${name} kan ikke nås eller er ikke længere med. Find en anden ansvarlig.`,
    },
    notReached: {
      title: 'Påmindelsen om en beslutning nåede ikke frem',
      summary: (name: string) => `${name} er ikke nået og ved måske ikke, at en beslutning har frist`,
      next: 'Ring til personen, eller vælg en anden ansvarlig.',
    },
  },
};
