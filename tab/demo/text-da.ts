/** Every word of the trial page. What bot and tab say in it comes from them. */
export const da = {
  title: 'Prøv Tryg Overblik',
  sampleData: 'Eksempeldata',
  sampleDataHint: 'Personer og svar er opdigtede. Prøv frit: alt bliver på denne maskine.',
  loading: 'Åbner demonstrationen',
  unreachable: 'Serveren svarer ikke. Kører npm start stadig? Siden prøver igen af sig selv.',
  settings: 'Visning',
  person: 'Du er',
  withNews: (name: string) => `● ${name} (nyt)`,
  roles: {
    lead: 'Tovholdere',
    deputy: 'Stedfortrædere',
    coordinator: 'Koordinatorer',
    steering: 'Styregruppe',
    communication: 'Formidling',
    administrator: 'Administratorer',
    reader: 'Andre',
  },
  language: 'Sprog',
  theme: 'Tema',
  themes: { default: 'Lys', dark: 'Mørk', contrast: 'Kontrast' },
  device: 'Skærm',
  devices: { desktop: 'Computer', phone: 'Telefon' },
  clock: {
    label: 'Samarbejdets ur',
    explain: 'Gå frem i tiden for at se frister og påmindelser. Uret kan ikke gå tilbage.',
    oneDay: '+ 1 dag',
    oneWeek: '+ 1 uge',
    date: 'Gå til dato',
    go: 'Gå dertil',
    next: 'Næste hændelse',
    nothingNext: 'Der venter ikke noget.',
    moving: (when: string) => `Uret går frem: ${when}`,
    moved: (when: string) => `Uret står nu på ${when}.`,
    news: (people: number) => `Der er nyt til ${people} ${people === 1 ? 'person' : 'personer'}.`,
    refused: 'Uret kan ikke gå tilbage i tiden.',
  },
  panes: { label: 'Vis', chat: 'Chat', tab: 'Overblik' },
  conversations: {
    label: 'Chats og kanaler',
    chat: 'Chat',
    channels: 'Kanaler',
    bot: 'Tryg Overblik',
    shared: 'Delt mellem organisationerne',
    unread: 'Nyt',
  },
  app: {
    with: (name: string) => `Appen hos ${name}`,
    inChannel: (name: string) => `Appen i kanalen ${name}`,
    add: 'Tilføj appen',
    remove: 'Fjern appen',
    neverHere: 'Personen har aldrig haft appen, så botten kan ikke skrive hertil.',
    removedHere: 'Appen er fjernet for denne person.',
    notInChannel: 'Appen er ikke i denne kanal, så botten hører og skriver ikke her.',
  },
  chat: {
    label: (name: string) => `Samtale: ${name}`,
    loading: 'Henter samtalen',
    empty: 'Skriv status, når du vil i gang.',
    emptyChannel: 'Her er ikke skrevet noget endnu. Botten svarer kun, når den nævnes med @.',
    you: 'Dig',
    input: 'Skriv en besked',
    inputChannel: 'Skriv til kanalen. Nævn @Tryg Overblik for at spørge botten',
    replyIn: 'Svar i tråden',
    cancelReply: 'Skriv et nyt opslag i stedet',
    send: 'Send',
    suggestions: 'Forslag',
    words: {
      status: 'status',
      round: 'runde',
      meeting: 'møde',
      agenda: 'dagsorden',
      pack: 'mødepakke',
      minutes: 'referat',
      help: 'hjælp',
    },
    mention: (word: string) => `@Tryg Overblik ${word}`,
    sending: 'Botten svarer …',
    said: (name: string, words: string) => `${name}: ${words}`,
    card: 'Kort',
    newCard: 'har sendt et kort',
    cardChanged: 'Kortet er opdateret',
    failed: 'Noget gik galt. Prøv igen.',
    unknownCard: 'Kortet kan ikke vises.',
  },
  tab: {
    label: 'Fanen Overblik',
    personal: 'Overblik',
    channel: (name: string) => `Overblik i ${name}`,
    frame: 'Tryg Overblik som fane',
  },
  scenes: {
    label: 'Guidet tur',
    heading: 'Ny her? Prøv fem små scener på fire minutter:',
    dismiss: 'Luk turen',
    open: 'Vis den guidede tur',
    step: (step: number, all: number) => `Trin ${step} af ${all}`,
    next: 'Næste',
    back: 'Tilbage',
    done: 'Færdig',
    again: 'Vælg en anden scene',
    lead: {
      name: 'Tovholder',
      minutes: 'svar på status, 1 minut',
      steps: [
        {
          text: 'Du er nu tovholder for en indsats. I chatten svarer du på status, og i overblikket ser alle i samarbejdet, hvordan det går.',
          action: '',
        },
        {
          text: 'Skriv status i chatten, eller tryk her. Botten viser, hvad du er tovholder for.',
          action: 'Skriv status',
        },
        {
          text: 'Tryk Udfyld status på kortet. Skriv kort, hvad der er sket, vælg fremdrift, og tryk Send status. Prøv også at glemme et felt.',
          action: '',
        },
        {
          text: 'Kortet bliver til en kvittering med det, der er gemt. Se din indsats i overblikket: den er svaret på.',
          action: 'Vis overblikket',
        },
      ],
    },
    coordinator: {
      name: 'Koordinator',
      minutes: 'følg op uden e-mail, ½ minut',
      steps: [
        {
          text: 'Du er nu koordinator. Overblikket viser alle indsatser på tværs af organisationerne: hvem der har svaret, hvad der er ændret, og hvem der mangler.',
          action: 'Vis overblikket',
        },
        {
          text: 'Åbn en indsats for at læse det nyeste svar og de tidligere. Filtrér på Brug for beslutning for at finde det, mødet skal handle om.',
          action: '',
        },
        {
          text: 'Gå en uge frem med uret øverst, så fristen kommer tættere på. Filtrér på Mangler svar i runden for at se, hvem du skal minde om den.',
          action: 'Gå 1 uge frem',
        },
      ],
    },
    steering: {
      name: 'Styregruppe',
      minutes: 'se, hvad der kræver jer, ½ minut',
      steps: [
        {
          text: 'Du er nu i styregruppen. Du ser det samme overblik, og du kan læse tekster til koordinatorer og styregruppe.',
          action: 'Vis overblikket',
        },
        {
          text: 'Vælg Brug for beslutning i filtrene. Åbn en indsats, og læs, hvad tovholderen beder jer om.',
          action: '',
        },
      ],
    },
    round: {
      name: 'En statusrunde',
      minutes: 'se en hel runde gå, 1 minut',
      steps: [
        {
          text: 'Du er nu koordinator, og forårets runde er i gang. Skriv runde i chatten, eller tryk her: botten viser, hvor langt runden er.',
          action: 'Skriv runde',
        },
        {
          text: 'I Tovholdergruppens kanal tæller ét kort, hvor mange der har svaret. Ingen navne. Spørger botten, hvilken gruppe kanalen er, så svar den.',
          action: 'Vis kanalen',
        },
        {
          text: 'Lad tiden gå til næste hændelse. Botten minder kun dem, der mangler, og kun på hverdage mellem 8.00 og 15.30.',
          action: 'Gå til næste hændelse',
        },
        {
          text: 'De tovholdere, der har fået noget, er mærket med en prik i listen øverst. Vælg en, og læs påmindelsen. Vælg så en koordinator igen.',
          action: '',
        },
        {
          text: 'Gå videre, hændelse for hændelse: sidste frist, listen over dem, du kan ringe til, og til sidst lukker runden, og svarene bliver frosset.',
          action: 'Gå til næste hændelse',
        },
      ],
    },
    meeting: {
      name: 'Et møde',
      minutes: 'fra indkaldelse til referat, 1 minut',
      steps: [
        {
          text: 'Du er nu koordinator, og Tovholdergruppen mødes den 18. juni. Se kanalen. Spørger botten, hvilken gruppe den er, så svar, og mødets opslag kommer.',
          action: 'Vis kanalen',
        },
        {
          text: 'Vælg en tovholder øverst, åbn kanalen, og tryk Afbud på mødets opslag. Antallet bliver rettet i opslaget. Du kan altid svare om. Vælg så en koordinator og kanalen igen.',
          action: '',
        },
        {
          text: 'Lad tre uger gå. Dagsordenen kommer som et svar i tråden, og opslaget er rettet, så det altid passer.',
          action: 'Gå 3 uger frem',
        },
        {
          text: 'Skriv dagsorden i chatten, eller tryk her. Punktet om status udfylder sig selv med det, der har brug for gruppen.',
          action: 'Skriv dagsorden',
        },
        {
          text: 'Skriv mødepakke. Når runden er lukket, laver og sender du pakken til mødets deltagere med ét tryk.',
          action: 'Skriv mødepakke',
        },
        {
          text: 'Skriv referat. Referatet begynder med dagsorden og beslutninger, og deltagerne godkender det i chatten.',
          action: 'Skriv referat',
        },
      ],
    },
  },
};

export type TrialText = typeof da;
