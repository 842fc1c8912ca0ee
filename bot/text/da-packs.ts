import type { PackAudience } from '#bot/domain/pack-audience.ts';
import { formatNumber } from './format.ts';

/** Meeting packs in the chat: making, sending and finding them, and what is told of them. */
export const daPacks = {
  title: 'Mødepakke',
  audiences: {
    all: 'Fælles udgave',
    steering: 'Kun til koordinatorer og styregruppe',
  } satisfies Record<PackAudience, string>,
  round: 'Statusrunde',
  meeting: 'Møde',
  edition: 'Udgave',
  newest: (number: number, day: string) => `Nr. ${formatNumber(number, 'da')}, lavet ${day}`,
  newestLabel: 'Nyeste pakke',
  noneMade: 'Der er ikke lavet en mødepakke til runden endnu.',
  noneForYou: 'Der er ingen mødepakke til dig endnu.',
  notFrozen: (round: string, day: string) =>
    `Mødepakken laves af den lukkede statusrunde. ${round} lukker ${day}, og så kan pakken laves.`,
  notFrozenYet: (round: string) => `Mødepakken kan laves om lidt: ${round} er ved at blive lukket.`,
  noRound: 'Der er ingen statusrunde at lave en mødepakke af. Skriv runde for at planlægge en.',
  nextRound: (round: string, day: string) => `Næste pakke kan laves, når ${round} er lukket ${day}.`,
  print: 'Kun den fælles udgave er til print.',
  make: {
    all: 'Lav fælles udgave',
    steering: 'Lav udgave til styregruppen',
  } satisfies Record<PackAudience, string>,
  send: (number: number) => `Send nr. ${formatNumber(number, 'da')} til mødets deltagere`,
  open: 'Åbn mødepakken i fanen',
  made: (number: number) => `Mødepakke nr. ${formatNumber(number, 'da')} er lavet.`,
  sent: (sent: number, before: number) => {
    const people = (count: number) => (count === 1 ? 'én person' : `${formatNumber(count, 'da')} personer`);
    if (sent === 0 && before === 0) return 'Der er ingen at sende mødepakken til endnu.';
    if (sent === 0) return `Mødepakken er allerede sendt til ${people(before)}.`;
    return `Mødepakken er på vej til ${people(sent)}.`;
  },
  sentCard: {
    title: 'Mødepakken er klar',
    sentence: (round: string) => `Her er mødepakken med status fra ${round}.`,
    yours: 'Linket er dit: pakken åbner, når du selv er logget ind, og det bliver noteret, når den hentes.',
    open: 'Åbn mødepakken',
    summary: (round: string) => `Mødepakken med status fra ${round} er klar`,
  },
  edited: {
    open: 'Åbn udgaven til mødet',
    title: 'Din status har en udgave til mødet',
    sentence: (by: string, initiative: string) => `${by} har skrevet en udgave til mødet af status på ${initiative}.`,
    untouched: 'Dit eget svar er ikke ændret. I mødepakken står der, at teksten er redigeret af en koordinator.',
    fields: 'Rettede tekster',
    recommendation: 'Indstilling',
    consequence: 'Konsekvens uden beslutning',
    next: 'Er noget ikke rigtigt, så skriv eller ring til koordinatoren.',
    summary: (by: string, initiative: string) => `${by} har skrevet en udgave til mødet af status på ${initiative}`,
  },
  steering: {
    title: 'Det har brug for dig',
    summary: 'Styregruppens overblik',
    nothing: 'Der er ikke noget, der venter på dig lige nu.',
    asked: 'Beder styregruppen om hjælp eller en beslutning',
    minutes: 'Referat til godkendelse',
    minutesOf: (day: string, until: string) => `Mødet ${day}. Svar senest ${until}.`,
    more: (count: number) => `og ${formatNumber(count, 'da')} mere`,
    cases: 'Skriftlig behandling',
    answerBy: (day: string) => `Svar senest ${day}`,
    caseNext: 'Svar på det kort, du har fået om hver sag.',
    nextMeeting: 'Næste møde',
    noMeeting: 'Ikke planlagt endnu',
    meetingAt: (day: string, time: string) => `${day} kl. ${time}`,
  },
};
