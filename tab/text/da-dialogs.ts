/** The pages that stand where the tab cannot be yet: added to a channel, taken out of it, or without consent. */
export const daDialogs = {
  configure: {
    title: 'Vis Tryg Overblik i kanalen',
    text: 'Fanen viser samarbejdets overblik: alle indsatser med fremdrift, seneste svar og frist. Alle i kanalen, der er med i samarbejdet, ser det samme. Andre ser intet.',
    inMeeting: {
      title: 'Vis Tryg Overblik i mødet',
      text: 'Fanen viser samarbejdets overblik, så I kan se på det sammen. Alle i mødet, der er med i samarbejdet, ser det samme. Andre ser intet.',
    },
    choose: 'Hvilket samarbejde?',
    group: 'Hvilken gruppe er kanalen for?',
    channel: {
      looking: 'Ser efter, hvad vi ved om kanalen',
      notYours: 'Dit valg bestemmer fanens navn og visning. En koordinator siger, hvilken gruppe kanalen hører til.',
      appMissing:
        'Appen er ikke føjet til kanalen endnu, så dit valg bestemmer kun fanens navn og visning. Føj appen til kanalen, så spørger den selv om gruppen.',
      readers: (name: string, members: number) => `${members} kan læse ${name}.`,
      willBe: (group: string) => `Når du gemmer, hører kanalen til: ${group}, og der kommer en prøvebesked i den.`,
      isAlready: (group: string) => `Kanalen hører til: ${group}.`,
      strangers: (count: number) => `${count} fra lejere uden for samarbejdet kan læse med`,
      sure: 'Brug kanalen alligevel: De må læse beskederne til gruppen.',
      refused: 'Gruppen er ikke gemt. Prøv igen, eller vælg den under Personer, Kanaler.',
    },
    groups: { lead: 'Tovholdergruppen', steering: 'Styregruppen', joint: 'Fællesmødet', other: 'Andre' },
    view: 'Hvad skal fanen vise først?',
    views: {
      all: 'Alle indsatser',
      decision: 'Det, der kræver en beslutning',
      changed: 'Det, der er ændret siden sidst',
    },
    viewHint: 'Alle kan vise resten med filtrene i fanen.',
    save: 'Vælg Gem nederst for at tilføje fanen.',
    none: 'Du er ikke med i et samarbejde endnu, så du kan ikke tilføje fanen. En koordinator skal først sige, hvem du er.',
    again: 'Se efter igen',
    tabName: (partnership: string, group: string | null) =>
      group ? `Overblik: ${partnership}, ${group}` : `Overblik: ${partnership}`,
  },
  remove: {
    title: 'Fjern fanen',
    text: 'Kun fanen forsvinder. Intet slettes.',
    stays: [
      'Alle status, møder og beslutninger bliver stående og kan ses i de andre faner og i chatten med Tryg Overblik.',
      'En kanal får stadig påmindelser og mødeopslag, så længe appen er i teamet. En koordinator kan ændre det under Drift.',
      'Du kan tilføje fanen igen med plusset øverst.',
    ],
    how: 'Vælg Fjern nederst, eller luk vinduet for at beholde fanen.',
  },
  consent: {
    title: 'Din organisation har ikke sagt ja til appen endnu',
    text: 'Din administrator af Microsoft 365 skal give Tryg Overblik samtykke for hele organisationen. Det sker én gang, og så virker fanen for alle. Bed din administrator om det; her er en besked, du kan sende.',
    message: 'Besked til din administrator',
    body: (link: string) =>
      `Hej. Jeg vil bruge appen Tryg Overblik i Teams. Den kræver, at en administrator én gang giver samtykke for hele organisationen. Log ind som administrator her, og sig ja:\n${link}\nAppen læser kun, hvem jeg er (navn og bruger-id). Den læser hverken mails, filer eller chats.`,
    copy: 'Kopiér beskeden',
    copied: 'Beskeden er kopieret.',
    selected: 'Beskeden er markeret. Kopiér den med Ctrl+C.',
    meanwhile: 'Imens kan du svare i chatten med Tryg Overblik; det kræver intet samtykke.',
    again: 'Prøv igen',
  },
};
