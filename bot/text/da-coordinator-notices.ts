import type { Group } from '#bot/domain/channel.ts';
import type { FailureReason, Fallback } from '#bot/domain/notice.ts';
import type { Reach } from '#bot/domain/reach.ts';
import { formatNumber } from './format.ts';

/** What the bot says to coordinators and in channels without being spoken to. */
export const daCoordinatorNotices = {
  reach: {
    home_tenant: 'Kan få besked i sin egen chat',
    guest: 'Kan få besked som gæst',
    channel_only: 'Kan kun få besked i en kanal',
    tab_only: 'Har kun åbnet fanen og kan ikke få besked i chatten',
    none: 'Kan ikke få besked',
  } satisfies Record<Reach, string>,
  failure: {
    no_address: 'Personen har ikke åbnet Tryg Overblik i Teams endnu.',
    not_installed: 'Personen har ikke appen, eller den er blokeret.',
    conversation_gone: 'Chatten med personen findes ikke længere.',
    too_large: 'Teams afviste beskeden, fordi den var for stor.',
    not_accepted: 'Teams afviste beskeden.',
    gave_up: 'Teams svarede ikke, selv om vi prøvede flere gange.',
    restored: 'Uvist: Samarbejdet blev gendannet fra en sikkerhedskopi. Beskeden kan være sendt før det.',
  } satisfies Record<FailureReason, string>,
  fallback: {
    channel: 'I stedet er der skrevet i kanalen.',
    link: 'I stedet kan du sende personen et link til fanen Overblik.',
  } satisfies Record<Fallback, string>,
  linkToSend: 'Link, du kan sende',
  phone: 'Telefon',
  noPhone: 'Intet telefonnummer',
  initiatives: 'Indsatser',
  sent: (count: number) => (count === 1 ? 'Har fået 1 besked' : `Har fået ${formatNumber(count, 'da')} beskeder`),
  noneSent: 'Har ikke fået nogen besked',
  toCall: {
    title: 'Ring til dem, der mangler',
    sentence: (count: number) =>
      count === 1
        ? 'En person har ikke svaret efter den sidste påmindelse.'
        : `${formatNumber(count, 'da')} personer har ikke svaret efter den sidste påmindelse.`,
    late: (weekday: string) => `Status bliver taget imod til og med ${weekday}.`,
    summary: (count: number, round: string) =>
      count === 1 ? `${round}: én mangler at svare` : `${round}: ${formatNumber(count, 'da')} mangler at svare`,
    more: (count: number) =>
      count === 1 ? 'Én mere står i fanen.' : `${formatNumber(count, 'da')} flere står i fanen.`,
  },
  notOpened: {
    title: 'Statusrunden blev ikke åbnet',
    sentence: (weekday: string) =>
      `Vi kunne ikke åbne den, før fristen ${weekday} var overskredet. Ingen tovholdere er blevet spurgt.`,
    next: 'Vælg nye datoer, og åbn den igen.',
    summary: (round: string) => `${round} blev ikke åbnet, og ingen er blevet spurgt`,
  },
  notReached: {
    heading: 'En tovholder er ikke nået',
    title: (name: string) => `${name} har ikke fået beskeden.`,
    call: 'Ring til personen, eller bed om, at appen bliver åbnet i Teams. Så virker beskederne igen.',
    summary: (name: string) => `${name} er ikke nået og ved måske ikke, at der mangler en status`,
  },
  steppingDown: {
    title: 'En tovholder vil træde fra',
    sentence: (person: string, initiative: string) =>
      `${person} skriver: Jeg er ikke længere tovholder på ${initiative}.`,
    next: 'Indtil du bekræfter, er der ikke ændret noget. Du kan fortryde bagefter.',
    confirm: 'Bekræft',
    decline: 'Afvis',
    undo: 'Fortryd',
    summary: (person: string, initiative: string) => `${person} vil ikke længere være tovholder på ${initiative}`,
    confirmedTitle: 'Bekræftet',
    confirmed: (person: string, initiative: string) =>
      `${person} er ikke længere tovholder på ${initiative} og har fået besked.`,
    lastLead: 'Find en ny tovholder, så indsatsen bliver spurgt i næste runde.',
    declinedTitle: 'Afvist',
    declined: (person: string, initiative: string) =>
      `${person} er stadig tovholder på ${initiative} og har fået besked.`,
    undoneTitle: 'Fortrudt',
    undone: (person: string, initiative: string) => `${person} er igen tovholder på ${initiative}.`,
  },
  counter: {
    title: (answered: number, total: number) =>
      `${formatNumber(answered, 'da')} af ${formatNumber(total, 'da')} har svaret`,
    over: (answered: number, total: number) =>
      `${formatNumber(answered, 'da')} af ${formatNumber(total, 'da')} svarede`,
    closed: 'Runden er lukket.',
    all: 'Alle har svaret. Tak.',
  },
  channelAsked: {
    title: 'Mangler du at sende status?',
    sentence:
      'Nogle af jer kan ikke få beskeder fra Tryg Overblik i jeres egen chat. Tryk her for at se, om du mangler noget. Det er kun dig, der ser svaret.',
    button: 'Vis mine indsatser',
    mark: 'Kun du kan se det her.',
    mine: 'Du mangler status på:',
    nothing: 'Du mangler ikke at sende status.',
    fillIn: 'Udfyld i fanen',
    summary: (round: string, day: string) => `${round}: frist ${day}`,
  },
  channelTest: {
    title: 'Tryg Overblik er klar i kanalen',
    sentence: {
      lead: 'Kanalen er Tovholdergruppens. Her kommer fælles beskeder om statusrunder og møder, og ikke andet.',
      steering: 'Kanalen er Styregruppens. Her kommer fælles beskeder om statusrunder og møder, og ikke andet.',
      joint: 'Kanalen hører til Fællesmødet. Her kommer fælles beskeder om statusrunder og møder, og ikke andet.',
      other: 'Her kommer fælles beskeder om statusrunder og møder, og ikke andet.',
    } satisfies Record<Group, string>,
    readers: 'Alle i kanalen kan læse det, der bliver skrevet her.',
    summary: 'Tryg Overblik er klar i kanalen',
  },
  groups: {
    lead: 'Tovholdergruppen',
    steering: 'Styregruppen',
    joint: 'Fællesmødet',
    other: 'En anden gruppe',
  } satisfies Record<Group, string>,
  channelGroup: {
    title: 'Hvilken gruppe er dette?',
    sentence: 'Kun en koordinator kan svare. Før det skriver vi ikke andet her.',
    readers: (count: number) =>
      count === 1 ? 'Én person kan læse kanalen.' : `${formatNumber(count, 'da')} personer kan læse kanalen.`,
    guests: (count: number) => (count === 1 ? 'Én er gæst.' : `${formatNumber(count, 'da')} er gæster.`),
    others: (count: number) =>
      count === 1 ? 'Én er fra en anden organisation.' : `${formatNumber(count, 'da')} er fra andre organisationer.`,
    unknown: (count: number) =>
      count === 1
        ? 'Én er fra en organisation, der ikke er med i samarbejdet.'
        : `${formatNumber(count, 'da')} er fra organisationer, der ikke er med i samarbejdet.`,
    answeredTitle: (group: string) => `Kanalen hører til: ${group}`,
    answeredBy: (name: string) => `Valgt af ${name}.`,
  },
};
