import type { SampleAnswer } from './sample-answer.ts';

/**
 * Answers of the closed round. Where public news tells of an initiative, its facts are used; the rest is made up.
 * Tryg online was never answered for.
 */
export const winterAnswers: readonly SampleAnswer[] = [
  {
    initiativeId: 'tryghedsvandringer',
    authorId: 'tovholder-tryghedsvandringer',
    submittedAt: '2024-12-11T09:12:00.000Z',
    wrote: {
      happened:
        'Vi har gået en tryghedsvandring i Sønderholm sammen med samrådet, politiet og beredskabet. Deltagerne pegede på problemer med trafik, belysning og vedligeholdelse.',
      health: 'on_track',
      nextSteps: 'By og Land gennemgår belysningen på stierne. Vi giver samrådet svar inden sommerferien.',
      result: 'De fleste af de punkter, der blev fundet, kan løses inden for den almindelige drift.',
      economy: 'existing',
      publicUse: 'yes',
      newsText: 'Borgerne i Sønderholm har vist kommunen og politiet, hvor der kan blive tryggere at færdes.',
      coCreation: ['citizens', 'local_councils'],
    },
  },
  {
    initiativeId: 'tryg-bydel',
    authorId: 'tovholder-tryg-bydel',
    submittedAt: '2024-12-17T12:40:00.000Z',
    wrote: {
      happened:
        'Der er holdt IT-sikkerhedskurser i Aalborg Øst, Vestbyen og Nørresundby. Cykelkurset for kvinder er gennemført sammen med FrivilligAalborg, Kvarterværkstedet og de boligsociale helhedsplaner.',
      health: 'on_track',
      nextSteps: 'To beboermøder i foråret. Vi aftaler med boligorganisationerne, hvilke kurser der skal gentages.',
      challenges: 'Det er svært at få de unge med til beboermøderne.',
      economy: 'existing',
      publicUse: 'yes',
      newsText: 'Flere beboere har lært at kende forskel på en rigtig og en falsk besked fra banken.',
      coCreation: ['citizens', 'housing_organisations', 'volunteers'],
    },
  },
  {
    initiativeId: 'havnefronten',
    authorId: 'tovholder-havnefronten',
    submittedAt: '2025-01-06T10:05:00.000Z',
    wrote: {
      happened:
        'De 44 stiger med solcellelys, som blev aftalt med TrygFonden, er efterset. Kamera og redningsposter er afprøvet sammen med beredskabet.',
      health: 'on_track',
      nextSteps: 'Nyt eftersyn efter vinteren og en fælles øvelse med beredskabet i april.',
      economy: 'granted',
      economyNote: 'TrygFonden har støttet stigerne.',
      publicUse: 'by_agreement',
      coCreation: ['businesses'],
    },
  },
  {
    initiativeId: 'tryg-digital-by',
    authorId: 'tovholder-tryg-digital-by',
    submittedAt: '2025-01-07T13:20:00.000Z',
    wrote: {
      happened:
        'Analysen af 1,3 millioner kommentarer er offentliggjort, og handleplanen har været i byrådet. Arbejdet fortsætter som en del af driften i Job og Velfærd og Børn og Unge.',
      health: 'done',
      nextSteps: 'Vi svarer på spørgsmål og melder ind, hvis der bliver brug for et nyt fælles tiltag.',
      result: '1 % af kommentarerne var angreb, 0,2 % var hadefulde, og 22 % var anerkendende.',
      economy: 'granted',
      publicUse: 'yes',
    },
  },
  {
    initiativeId: 'aalborg-fri-tid',
    authorId: 'tovholder-aalborg-fri-tid',
    submittedAt: '2025-01-08T08:15:00.000Z',
    wrote: {
      happened:
        'Café FRI-TID har haft åbent hver måned, og FRI-TIDsaktivisterne har hjulpet til ved to arrangementer i byen.',
      health: 'on_track',
      nextSteps: 'Vi finder flere frivillige til én til én-relationer og taler med kulturhusene om forårets program.',
      result: 'Deltagerne fortæller, at de har fået nogen at følges med.',
      economy: 'existing',
      publicUse: 'by_agreement',
      coCreation: ['volunteers', 'associations', 'businesses'],
    },
  },
  {
    initiativeId: 'forebyggelsesseminarer',
    authorId: 'tovholder-forebyggelsesseminarer',
    submittedAt: '2025-01-09T11:30:00.000Z',
    wrote: {
      happened:
        'Seminarerne på 6. og 8. årgang er holdt som planlagt. Ved forældreaftenerne er der lavet aftaler om alkohol i klasserne.',
      health: 'on_track',
      nextSteps: 'Forårets hold begynder i marts. Vi samler op med fritidscentrene i juni.',
      economy: 'existing',
    },
  },
  {
    initiativeId: 'antiradikalisering',
    authorId: 'tovholder-antiradikalisering-ssp-1',
    submittedAt: '2025-01-10T09:50:00.000Z',
    wrote: {
      happened:
        'Dialogambassadørerne har holdt oplæg på ungdomsuddannelserne, og de to actioncards er gennemgået med nye medarbejdere.',
      health: 'on_track',
      nextSteps: 'INFO-hus og SSP holder et fælles temamøde for fagpersoner i marts.',
      economy: 'existing',
      publicUse: 'no',
      visibility: 'coordinators_and_steering',
    },
  },
  {
    initiativeId: 'bekymrende-fravaer',
    authorId: 'tovholder-bekymrende-fravaer',
    submittedAt: '2025-01-13T12:10:00.000Z',
    wrote: {
      happened:
        'Handlevejledningen er gennemgået på alle skoler. Optællingen af elever med bekymrende fravær steg fra 240 i oktober 2021 til 599 i oktober 2022, og vi arbejder stadig med følgerne.',
      health: 'action',
      reason: 'Stigningen er langt større, end indsatsen kan løfte alene. Der mangler skolesocialrådgivere.',
      nextSteps: 'Vi lægger en fælles plan med skolerne, så snart styregruppen har taget stilling.',
      challenges: 'Fraværet bliver registreret forskelligt fra skole til skole.',
      help: 'steering',
      helpText: 'Skal indsatsen udvides med faste teams på de skoler, der har mest fravær?',
      economy: 'needed',
      publicUse: 'no',
    },
  },
];
