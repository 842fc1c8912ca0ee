import type { Verdict } from '#bot/domain/goal-summary.ts';

/** What leads do around their status: drafts, snoozing, handing over, stepping down; and the goal summaries. */
export const daRound = {
  buttons: {
    saveDraft: 'Gem kladde',
    continueDraft: 'Fortsæt kladden',
    answerQuestion: 'Svar på spørgsmålet',
    snooze: 'Påmind mig igen',
    snoozeNow: 'Sæt påmindelse',
    cannot: 'Kan du ikke svare?',
    handOver: 'Giv videre til stedfortræder',
    stepDown: 'Jeg er ikke længere tovholder',
  },
  snooze: {
    label: 'Hvornår skal vi minde dig om det?',
    missing: 'Vælg, hvornår vi skal minde dig om det.',
    choices: { tomorrow: 'I morgen', monday: 'På mandag', three_days: 'Om tre dage' },
    done: (weekday: string) => `Vi minder dig om det ${weekday}, hvis du ikke har svaret inden da.`,
  },
  cannot: {
    label: 'Hvilken indsats?',
    missing: 'Vælg en indsats.',
    handOverHint: 'Stedfortræderen får besked og kan sende status. Du kan stadig selv svare.',
    stepDownHint: 'Koordinatorerne får besked og bekræfter det. Indtil da er du stadig tovholder.',
  },
  handedOver: (names: string) => `${names} får besked. Du kan stadig selv svare.`,
  steppedDown: 'Koordinatorerne har fået besked. Du er stadig tovholder, indtil de bekræfter det.',
  entered: {
    title: 'Tak, du har bekræftet',
    sentence: 'Status står, som koordinatoren skrev den. Du kan stadig rette den.',
  },
  draft: {
    saved: (time: string) => `Kladden er gemt kl. ${time}. Kun du kan se den. Den er ikke sendt.`,
    masked: 'Et CPR-nummer blev fjernet fra kladden.',
    restored: (when: string) => `Det er din kladde fra ${when}. Den er ikke sendt endnu.`,
    title: 'Dine kladder',
    line: (when: string) => `Gemt den ${when}`,
    noneTitle: 'Du har ingen kladder',
    none: 'Tryk på Gem kladde i et statuskort, hvis du vil skrive videre senere. Kun du kan se dine kladder.',
    roundClosed: 'Runden er lukket, så kladden kan ikke sendes.',
    read: 'Læs kladden',
    nothing: 'Der er ikke skrevet noget endnu, så der er ingen kladde at gemme.',
    discard: 'Slet kladden',
    discarded: 'Kladden er slettet.',
  },
  form: {
    returned: (by: string, when: string) => `${by} sendte status retur den ${when} med et spørgsmål:`,
    yearly: 'Til den årlige status spørger vi kun om resultat og effekt. Resten henter vi fra årets statusrunder.',
    late: (weekday: string) => `Fristen er overskredet. Du kan sende status til og med ${weekday}.`,
    ownOrganisationLocked:
      'Indsatsen har tovholdere fra flere organisationer, så teksten kan ikke deles med kun én af dem.',
    onBehalf: (name: string) => `Du skriver for ${name}. Det kommer til at fremgå af status.`,
  },
  receipt: {
    late: 'Sendt efter fristen',
    as: { deputy: 'Sendt som stedfortræder', stand_in: 'Sendt som vikar' },
    toBeConfirmed: (name: string) => `${name} får besked og bliver bedt om at bekræfte den.`,
    onBehalf: (coordinator: string, name: string) => `Skrevet af ${coordinator} for ${name}`,
  },
  closed: {
    title: 'Runden er lukket',
    sentence: (round: string) => `${round} er lukket, så status er ikke sendt.`,
    kept: 'Det, du skrev, er gemt som kladde. Kun du kan se den.',
    talkTo: 'Ring til en af koordinatorerne, hvis det skal med:',
  },
  goals: {
    title: 'Vurdering af målene',
    summary: (round: string) => `${round}: vurdér målene`,
    intro: 'Vurdér hvert mål ud fra det, tovholderne har skrevet.',
    missing: 'Mangler vurdering',
    goal: { label: 'Hvilket mål?', missing: 'Vælg et mål.' },
    verdict: { label: 'Hvor langt er vi?', missing: 'Vælg, om målet er nået.' },
    reasons: { label: 'Begrundelse', missing: 'Skriv en begrundelse.' },
    save: 'Gem vurdering',
    saved: 'Vurderingen er gemt.',
    allDone: 'Alle mål er vurderet.',
  },
  verdicts: {
    reached: 'Nået',
    partly_reached: 'Delvist nået',
    not_reached: 'Ikke nået',
  } satisfies Record<Verdict, string>,
};
