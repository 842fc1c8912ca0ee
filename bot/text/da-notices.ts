import type { RoundKind } from '#bot/domain/round.ts';
import { formatNumber } from './format.ts';

/** What the bot says to leads and their stand-ins without being spoken to. `what` is one name, or "dine 3 indsatser". */
export const daNotices = {
  what: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? '') : `dine ${formatNumber(names.length, 'da')} indsatser`,
  due: (weekday: string, time: string | null) =>
    time === null ? `Frist: ${weekday}` : `Frist: ${weekday} kl. ${time}`,
  standsInFor: (name: string) => `Du får beskeden, fordi du svarer for ${name}.`,
  asked: {
    title: {
      ordinary: 'Tid til status',
      extraordinary: 'Ekstraordinær status',
      yearly: 'Årlig status',
    } satisfies Record<RoundKind, string>,
    sentence: {
      ordinary: (what: string) => `Hej. Vi beder dig om en kort status på ${what}.`,
      extraordinary: (what: string) => `Hej. Der er brug for en ekstra status på ${what}.`,
      yearly: (what: string) => `Hej. Til den årlige status mangler vi resultat og effekt for ${what}.`,
    } satisfies Record<RoundKind, (what: string) => string>,
    summary: (what: string, day: string) => `Status på ${what}: frist ${day}`,
  },
  reminder: {
    title: (left: number) => (left === 1 ? '1 arbejdsdag til fristen' : `${left} arbejdsdage til fristen`),
    sentence: (what: string, left: number, day: string) =>
      `Hej. Der er ${left === 1 ? '1 arbejdsdag' : `${left} arbejdsdage`} til fristen for status på ${what} (${day}). Det tager ca. 5 minutter.`,
    summary: (what: string, left: number, day: string) =>
      `${left === 1 ? '1 arbejdsdag' : `${left} arbejdsdage`} til fristen for status på ${what} (${day})`,
  },
  lastDay: {
    title: (time: string | null) => (time === null ? 'Fristen er i dag' : `Fristen er i dag kl. ${time}`),
    sentence: (what: string) => `Hej. I dag er sidste dag for status på ${what}. Det tager ca. 5 minutter.`,
    summary: (what: string) => `Fristen for status på ${what} er i dag`,
  },
  overdue: {
    title: 'Fristen er overskredet',
    sentence: (what: string, lastDay: string) =>
      `Hej. Vi mangler status på ${what}. Du kan stadig sende den til og med ${lastDay}. Det tager ca. 5 minutter.`,
    summary: (what: string) => `Fristen for status på ${what} er overskredet`,
  },
  snoozed: { title: 'Her er din påmindelse' },
  reopened: {
    title: 'Statusrunden er åbnet igen',
    sentence: (what: string) => `Hej. Du kan igen sende eller rette status på ${what}.`,
    summary: (what: string, day: string) => `Du kan igen sende status på ${what}: frist ${day}`,
  },
  preview: {
    mark: 'Kun til dig. Sådan ser beskeden ud, når den bliver sendt.',
    buttons: 'Her kommer knapperne Udfyld status, Påmind mig igen og Kan du ikke svare.',
    summary: 'Kun til dig: sådan ser beskeden til tovholderne ud',
  },
  answered: {
    title: 'Tak, du har svaret',
    sentence: 'Der er ikke mere at gøre lige nu. Du kan rette, indtil runden lukker.',
  },
  /** What has happened to one initiative's status, below its name. */
  lines: {
    draft: 'Du har en kladde',
    submitted: '✓ Sendt',
    returned: 'Sendt retur med et spørgsmål',
    acknowledged: '✓ Sendt og set af koordinator',
    excused: 'Skal ikke udfyldes i denne runde',
  },
  more: (count: number) => (count === 1 ? 'og en indsats mere' : `og ${formatNumber(count, 'da')} indsatser mere`),
  facts: {
    whoAsks: 'Hvem spørger',
    someone: 'Koordinatorerne',
    asker: (name: string, organisation: string, phone: string | null) =>
      phone === null ? `${name} (${organisation})` : `${name} (${organisation}, tlf. ${phone})`,
    whatFor: 'Hvad det er til',
    meeting: (weekday: string) => `Mødet ${weekday}`,
    noMeeting: 'Overblikket over alle indsatser',
    howLong: 'Hvor lang tid det tager',
    minutes: 'Ca. 5 minutter for hver status',
    whereTo: 'Hvor teksten står bagefter',
    overview: 'I overblikket',
    overviewAndPack: 'I overblikket og i mødepakken',
  },
  datesChanged: {
    title: 'Ny frist for status',
    sentence: (what: string, weekday: string) => `Fristen for status på ${what} er flyttet til ${weekday}.`,
    summary: (what: string, day: string) => `Ny frist for status på ${what}: ${day}`,
  },
  cancelled: {
    title: 'Statusrunden er aflyst',
    sentence: (round: string) => `${round} er aflyst. Du skal ikke sende status, og du får ikke flere påmindelser.`,
    kept: 'Det, du allerede har sendt, er gemt.',
    summary: (round: string) => `${round} er aflyst. Du skal ikke sende status`,
    whoToAsk: 'Spørg os gerne',
  },
  returned: {
    title: 'Et spørgsmål til din status',
    sentence: (by: string, initiative: string) => `${by} har et spørgsmål til status på ${initiative}:`,
    next: 'Åbn din status, ret den, og send den igen.',
    open: 'Åbn din status',
    summary: (by: string, initiative: string) => `${by} har et spørgsmål til status på ${initiative}`,
  },
  handedOver: {
    title: 'Vil du sende status?',
    sentence: (by: string, initiative: string) => `${by} har givet status på ${initiative} videre til dig.`,
    summary: (by: string, initiative: string) => `${by} har givet status på ${initiative} videre til dig`,
  },
  enteredForYou: {
    title: 'Er det rigtigt?',
    sentence: (by: string, initiative: string) =>
      `${by} har skrevet denne status på ${initiative} for dig efter jeres samtale. Den er sendt.`,
    confirm: 'Ja, det er rigtigt',
    summary: (by: string, initiative: string) => `${by} har skrevet status på ${initiative} for dig. Er den rigtig?`,
  },
  answeredByOther: {
    title: 'Status er sendt',
    sentence: (by: string, initiative: string, when: string) =>
      `${by} har sendt status på ${initiative} den ${when}. Du skal ikke gøre mere.`,
    summary: (by: string, initiative: string) => `${by} har sendt status på ${initiative}`,
  },
  steppingDownAnswered: {
    confirmedTitle: 'Du er ikke længere tovholder',
    confirmed: (initiative: string) =>
      `En koordinator har bekræftet, at du ikke længere er tovholder på ${initiative}. Du bliver ikke spurgt mere.`,
    declinedTitle: 'Du er stadig tovholder',
    declined: (initiative: string) =>
      `En koordinator har svaret, at du fortsat er tovholder på ${initiative}. Ring til koordinatorerne, hvis det ikke passer.`,
  },
};
