import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import { formatNumber, plural } from './format.ts';

/** The cards by which meetings are planned, moved, cancelled and answered in the chat. */
export const daMeetingCards = {
  list: {
    title: 'Kommende møder',
    none: 'Der er ikke planlagt flere møder, som du er med i.',
    more: (count: number) =>
      plural(count, {
        one: 'Der er ét møde mere i fanen.',
        many: `Der er ${formatNumber(count, 'da')} møder mere i fanen.`,
      }),
    show: 'Vis mødet',
    all: 'Alle kommende møder',
    plan: 'Planlæg et møde',
  },
  when: (day: string, from: string, to: string) => `${day} kl. ${from}-${to}`,
  zone: (zone: string) => `Tidszone: ${zone}`,
  place: 'Sted',
  online: 'Holdes online',
  join: 'Deltag online',
  chair: 'Mødeleder',
  own: {
    yes: 'Du har svaret, at du deltager.',
    no: 'Du har meldt afbud.',
    substitute: 'Du sender en anden.',
  } satisfies Record<AttendanceAnswer, string>,
  answerNotSaved: 'Dit svar er ikke gemt endnu',
  unanswered: 'Du har ikke svaret endnu.',
  inOutlook: 'Svar på invitationen i din kalender.',
  sends: (name: string) => `Du sender ${name}.`,
  saved: {
    yes: 'Tak. Du deltager.',
    no: 'Tak. Vi har noteret dit afbud.',
    substitute: 'Tak. Vi har noteret, hvem du sender.',
  } satisfies Record<AttendanceAnswer, string>,
  heads: {
    title: 'Hvem kommer?',
    yes: 'Deltager',
    no: 'Afbud',
    substitutes: 'Sender en anden',
    unanswered: 'Har ikke svaret',
  },
  warned: {
    title: 'Det skal du vide, før du planlægger mødet',
    standing: 'Vær opmærksom på',
    anyway: 'Planlæg alligevel',
  },
  form: {
    plan: 'Planlæg et møde',
    change: 'Flyt eller ret mødet',
    now: 'Mødet, som det er nu',
    save: { plan: 'Planlæg mødet', change: 'Gem ændringerne' },
    notSaved: 'Mødet er ikke gemt endnu',
    titleHint: 'Uden titel hedder mødet det samme som gruppen. Titlen står i kanalen og i kalenderen.',
    participantsHint: 'Vælg kun deltagere, hvis det ikke er hele gruppen.',
    tooMany: 'Der er for mange personer til at vise dem her. Vælg mødeleder og deltagere i fanen.',
    nobody: 'Ingen valgt',
    round: { label: 'Statusrunde til mødet', missing: 'Vælg en statusrunde.', none: 'Ingen' },
  },
  planned: 'Mødet er planlagt.',
  changed: 'Ændringerne er gemt.',
  buttons: {
    change: 'Flyt eller ret',
    cancel: 'Aflys mødet',
    invited: 'Outlook-indkaldelse er sendt',
    notInvited: 'Lad deltagerne svare her igen',
    substitute: 'Send en anden',
  },
  invited: 'Deltagerne svarer i Outlook, så vores svarknapper er skjult.',
  notInvited: 'Deltagerne kan svare her igen.',
  cancel: {
    title: 'Vil du aflyse mødet?',
    sentence: 'Er mødet meldt ud i kanalen, får den besked én gang. Aflysningen kan ikke fortrydes.',
    yes: 'Ja, aflys mødet',
    no: 'Nej, behold mødet',
    done: 'Mødet er aflyst.',
  },
};
