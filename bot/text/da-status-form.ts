import type { FieldProblem, RawField } from '#bot/domain/status-form.ts';
import { formatNumber } from './format.ts';

type FieldWords = {
  /** Stands above the field, and is what a screen reader says. */
  label: string;
  /** Names the field in a list of problems. */
  name: string;
  /** What to write, below the field; empty where the label says it all. */
  help: string;
  /** What to do when it is missing. */
  missing: string;
};

/** The status card: the order and the labels follow the headings of the strategy's own pages. */
export const daStatusForm = {
  title: 'Status på indsats',
  summary: (initiative: string) => `Status på ${initiative}`,
  due: (weekday: string) => `Frist: ${weekday}`,
  newTitle: 'Din nye status',
  requiredNote: 'Felter med * skal udfyldes. Det tager ca. 5 minutter.',
  problemsTitle: 'Status er ikke sendt endnu. Ret dette, og send igen:',
  fields: {
    happened: {
      label: 'Hvad er der sket siden sidst?',
      name: 'Hvad er der sket',
      help: 'Konkrete aktiviteter, gerne med samarbejdspartnere og tal. Ingen oplysninger om enkeltpersoner.',
      missing: 'Skriv, hvad der er sket siden sidst.',
    },
    health: {
      label: 'Fremdrift',
      name: 'Fremdrift',
      help: 'Gul (!): I håndterer selv afvigelsen. Rød (▲): I har brug for hjælp eller en beslutning.',
      missing: 'Vælg, hvordan det går med indsatsen.',
    },
    reason: {
      label: 'Begrundelse (skal udfyldes ved gul ! og rød ▲)',
      name: 'Begrundelse',
      help: '',
      missing: 'Skriv en begrundelse, når status er gul eller rød.',
    },
    nextSteps: {
      label: 'Hvad skal vi have fokus på? Hvad er næste skridt?',
      name: 'Næste skridt',
      help: 'Hvad, hvem og hvornår.',
      missing: 'Skriv, hvad der er næste skridt.',
    },
    challenges: {
      label: 'Udfordringer',
      name: 'Udfordringer',
      help: 'Hvad står i vejen?',
      missing: 'Skriv om udfordringerne.',
    },
    help: {
      label: 'Brug for hjælp eller beslutning?',
      name: 'Hjælp eller beslutning',
      help: '',
      missing: 'Vælg, om du har brug for hjælp eller en beslutning.',
    },
    helpText: {
      label: 'Hvad har du brug for?',
      name: 'Hvad der er brug for',
      help: 'Udfyld, hvis du svarer ja.',
      missing: 'Skriv, hvad du har brug for.',
    },
    result: {
      label: 'Resultat og effekt',
      name: 'Resultat og effekt',
      help: 'Hvad kan vi se? Tal, målinger eller tilbagemeldinger fra borgere.',
      missing: 'Skriv om resultat og effekt.',
    },
    economy: { label: 'Økonomi', name: 'Økonomi', help: '', missing: 'Vælg, hvordan det står til med økonomien.' },
    economyNote: {
      label: 'Bemærkning til økonomien',
      name: 'Bemærkning til økonomien',
      help: '',
      missing: 'Skriv en bemærkning til økonomien.',
    },
    publicUse: {
      label: 'Formidling: Må indholdet bruges offentligt?',
      name: 'Må bruges offentligt',
      help: '',
      missing: 'Vælg, om indholdet må bruges offentligt.',
    },
    newsText: {
      label: 'Forslag til nyhed',
      name: 'Forslag til nyhed',
      help: 'Skriv kun det, der må fortælles offentligt.',
      missing: 'Skriv et forslag til en nyhed.',
    },
    coCreation: {
      label: 'Samskabelse: Hvem har været inddraget?',
      name: 'Samskabelse',
      help: '',
      missing: 'Vælg, hvem der har været inddraget.',
    },
    visibility: {
      label: 'Hvem må læse teksten?',
      name: 'Hvem må læse teksten',
      help: 'Alle i samarbejdet kan se fremdriften, hvem der har svaret og hvornår.',
      missing: 'Vælg, hvem der må læse teksten.',
    },
    confirmed: {
      label: 'Bekræftelse',
      name: 'Bekræftelse',
      help: '',
      missing: 'Sæt kryds ved, at teksten ikke indeholder personoplysninger om borgere.',
    },
    checked: {
      label: 'Tjek teksten',
      name: 'Tjek teksten',
      help: '',
      missing: 'Vælg, om du vil rette teksten eller sende den alligevel.',
    },
  } satisfies Record<RawField, FieldWords>,
  confirmation: 'Teksten indeholder ikke personoplysninger om borgere',
  checked: 'Jeg har tjekket teksten. Send den alligevel',
  noChoice: 'Ikke valgt',
  chooseOne: 'Vælg en af mulighederne.',
  atMost: (limit: number) => `Skriv højst ${formatNumber(limit, 'da')} tegn.`,
  /** What to do about one problem of one field; `required` is said by the field's own `missing`. */
  problems: {
    too_long: (limit: number) => `Forkort teksten til højst ${formatNumber(limit, 'da')} tegn.`,
    reason_required: () => 'Skriv en begrundelse, når status er gul eller rød.',
    contains_cpr_number: () =>
      'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du sender. Skriv kun om indsatsen, ikke om enkeltpersoner.',
    unknown_choice: () => 'Vælg en af mulighederne.',
    several_organisations: () =>
      'Indsatsen har tovholdere fra flere organisationer, så teksten kan ikke holdes inden for din egen. Vælg et andet niveau.',
    not_confirmed: () => 'Sæt kryds ved, at teksten ikke indeholder personoplysninger om borgere.',
    check_phone: (_, found) =>
      `Tjek teksten: ${found} ligner et telefonnummer. Ret teksten, eller sæt kryds nederst og send den alligevel.`,
    check_birth: (_, found) =>
      `Tjek teksten: “${found}” kan handle om en enkelt person. Ret teksten, eller sæt kryds nederst og send den alligevel.`,
    check_citizen_mail: () =>
      'Tjek teksten: Der står en e-mailadresse og noget om en borger. Ret teksten, eller sæt kryds nederst og send den alligevel.',
  } satisfies Record<Exclude<FieldProblem['code'], 'required'>, (limit: number, found: string) => string>,
  onlyAboutInitiative: 'Skriv kun om indsatsen – ikke om enkeltpersoner, adresser eller konkrete sager.',
  accessToDocuments: 'Statusopdateringer er dokumenter og kan blive omfattet af aktindsigt.',
  more: 'Tilføj mere',
  send: 'Send status',
  last: {
    title: 'Svaret fra sidst',
    by: (author: string, when: string) => `${author}, ${when}`,
    hidden: 'Der er et svar fra sidst, men teksten er ikke delt med dig.',
    unchangedHint: 'Er alt som sidst, kan du sende det samme svar igen med ét tryk.',
    unchanged: 'Uændret siden sidst',
    showAll: 'Vis hele',
  },
  earlier: {
    title: 'Årets svar',
    hidden: 'Der er et svar, men teksten er ikke delt med dig.',
    none: 'Ingen status',
  },
  editing: 'Du retter en status, der er sendt. Den tidligere version bliver gemt.',
  notices: {
    movedFromRound: (earlier: string, current: string) =>
      `${earlier} er lukket. Det, du skrev, er flyttet til ${current}. Læs det igennem, og send det.`,
    oldCard: 'Kortet var forældet, så her er et nyt. Det, du skrev, er flyttet med. Læs det igennem, og send det.',
    answeredBy: (author: string, when: string) => `${author} sendte den ${when} en status på indsatsen, mens du skrev.`,
    answeredBySomebody: (when: string) => `En anden sendte den ${when} en status på indsatsen, mens du skrev.`,
    answeredNext: 'Det, du skrev, står herunder. Sender du det, bliver det den nyeste status. Begge bliver gemt.',
    answeredHidden: 'Teksten er ikke delt med dig.',
    notStored: 'Status er ikke sendt. Vi kunne ikke gemme lige nu. Det, du skrev, står herunder. Prøv igen om lidt.',
    fault: (reference: string) =>
      `Status er ikke sendt. Noget gik galt hos os. Det, du skrev, står herunder. Prøv igen, eller kontakt en koordinator, og oplys referencen ${reference}.`,
  },
  unchangedReason: {
    title: 'Hvorfor er status uændret?',
    intro: 'Status er gul eller rød, så der skal en begrundelse med. Ret den, hvis den ikke passer længere.',
    label: 'Begrundelse',
    send: 'Send uændret status',
  },
};
