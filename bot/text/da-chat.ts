import type { HelpWord } from './commands.ts';

/** What the bot says around the status card: first meeting, help, lists, receipts and short answers. */
export const daChat = {
  productName: 'Tryg Overblik',
  shownBelow: 'Se nederst i chatten.',
  sampleData: 'Eksempeldata',
  buttons: {
    myInitiatives: 'Vis mine indsatser',
    openOverview: 'Åbn overblikket',
    openMeetings: 'Åbn møderne',
    openMeeting: 'Åbn mødet',
    openDecisions: 'Åbn beslutningerne',
    seeInOverview: 'Se i overblikket',
    fillIn: 'Udfyld status',
    correct: 'Ret status',
    edit: 'Ret',
    help: 'Hjælp',
    setUp: 'Åbn opsætningen',
    tryAgain: 'Prøv igen',
  },
  welcome: {
    title: 'Velkommen til Tryg Overblik',
    what: 'Her sender tovholdere status på deres indsatser. Koordinatorer og styregruppe følger med i overblikket.',
    how: 'Skriv status, når du vil udfylde eller rette en status. Det tager få minutter.',
    kept: 'Når du sender en status, bliver den gemt med dit navn og tidspunktet. Du vælger selv, hvem der må læse teksten.',
    chat: 'Det, du skriver i chatten, bruger vi kun til at svare dig. Vi gemmer det ikke, men det bliver stående i Teams.',
    citizens: 'Skriv aldrig personoplysninger om borgere.',
  },
  help: {
    guides: 'Åbn vejledningen',
    title: 'Hjælp',
    sections: [
      {
        title: 'Hvad kan du her?',
        text: 'Du kan sende status på de indsatser, du er tovholder eller stedfortræder for. I overblikket kan du se, hvordan det går med alle indsatser.',
      },
      {
        title: 'Hvad sker der med det, du skriver?',
        text: 'En status bliver gemt, når du trykker på Send status, og du får en kvittering med det, der er gemt. Retter du den, bliver den tidligere version også gemt. Det, du skriver i chatten, gemmer vi ikke, men det bliver stående i Teams.',
      },
      {
        title: 'Hvem kan læse det?',
        text: 'Du vælger selv, hvem der må læse teksten: alle i samarbejdet, koordinatorer og styregruppe eller kun din egen organisation. Alle i samarbejdet kan se fremdriften, hvem der har svaret og hvornår. Administratorrollen giver ikke adgang til teksterne.',
      },
      {
        title: 'Ingen personoplysninger om borgere',
        text: 'Skriv kun om indsatsen – ikke om enkeltpersoner, adresser eller konkrete sager. Tekster, der ser ud til at indeholde et CPR-nummer, bliver ikke gemt.',
      },
      {
        title: 'Aktindsigt',
        text: 'Statusopdateringer er dokumenter og kan blive omfattet af aktindsigt.',
      },
    ],
    wordsTitle: 'Ord, du kan skrive',
    forSteering: 'Til styregruppen',
    forCoordinators: 'Til koordinatorer',
    words: {
      status: { word: 'status', what: 'udfyld eller ret status' },
      drafts: { word: 'kladde', what: 'skriv videre på en kladde' },
      meetings: { word: 'møde', what: 'se møder, og svar, om du deltager' },
      agenda: { word: 'dagsorden', what: 'se dagsordenen for dit næste møde' },
      point: { word: 'punkt', what: 'foreslå et punkt' },
      pack: { word: 'mødepakke', what: 'find mødepakken' },
      decisions: { word: 'beslutninger', what: 'se, hvad der skal følges op på' },
      minutes: { word: 'referat', what: 'læs og godkend det nyeste' },
      yearly: { word: 'årsstatus', what: 'se den årlige status' },
      phone: { word: 'telefon', what: 'vis eller ret dit nummer' },
      help: { word: 'hjælp', what: 'vis det her igen' },
      desk: { word: 'overblik', what: 'se, hvad der venter på dig' },
      round: { word: 'runde', what: 'planlæg og følg statusrunden' },
      written_case: { word: 'skriftlig', what: 'spørg styregruppen mellem to møder' },
      settings: { word: 'indstillinger', what: 'ret tekster, tider og lukkedage' },
    } satisfies Record<HelpWord, { word: string; what: string }>,
  },
  waiting: {
    title: 'Hej. Vi ved endnu ikke, hvem du er',
    what: 'Din organisation er med i samarbejdet, men du er ikke knyttet til det endnu.',
    next: 'Koordinatorerne kan nu se dit navn på en liste og tilføje dig. Skriv status igen, når de har gjort det.',
    nothing: 'Indtil da kan du ikke se noget, og det, du skriver i chatten, bliver ikke gemt.',
    hurry: 'Haster det, så kontakt en koordinator.',
  },
  setUp: {
    title: 'Tryg Overblik er klar til at blive sat op',
    what: 'Du er den første administrator. Åbn fanen Overblik, og vælg, om I begynder med en skabelon eller en tom strategi. Udpeg derefter de første koordinatorer.',
    limits: 'Som administrator udpeger du personer og følger driften. Du kan ikke læse statustekster.',
  },
  myInitiatives: {
    title: 'Dine indsatser',
    answered: (round: string) => `Besvaret i ${round}`,
    due: (weekday: string) => `Frist: ${weekday}`,
    noRound: 'Der er ingen åben statusrunde lige nu.',
    latest: 'Seneste status',
    noLatest: 'Ingen status endnu',
    more: (count: number) =>
      count === 1 ? 'En indsats mere står i overblikket.' : `${count} indsatser mere står i overblikket.`,
    noneTitle: 'Du er ikke tovholder på nogen indsats',
    none: 'Du kan følge alle indsatser i overblikket. Skulle du have stået som tovholder eller stedfortræder, så kontakt en koordinator.',
  },
  receipt: {
    title: 'Sendt',
    unchangedTitle: 'Sendt: uændret siden sidst',
    summary: (initiative: string) => `Status på ${initiative} er sendt`,
    sentBy: (author: string, when: string) => `Sendt af ${author} den ${when}`,
    version: (version: number) => `Version ${version}`,
    readers: 'Kan læses af',
    next: 'Status er gemt og står nu i overblikket.',
    nextEdit: 'Du kan rette den, indtil runden lukker.',
    nextClosed: 'Runden er lukket, så den kan ikke længere rettes.',
    nextHelp: 'I overblikket kan man se, at indsatsen har brug for hjælp eller en beslutning.',
    clipped: 'Teksten er for lang til at blive vist her. Hele teksten står i overblikket.',
  },
  previous: {
    title: 'Svaret fra sidst',
    summary: (initiative: string) => `Svaret fra sidst på ${initiative}`,
  },
  refused: {
    title: 'Det kunne ikke lade sig gøre',
    oldCardTitle: 'Kortet er forældet',
    oldCard: 'Kortet kan ikke bruges længere. Tryk på Vis mine indsatser for at få et nyt.',
    typed: 'Det skrev du. Kopiér det, du vil bruge igen:',
    typedRetry: 'Status er ikke sendt endnu. Det, du skrev, står her, og du kan rette det, før du prøver igen.',
  },
  notices: {
    unknown: {
      title: 'Det forstod jeg ikke',
      text: 'Tryk på en knap, eller skriv status eller hjælp. Det, du skriver i chatten, gemmer vi ikke.',
    },
    greeting: { title: 'Hej', text: 'Vil du sende status eller se, hvordan det går med indsatserne?' },
    cprNumber: {
      title: 'Slet din besked i chatten',
      found: 'Din besked ser ud til at indeholde et CPR-nummer:',
      notStored: 'Vi har ikke gemt nummeret.',
      delete:
        'Vi kan ikke slette beskeden for dig. Hold fingeren på den, eller peg på den og vælg de tre prikker. Vælg derefter Slet.',
    },
    channel: {
      title: 'Skriv til mig i vores egen chat',
      text: 'Jeg svarer kun i den personlige chat, så det, du skriver om en indsats, ikke bliver delt med andre end dem, du vælger.',
    },
    outage: {
      title: 'Prøv igen om lidt',
      text: 'Vi kan ikke få fat i det, vi har gemt. Intet af det er gået tabt.',
    },
    fault: {
      title: 'Noget gik galt hos os',
      text: (reference: string) =>
        `Beklager. Prøv igen, eller kontakt en koordinator, og oplys referencen ${reference}.`,
    },
  },
};
