import { daAccessibility } from './da-accessibility.ts';
/** A page that anybody may read without signing in. Paragraphs and points are plain text. */
export type PublicPage = {
  /** In the list of pages. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly PublicSection[];
};

export type PublicSection = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  /** Whom to turn to stands last in it, where a partnership says so. */
  readonly isContact?: boolean;
};

export type PublicPages = {
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly pages: string;
  /** Where a partnership has named nobody to turn to. */
  readonly noContact: string;
  readonly about: PublicPage;
  readonly privacy: PublicPage;
  readonly terms: PublicPage;
  readonly accessibility: PublicPage;
};

/** The three pages that the Teams package names: what it is, what happens to personal data, and on what terms. */
export const daPublicPages: PublicPages = {
  otherLanguage: 'English',
  pages: 'Sider om løsningen',
  noContact:
    'Kontakt en koordinator i dit samarbejde. Ved du ikke, hvem det er, så spørg din egen it-afdeling, hvem der har sat Tryg Overblik op hos jer.',
  about: {
    name: 'Om løsningen',
    title: 'Om Tryg Overblik',
    intro: 'Tryg Overblik er en chatbot og en fane i Microsoft Teams til myndigheder, der driver en strategi sammen.',
    sections: [
      {
        title: 'Hvad kan den?',
        paragraphs: [],
        points: [
          'Tovholdere sender status på deres indsatser i en chat med botten.',
          'Koordinatorer, styregruppe og de andre i samarbejdet ser, hvordan det går med alle indsatser, i fanen Overblik.',
          'Hver status bliver gemt med navn og tidspunkt. Bliver den rettet, står den tidligere udgave der stadig.',
        ],
      },
      {
        title: 'Hvem kan bruge den?',
        paragraphs: [
          'Medarbejdere i de myndigheder, der er med i samarbejdet, og som en koordinator har tilføjet. Man logger ind med sin egen arbejdskonto. Der er ingen særskilt adgangskode.',
        ],
        points: [],
      },
      {
        title: 'Brug for hjælp?',
        paragraphs: [
          'Kontakt en koordinator i dit samarbejde. Skriv hjælp til botten for at se, hvad den kan. Kan du slet ikke logge ind, så kontakt din egen it-afdeling.',
        ],
        points: [],
      },
      {
        title: 'Har du fundet en sikkerhedsfejl?',
        paragraphs: [
          'Meld den fortroligt på det sted, hvor programmets kildekode ligger: vælg Security og derefter Report a vulnerability. Skriv aldrig personoplysninger eller tekster fra et samarbejde i meldingen. Gælder det jeres egen installation, så kontakt først jeres egen it-afdeling.',
        ],
        points: [],
      },
      {
        title: 'Åben kildekode',
        paragraphs: ['Programmet er åben kildekode under MIT-licensen. Enhver myndighed må bruge og ændre det.'],
        points: [],
      },
    ],
  },
  privacy: {
    name: 'Personoplysninger',
    title: 'Personoplysninger i Tryg Overblik',
    intro: 'Her står, hvilke oplysninger om dig som bruger løsningen gemmer, hvor de er, og hvem du kan spørge.',
    sections: [
      {
        title: 'Hvem har ansvaret?',
        paragraphs: [
          'Hver myndighed er dataansvarlig for sine egne brugere og for det, de skriver. Er flere myndigheder med, aftaler de selv, hvordan de deler ansvaret, og hvem der driver løsningen for de andre.',
          'De, der har lavet programmet, modtager ingen oplysninger fra det.',
        ],
        points: [],
      },
      {
        title: 'Hvad bliver gemt om dig?',
        paragraphs: [],
        points: [
          'Dit navn, din stilling, din organisation og forvaltning og dine roller og indsatser i samarbejdet. Det kommer fra en koordinator eller fra dit login.',
          'Id-numrene på din arbejdskonto og din organisation i Microsoft 365. Der bliver ikke gemt e-mailadresse eller adgangskode.',
          'Dit telefonnummer, hvis du eller en koordinator har skrevet det. Du kan fjerne det igen.',
          'Dit fravær, hvis en anden skal svare for dig: dagene og stedfortræderen, aldrig hvorfor.',
          'Hvad du har sendt som status, hvornår, i hvilken rolle, og hvem du har valgt må læse teksten. Alle udgaver bliver gemt.',
          'Det, du er begyndt at skrive og ikke har sendt. Kun du kan læse det.',
          'Om du deltager i et møde, og navnet på den, du eventuelt sender i stedet. Hvad du har svaret i en skriftlig behandling, til et referat og til den årlige status.',
          'Hvilke beskeder botten har sendt dig, hvornår, og om de nåede frem. Hvor den kan skrive til dig, og hvornår du sidst brugte chatten og fanen.',
          'Hvilke mødepakker du har hentet, i hvilken form, og hvornår sidst. Er du koordinator, også hvilke svar du har set.',
          'En linje i en log, når du ændrer noget eller henter en fil med det, ikke alle må se: hvem, hvad og hvornår, men ikke teksten.',
          'Har du lavet et kalenderlink: et aftryk af det, men ikke selve linket. Enhver, der har linket, kan se titel, tid og sted for dine møder, til du trækker det tilbage.',
          'At botten har budt dig velkommen, så den ikke gør det igen.',
          'Er du endnu ikke tilføjet: dit navn, id-numrene, tidspunktet og om du kom fra chatten eller fanen. Oplysningerne står på en liste hos koordinatorerne, til de har tilføjet dig.',
        ],
      },
      {
        title: 'Hvad bliver ikke gemt?',
        paragraphs: [],
        points: [
          'Det, du skriver i chatten. Det bliver kun brugt til at svare dig, men det bliver stående i Teams efter din egen organisations regler.',
          'Oplysninger om borgere. Løsningen har ingen felter til dem, og ingen må skrive dem. Tekster, der ser ud til at indeholde et CPR-nummer, bliver afvist, før noget bliver gemt.',
          'Cookies og statistik om din adfærd. Driftsloggen har hverken navne eller tekster.',
        ],
      },
      {
        title: 'Hvem kan se det?',
        paragraphs: [
          'Alle i samarbejdet kan se fremdriften på hver indsats, hvem der har svaret og hvornår. Den, der sender en status, vælger, hvem der må læse teksten: alle i samarbejdet, koordinatorer og styregruppe eller kun egen organisation. Administratorrollen giver ikke adgang til teksterne.',
          'Dit telefonnummer kan du selv, koordinatorer og administratorer se. Er du koordinator, kan også de tovholdere, der bliver spurgt, se det. Dit fravær kan du selv og koordinatorer se.',
          'Er en tekst skjult, fordi den kan rumme personoplysninger, kan kun koordinatorer og administratorer i forfatterens organisation læse den, eller de andres, hvis den ingen har. Det bliver noteret, hver gang de gør det.',
          'De få medarbejdere, der passer serveren hos den myndighed, der driver løsningen, kan teknisk set komme til lageret.',
        ],
        points: [],
      },
      {
        title: 'Hvor er oplysningerne?',
        paragraphs: [
          'I myndighedernes eget Azure-abonnement hos Microsoft, i den region de har valgt. Beskeder til og fra botten går gennem Microsoft Teams og Azure Bot Service. Fanen henter desuden en liste over tilladte adresser fra Microsoft. Oplysningerne bliver ikke sendt til andre.',
        ],
        points: [],
      },
      {
        title: 'Hvorfor og på hvilket grundlag?',
        paragraphs: [
          'For at myndighederne kan følge op på deres fælles strategi. Grundlaget er normalt databeskyttelsesforordningens artikel 6, stk. 1, litra e (en opgave i samfundets interesse). Det er din egen myndighed, der fastlægger det.',
        ],
        points: [],
      },
      {
        title: 'Hvor længe?',
        paragraphs: [
          'Løsningen sletter ikke noget af sig selv. Statusopdateringer er en del af myndighedernes arbejde, og arkivlovgivningen sætter grænser for, hvad en myndighed må slette.',
          'Når du stopper, melder en koordinator eller en administrator dig ud. I samme øjeblik bliver login, telefonnummer, fravær, roller og kalenderlink fjernet. Dit navn, din stilling og det, du har sendt, bliver stående. Skal oplysninger rettes eller slettes, afgør din myndighed det.',
        ],
        points: [],
      },
      {
        title: 'Aktindsigt',
        paragraphs: [
          'Statusopdateringer er dokumenter og kan blive omfattet af aktindsigt, også når kun nogle i samarbejdet kan læse dem i løsningen.',
        ],
        points: [],
      },
      {
        title: 'Dine rettigheder',
        paragraphs: [
          'Du kan bede om at se oplysningerne om dig og om at få forkerte oplysninger rettet, og du kan gøre indsigelse. Skriv til databeskyttelsesrådgiveren i din egen myndighed, eller kontakt en koordinator. Du kan klage til Datatilsynet.',
          'Er der kommet personoplysninger om en borger ind ved en fejl, så sig det straks til en koordinator og til din egen databeskyttelsesrådgiver.',
        ],
        points: [],
      },
    ],
  },
  terms: {
    name: 'Vilkår',
    title: 'Vilkår for Tryg Overblik',
    intro: 'Her står, hvordan løsningen må bruges, og hvem der svarer for den.',
    sections: [
      {
        title: 'Hvem må bruge den?',
        paragraphs: [
          'Løsningen er til arbejdet med den fælles strategi i de myndigheder, der er med i samarbejdet. Din egen myndigheds regler for it og tavshedspligt gælder også her.',
        ],
        points: [],
      },
      {
        title: 'Det skal du overholde',
        paragraphs: [],
        points: [
          'Skriv kun om indsatsen – ikke om enkeltpersoner, adresser eller konkrete sager.',
          'Skriv ikke oplysninger, der er fortrolige af andre grunde, for eksempel om politiets metoder.',
          'Vælg, hvem der må læse teksten, før du sender den.',
          'Brug kun din egen arbejdskonto.',
        ],
      },
      {
        title: 'Er det et arkiv?',
        paragraphs: [
          'Nej. Løsningen erstatter ikke myndighedens journal. Det, der skal journaliseres, skal stadig lægges i jeres eget sagssystem.',
        ],
        points: [],
      },
      {
        title: 'Licens og ansvar',
        paragraphs: [
          'Programmet er åben kildekode under MIT-licensen og leveres, som det er, uden garanti. De, der har lavet det, svarer ikke for tab ved brugen.',
          'Den myndighed, der driver løsningen, svarer for driften. Aftaler mellem myndighederne går forud for det, der står her, men ændrer ikke licensen.',
        ],
        points: [],
      },
      {
        title: 'Spørgsmål',
        paragraphs: ['Kontakt en koordinator i dit samarbejde.'],
        points: [],
      },
    ],
  },
  accessibility: daAccessibility,
};
