import { formatNumber, plural } from './format.ts';

const people = (count: number) =>
  `${formatNumber(count, 'da')} ${plural(count, { one: 'deltager', many: 'deltagere' })}`;

/** What a channel is told of a meeting, and what the coordinators are told of that. */
export const daMeetingPosts = {
  when: (weekday: string, from: string, to: string) => `${weekday} kl. ${from}-${to}`,
  /** Within a sentence: when a meeting was to be. */
  at: (weekday: string, from: string) => `${weekday} kl. ${from}`,
  /** Beside the time, where the meeting keeps another zone than the partnership. */
  zone: (zone: string) => `Tidszone: ${zone}`,
  place: 'Sted',
  join: 'Deltag online',
  online: 'Mødet holdes online.',
  agenda: 'Dagsorden',
  round: (name: string) => `Status til mødet: ${name}`,
  progress: (answered: number, total: number) =>
    `${formatNumber(answered, 'da')} af ${formatNumber(total, 'da')} har sendt status.`,
  missing: (names: string) => `Mangler: ${names}.`,
  todo: 'Det skal du gøre',
  answerHere: 'Svar her, om du deltager. Du kan ændre dit svar.',
  answerAbove: 'Svar i opslaget øverst i tråden, om du deltager.',
  answerInOutlook: 'Svar på invitationen i Outlook.',
  sendStatus: (weekday: string) => `Er du tovholder, så send din status senest ${weekday}.`,
  sendStatusNow: (weekday: string) => `Fristen for status var ${weekday}. Mangler du at sende din, så gør det nu.`,
  count: (yes: number, no: number, substitutes: number) =>
    [
      people(yes),
      `${formatNumber(no, 'da')} afbud`,
      ...(substitutes > 0 ? [`${formatNumber(substitutes, 'da')} sender en anden`] : []),
    ].join(', '),
  moved: (was: string) => `Flyttet fra ${was}.`,
  cancelled: 'Mødet er aflyst.',
  held: 'Mødet er holdt.',
  elsewhere: {
    title: 'Opslaget gælder ikke længere',
    sentence: 'Mødet bliver meldt ud et andet sted.',
  },
  reply: {
    agenda: 'Her er dagsordenen',
    near: 'Mødet nærmer sig',
    today: (time: string) => `Mødet er i dag kl. ${time}`,
    tomorrow: (time: string) => `Mødet er i morgen kl. ${time}`,
    hour_before: (time: string) => `Mødet begynder kl. ${time}`,
    moved: (was: string, is: string) => `Mødet er flyttet fra ${was} til ${is}.`,
    place: (place: string) => `Mødet holdes nu her: ${place}.`,
    placeOnline: 'Mødet holdes nu online.',
    noLink: 'Mødet holdes ikke længere online.',
    newLink: 'Der er et nyt link til onlinemødet.',
    noPlace: 'Stedet er ikke længere det samme. Spørg koordinatorerne.',
    renamed: (title: string) => `Mødet hedder nu: ${title}.`,
    cancelled: (was: string) => `Mødet ${was} er aflyst.`,
  },
  answered: {
    yes: 'Tak. Du står som deltager. Tryk igen, hvis det ændrer sig.',
    no: 'Tak. Dit afbud er noteret. Tryk igen, hvis det ændrer sig.',
    substitute: (name: string) => `Tak. ${name} kommer i stedet for dig.`,
  },
  /** In a channel, where others read it as well. */
  noted: 'Tak. Svaret er noteret.',
  notInvited: 'Du er ikke med i den gruppe, mødet er for, så du skal ikke svare.',
  seriesPlanned: {
    title: (year: number) => `Møderne i ${year} står i kalenderen`,
    titleNone: (year: number) => `Møderne i ${year} er ikke planlagt`,
    sentence: 'Det er forslag efter jeres sædvanlige dage. Flyt dem, der ikke passer.',
    ended: (day: string) =>
      `Strategien løber til og med ${day}. Møder efter den dag er ikke planlagt. Forlæng strategien, eller planlæg dem selv.`,
    open: 'Åbn møderne',
  },
  noChannel: {
    title: 'Mødet kan ikke meldes ud',
    sentence: 'Gruppen har ingen kanal, som er bekræftet. Derfor får den ingen besked om mødet.',
    next: 'Tilføj Tryg Overblik til gruppens kanal, og sig, hvilken gruppe den hører til. Så bliver mødet meldt ud.',
    summary: (title: string) => `${title} kan ikke meldes ud: gruppen har ingen kanal`,
  },
  channelGone: {
    title: 'Kanalen kan ikke få besked',
    sentence: (channel: string) =>
      channel === ''
        ? 'Vi kan ikke længere skrive i gruppens kanal. Appen er fjernet, eller kanalen findes ikke mere.'
        : `Vi kan ikke længere skrive i kanalen ${channel}. Appen er fjernet, eller kanalen findes ikke mere.`,
    next: 'Tilføj Tryg Overblik til kanalen igen, og giv selv gruppen besked indtil da.',
    summary: (title: string) => `${title}: kanalen kan ikke få besked`,
  },
  headcount: {
    title: 'Hvem kommer til mødet',
    yes: 'Deltager',
    no: 'Afbud',
    substitutes: 'Sender en anden',
    unanswered: 'Har ikke svaret',
    substitute: (name: string, instead: string) => `${name} sender ${instead}`,
    none: 'Ingen har svaret endnu.',
    more: (count: number) => `og ${formatNumber(count, 'da')} mere`,
    summary: (title: string, yes: number) => `${title}: ${people(yes)}`,
  },
};
