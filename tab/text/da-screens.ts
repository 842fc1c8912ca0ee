/** The screens that stand where a page would be. */
export const daScreens = {
  empty: {
    title: 'Strategien har ingen indsatser endnu',
    text: 'Når indsatserne er lagt ind, står de her med mål, organisation, tovholder og status.',
  },
  unreachable: {
    title: 'Vi kan ikke få forbindelse',
    text: 'Tjek dit net. Vi prøver selv igen, og intet af det, der er sendt, er gået tabt.',
  },
  offline:
    'Ingen forbindelse. Du ser det, der sidst blev hentet, og det, du har skrevet, bliver stående. Vi prøver selv igen.',
  failed: {
    title: 'Noget gik galt hos os',
    text: 'Prøv igen om lidt. Hvis det bliver ved, så giv koordinatoren referencen herunder.',
  },
  refused: {
    title: 'Det kan du ikke se her',
    text: 'Du har ikke adgang til dette. Spørg en koordinator, hvis du mener, at du skal have det.',
  },
  unknownPartnership: {
    title: 'Samarbejdet findes ikke',
    text: 'Linket peger på et samarbejde, som du ikke er med i, eller som ikke findes længere.',
  },
  sign_in: {
    title: 'Teams kunne ikke logge dig på',
    text: 'Prøv igen. Hjælper det ikke, så genstart Teams, og åbn fanen på ny.',
  },
  consent: {
    title: 'Din organisation har ikke sagt ja til appen endnu',
    text: 'Bed din administrator af Microsoft 365 om at give Tryg Overblik samtykke for hele organisationen. Det sker én gang, og så virker fanen for alle.',
  },
  waiting: {
    title: 'Velkommen. Vi ved endnu ikke, hvem du er',
    text: 'Du er nu på ventelisten. En koordinator i samarbejdet siger, hvem du er, og så åbner overblikket sig her. Du behøver ikke gøre mere.',
    again: 'Se efter igen',
  },
  outside: {
    title: 'Tryg Overblik åbnes i Teams',
    text: 'Siden viser først noget, når den er åbnet som fane i Microsoft Teams, for det er Teams, der siger, hvem du er.',
    open: 'Åbn Microsoft Teams',
    how: 'I Teams: vælg Apps, søg efter Tryg Overblik, og vælg Åbn.',
    otherLanguage: 'In English',
  },
};
