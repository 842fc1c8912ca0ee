import type { DecisionType } from '#bot/domain/decision.ts';
import type { MinutesAnswerKind, MinutesRole, MinutesState } from '#bot/domain/minutes.ts';
import { formatNumber } from './format.ts';

const counted = (count: number, one: string, many: string) =>
  count === 1 ? one : `${formatNumber(count, 'da')} ${many}`;

/** A meeting's minutes: as they are read, approved and sent. Days come with their weekday, meetings by their title. */
export const daMinutes = {
  title: 'Referat',
  of: (meeting: string) => `Referat: ${meeting}`,
  versionOf: (version: number) => `Version ${version}`,
  page: { before: 'Side ', between: ' af ' },
  states: {
    sent: 'Til godkendelse',
    approved: 'Godkendt',
    unsettled: 'Ikke godkendt inden fristen',
    replaced: 'Erstattet af en ny version',
  } satisfies Record<MinutesState, string>,
  approvedOn: (day: string) => `Godkendt ${day} og låst`,
  approvedBy: {
    members: 'Godkendt af alle, der var til stede',
    silence: 'Godkendt, fordi fristen er gået uden bemærkninger',
  },
  facts: {
    label: 'Om referatet',
    partnership: 'Samarbejde',
    meeting: 'Møde',
    when: 'Tid',
    place: 'Sted',
    version: 'Version',
    state: 'Tilstand',
    edition: 'Udgave',
    approvals: 'Godkendt af',
    due: 'Frist for bemærkninger',
    present: 'Til stede',
    absent: 'Afbud',
    change: 'Ændret i denne version',
  },
  edition: 'Fælles udgave',
  /** An edition that holds closed points is somebody's own. */
  ownEdition: (name: string) => `Kun til ${name}: indeholder lukkede punkter`,
  fromTo: (day: string, from: string, to: string) => `${day} kl. ${from}–${to}`,
  insteadOf: (name: string, substitute: string) => `${name} (${substitute} i stedet)`,
  nobody: 'Ingen',
  closedPoint: 'Lukket punkt',
  otherDecisions: 'Andre beslutninger',
  nothingWritten: 'Intet skrevet under punktet.',
  decisionTypes: {
    information: 'Orientering',
    decision: 'Beslutning',
    task: 'Opgave',
  } satisfies Record<DecisionType, string>,
  responsible: (name: string) => `Ansvarlig: ${name}`,
  due: (day: string) => `Frist: ${day}`,
  assentedBy: (organisations: string) => `Tilslutning: ${organisations}`,
  answers: { approved: 'Godkendt', remark: 'Bemærkning' } satisfies Record<MinutesAnswerKind, string>,
  roles: {
    chair: 'Mødeleder',
    steering: 'Styregruppen',
    lead: 'Tovholder',
    coordinator: 'Koordinator',
    participant: 'Deltager',
  } satisfies Record<MinutesRole, string>,
  asks: {
    title: 'Godkend referatet',
    /** To a member who was not there. */
    toRead: 'Referat til orientering',
    reminder: 'Husk at godkende referatet',
    changed: 'Referatet er rettet. Tidligere godkendelser gælder ikke længere, så vi beder dig se på det igen.',
    until: (day: string) => `Svar senest ${day}. Du kan ændre dit svar indtil da.`,
    silenceApproves: 'Hører vi ikke fra dig inden fristen, regner vi med, at du godkender.',
    silenceApprovesNot: 'Referatet er først godkendt, når alle har svaret.',
    remarkGoesTo: 'Koordinatorerne læser din bemærkning og retter referatet.',
  },
  buttons: {
    approve: 'Godkend',
    remark: 'Send bemærkning',
    openTab: 'Åbn mødet',
    send: 'Send referat',
    show: 'Vis referat',
  },
  note: { label: 'Bemærkning', missing: 'Skriv din bemærkning med højst 1.000 tegn.' },
  mine: {
    approved: 'Du har godkendt referatet.',
    remark: 'Din bemærkning er sendt til koordinatorerne.',
  } satisfies Record<MinutesAnswerKind, string>,
  notSaved: 'Dit svar er ikke sendt endnu.',
  shortened: 'Referatet er forkortet her. Læs det hele i fanen.',
  tally: (approved: number, members: number) =>
    `${formatNumber(approved, 'da')} af ${formatNumber(members, 'da')} har godkendt.`,
  silent: (names: string) => `Har ikke svaret: ${names}`,
  remarks: 'Bemærkninger',
  remarkTitle: 'Bemærkning til referatet',
  remarkBy: (name: string) => `${name} har en bemærkning til referatet`,
  correct: 'Ret referatet, og send en ny version. Tidligere godkendelser gælder så ikke længere.',
  settled: {
    approved: 'Referatet er godkendt',
    unsettled: 'Referatet blev ikke godkendt inden fristen',
    next: 'Det er låst nu. En ny version kræver en begrundelse.',
    nextUnsettled: 'Ret det, hvis noget mangler, og send det igen med en ny frist.',
  },
  channel: {
    title: 'Referatet er godkendt',
    sentence: (meeting: string, day: string) => `Referatet af ${meeting} ${day} er godkendt.`,
    where: 'Gruppens medlemmer kan læse det i fanen eller ved at skrive referat til Tryg Overblik.',
  },
  none: 'Der er ikke noget referat, du kan se endnu.',
  desk: {
    title: 'Send referat til godkendelse',
    resend: 'Send en ny version af referatet',
    draft: (day: string) => `Kladden er gemt ${day}.`,
    noDraft: 'Der er ikke gemt nogen kladde. Referatet har så kun dagsordenens punkter og mødets beslutninger.',
    points: (written: number, all: number) =>
      `${formatNumber(written, 'da')} af ${counted(all, '1 punkt', 'punkter')} har en tekst.`,
    members: (names: string) => `Sendes til: ${names}`,
    readers: (names: string) => `Til orientering: ${names}`,
    write: 'Skriv referatet i fanen, og send det herfra eller derfra.',
    dueOn: { label: 'Frist for at svare', missing: 'Vælg en dag efter i dag.' },
    silence: {
      label: 'Tavshed',
      title: 'Den, der har fået referatet og ikke svarer inden fristen, har godkendt',
      missing: 'Vælg, om tavshed tæller.',
    },
    change: {
      label: 'Hvad er ændret?',
      missing: 'Skriv, hvad der er ændret siden sidst, med højst 1.000 tegn.',
    },
    reason: {
      label: 'Hvorfor er der brug for en ny version?',
      missing: 'Skriv, hvorfor det godkendte referat skal erstattes, med højst 1.000 tegn.',
    },
    nobody: 'Ingen står som til stede, så der er ingen at sende til. Ret det i fanen.',
    sent: (count: number) => `Referatet er på vej til ${counted(count, '1 person', 'personer')}.`,
  },
};
