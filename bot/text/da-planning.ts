import type { RoundKind } from '#bot/domain/round.ts';
import { formatNumber } from './format.ts';

/** How a coordinator plans a round in the chat, gives it other dates, and keeps the strategy in force. */
export const daPlanning = {
  buttons: {
    back: 'Tilbage til runden',
    plan: 'Planlæg en runde',
    next: 'Planlæg næste runde',
    dates: 'Ret datoer',
    moved: 'Mødet er flyttet',
    close: 'Luk nu',
    cancel: 'Aflys',
    reopen: 'Genåbn',
    extend: 'Forlæng strategien',
    nextVersion: 'Tag næste version i brug',
  },
  notSaved: 'Det er ikke gemt endnu:',
  notOpened: 'Runden kan ikke åbnes endnu:',
  changedMeanwhile: (state: string) =>
    `Det kan ikke gøres nu, for runden er ${state}. Her ser du den, som den står nu.`,
  days: {
    opensOn: { label: 'Åbner', missing: 'Vælg den dag, runden skal åbne.' },
    dueOn: { label: 'Frist', missing: 'Vælg en frist.' },
    dueTime: { label: 'Klokkeslæt for fristen', missing: 'Vælg et klokkeslæt.' },
    graceUntil: { label: 'Sidste dag for sene svar', missing: 'Vælg den sidste dag for sene svar.' },
    graceTime: { label: 'Sidste klokkeslæt for sene svar', missing: 'Vælg et klokkeslæt.' },
    meetingOn: { label: 'Møde', missing: 'Vælg en dag for mødet.' },
  },
  dates: {
    title: 'Ret datoerne',
    summary: (round: string) => `${round}: ret datoerne`,
    graceHint: 'Er den sidste dag for sene svar tom, regner vi den ud fra fristen.',
    told: 'De, der mangler at svare, får besked én gang.',
    save: 'Gem datoerne',
    saved: 'Datoerne er gemt.',
    duePast: 'Fristen er allerede gået. Vælg en senere dag.',
    gracePast: 'Den sidste dag for sene svar er allerede gået. Vælg en senere dag.',
    moved: (weekday: string) => `Den dag, du valgte, er en lukkedag, så fristen er ${weekday}.`,
  },
  reopen: {
    title: 'Genåbn runden',
    summary: (round: string) => `${round}: genåbn`,
    sentence: 'Tovholderne kan sende og rette igen. Det, runden sagde, da den lukkede, bliver gemt ved siden af.',
    save: 'Genåbn runden',
    saved: 'Runden er åben igen. De, der mangler at svare, får besked.',
  },
  close: {
    title: 'Vil du lukke runden nu?',
    summary: (round: string) => `${round}: luk nu`,
    sentence:
      'Når runden er lukket, kan ingen sende eller rette status. Det, der er sendt, bliver gemt, som det står nu, og ændrer sig ikke mere.',
    missing: (count: number) =>
      count === 1
        ? 'Én indsats mangler status og kommer til at stå uden.'
        : `${formatNumber(count, 'da')} indsatser mangler status og kommer til at stå uden.`,
    yes: 'Ja, luk runden',
    done: 'Runden er lukket.',
  },
  cancel: {
    title: 'Vil du aflyse runden?',
    summary: (round: string) => `${round}: aflys`,
    sentence: {
      asked: 'Alle, der er blevet spurgt, får én besked om, at runden er aflyst. Det, de har sendt, bliver gemt.',
      nobody: 'Ingen er blevet spurgt endnu, så ingen får besked.',
    },
    final: 'En aflyst runde kan ikke åbnes igen.',
    yes: 'Ja, aflys runden',
    done: 'Runden er aflyst.',
  },
  moved: {
    title: 'Mødet er flyttet',
    summary: (round: string) => `${round}: mødet er flyttet`,
    sentence: 'Vi regner nye datoer ud. Intet bliver ændret, før du har sagt ja til dem.',
    missing: 'Vælg den dag, mødet holdes nu.',
    save: 'Foreslå datoer',
    saved: 'Her er de nye datoer. Vælg, om de skal bruges.',
  },
  proposal: {
    title: 'Mødet er flyttet: vælg datoer',
    date: 'Dato',
    now: 'Nu',
    proposed: 'Forslag',
    hint: 'Ingen får besked, før du har valgt.',
    accept: 'Brug de nye datoer',
    decline: 'Behold datoerne',
    accepted: 'Runden har fået de nye datoer.',
    declined: 'Datoerne er, som de var.',
    past: 'De foreslåede datoer er overskredet. Ret datoerne i stedet.',
  },
  plan: {
    title: 'Planlæg en runde',
    summary: 'Planlæg en statusrunde',
    which: 'Hvilken slags runde er det?',
    kinds: {
      ordinary: 'Almindelig',
      extraordinary: 'Ekstraordinær',
      yearly: 'Årlig',
    } satisfies Record<RoundKind, string>,
    whatFor: {
      ordinary: 'Alle indsatser giver status før et møde.',
      extraordinary: 'Efter en hændelse giver nogle indsatser status i løbet af timer.',
      yearly: 'Svarene fra årets runder bliver brugt igen. Tovholderne tilføjer kun resultat og effekt.',
    } satisfies Record<RoundKind, string>,
    name: { label: 'Navn', missing: 'Giv runden et navn på højst 100 tegn.' },
    nameHint: 'For eksempel: Statusrunde 1, vinteren 2026/27',
    initiatives: { label: 'Hvem skal svare?', missing: 'Vælg mindst én indsats.' },
    ruleHint:
      'Lad en dato stå tom, så regner vi den ud: frist 12 arbejdsdage før mødet og åbning 30 arbejdsdage før fristen.',
    save: 'Planlæg runden',
    saved: 'Runden er planlagt. Ingen er blevet spurgt endnu.',
  },
  strategy: {
    ended: (day: string) => `Strategien gælder til og med ${day}.`,
    extendTitle: 'Forlæng strategien',
    extendSummary: 'Forlæng strategien',
    validTo: { label: 'Gælder til og med', missing: 'Vælg en senere dag end den nuværende.' },
    extend: 'Forlæng strategien',
    extended: (day: string) => `Strategien gælder nu til og med ${day}.`,
    nextTitle: 'Tag næste version i brug',
    nextSummary: 'Tag næste version af strategien i brug',
    inTab: 'Skriv den i fanen',
    nextSentence:
      'Den nye version begynder med de samme mål. Den gamle bliver gemt, og det, der er skrevet, står stadig.',
    name: { label: 'Titel', missing: 'Giv versionen en titel på højst 200 tegn.' },
    validFrom: { label: 'Gælder fra', missing: 'Vælg en dag efter den, hvor den nuværende begyndte.' },
    validUntil: { label: 'Gælder til og med', missing: 'Vælg en dag efter den, hvor den begynder.' },
    takeInUse: 'Tag den i brug',
    inUse: (title: string) => `${title} er taget i brug.`,
    goOn: 'Gå nu videre, hvor du slap.',
    show: 'Vis runderne',
  },
};
