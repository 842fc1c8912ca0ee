import type { Guide, GuideName } from './guide.ts';

const lead: Guide = {
  title: 'Til dig, der er tovholder',
  intro: 'To gange om året bliver du spurgt, hvordan det går med din indsats. Det tager omkring fem minutter at svare.',
  parts: [
    {
      title: 'Svar, når du bliver spurgt',
      points: [
        'Botten skriver til dig i chatten, når en runde begynder. Tryk på Udfyld status på kortet.',
        'Du kan også svare i fanen: Vælg Min side, og tryk på Udfyld status. Det er det samme skema.',
        'Skriv, hvad der er sket siden sidst, hvordan det går, og hvad næste skridt er. Felter med en stjerne skal udfyldes.',
        'Skriv kun om indsatsen. Skriv aldrig om enkeltpersoner, og skriv aldrig et CPR-nummer.',
        'Er der ikke sket noget nyt, så vælg Uændret siden sidst og skriv hvorfor.',
      ],
      picture: { name: 'lead-card', says: 'Kortet i chatten med skemaet til status' },
    },
    {
      title: 'Gem undervejs, og ret bagefter',
      points: [
        'Din kladde kan kun ses af dig. I fanen gemmer den sig selv.',
        'Du kan rette din status, til runden lukker. Alle udgaver bliver gemt.',
        'Du vælger selv, hvem der må læse teksten. Fremdriften kan alle i samarbejdet se.',
      ],
    },
    {
      title: 'Bed om hjælp eller en beslutning',
      points: [
        'Vælg i skemaet, hvem du beder: koordinatorerne, tovholdergruppen eller styregruppen.',
        'På Min side kan du se, hvad der blev af det: sat på et møde, behandlet skriftligt eller besluttet.',
        'Er noget besluttet om din indsats, bliver du spurgt om det i dit næste skema.',
      ],
      picture: { name: 'lead-page', says: 'Min side for en tovholder: det, der skal svares på, og de næste møder' },
    },
    {
      title: 'Hvis du er væk, eller ikke er tovholder længere',
      points: [
        'Sig det til en koordinator, så svarer en anden for dig, mens du er væk.',
        'På kortet kan du vælge, at du ikke længere er tovholder. En koordinator svarer dig.',
        'Skriv hjælp til botten for at se, hvad du ellers kan skrive.',
      ],
    },
  ],
};

const coordinator: Guide = {
  title: 'Til dig, der er koordinator',
  intro:
    'Året, måned for måned. Dagene er et forslag, som I kan ændre. Min side viser hver dag, hvad der venter på jer.',
  parts: [
    {
      title: 'November: læg året til rette',
      points: [
        'Planlæg møderne i Møder. En serie giver alle årets møder på én gang.',
        'Planlæg runden i Runder eller ved at skrive runde til botten. Fristen bliver regnet baglæns fra mødet.',
        'Gennemgå tovholdere og stedfortrædere i Personer.',
      ],
    },
    {
      title: 'December og januar: første runde',
      points: [
        'Åbn runden. Alle tovholdere får en besked og bliver mindet om fristen af sig selv.',
        'Åbn runden i fanen og se, hvem der mangler. Ring til dem, botten ikke kan nå.',
        'Læs de nye svar. Kvittér, eller send et svar retur med et spørgsmål.',
        'Vurder målene, og luk runden.',
      ],
      picture: { name: 'round', says: 'En runde i fanen: hvem der har svaret, og hvem der mangler' },
    },
    {
      title: 'Januar og februar: møderne',
      points: [
        'Punktet Status på indsatserne udfylder sig selv med det, der kræver handling.',
        'Lav mødepakken, og send den. Den kommer som Word, PDF og HTML.',
        'Skriv beslutninger, mens mødet er i gang. Tovholderen hører om dem bagefter.',
        'Send referatet til godkendelse.',
      ],
    },
    {
      title: 'Marts og april: årlig status og fællesmøde',
      points: [
        'Skriv den årlige status i Årlig status. Teksterne fra tovholderne står der allerede.',
        'Send den til godkendelse i de tre organisationer, og udgiv den.',
      ],
    },
    {
      title: 'Maj og juni: anden runde',
      points: [
        'Gør som i december. Svarene bliver holdt op mod sidste runde.',
        'Spørg i en ekstraordinær runde, hvis noget sker, der ikke kan vente.',
      ],
    },
    {
      title: 'August til oktober: møder og opfølgning',
      points: [
        'Følg op på det, der er besluttet, i Beslutninger.',
        'Brug Skriftlig behandling, hvis styregruppen skal beslutte noget mellem to møder.',
        'Se i Drift, om noget ikke er nået frem.',
      ],
      picture: { name: 'coordinator-page', says: 'Min side for en koordinator: det, der venter i dag' },
    },
  ],
};

const steering: Guide = {
  title: 'Til dig, der er i styregruppen',
  intro: 'Du ser det, der har brug for jer, og beslutter. Resten passer sig selv.',
  parts: [
    {
      title: 'Se, hvad der venter på dig',
      points: [
        'Vælg Min side i fanen, eller skriv overblik til botten.',
        'Øverst står det, der har brug for din stillingtagen: skriftlig behandling, referater og den årlige status.',
        'Derunder står de indsatser, der beder styregruppen om en beslutning. Tryk på en for at læse hvorfor.',
      ],
      picture: { name: 'steering-page', says: 'Min side for et medlem af styregruppen' },
    },
    {
      title: 'Før mødet',
      points: [
        'Du får mødepakken på et kort i chatten. Den ligger også under Dine næste møder.',
        'Svar, om du kommer. Du kan foreslå et punkt til dagsordenen.',
      ],
    },
    {
      title: 'Beslut',
      points: [
        'Det, I beslutter på mødet, bliver skrevet ned med ansvarlig og frist, og tovholderen får det at vide.',
        'Ved skriftlig behandling svarer én fra hver organisation. Alle skal tiltræde, ellers kommer sagen på et møde.',
        'Tavshed er aldrig et ja.',
      ],
    },
    {
      title: 'Efter mødet',
      points: [
        'Godkend referatet, eller skriv en bemærkning.',
        'Godkend den årlige status for din organisation, eller send den tilbage med en grund.',
      ],
    },
  ],
};

export const daGuides: Readonly<Record<GuideName, Guide>> = { lead, coordinator, steering };
