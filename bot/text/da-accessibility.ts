import type { PublicPage } from './da-public-pages.ts';

/** The statement that the law on accessible websites asks for; each authority also makes its own in the state's tool. */
export const daAccessibility: PublicPage = {
  name: 'Tilgængelighed',
  title: 'Tilgængelighedserklæring for Tryg Overblik',
  intro:
    'Tryg Overblik skal kunne bruges af alle. Her står, hvor langt løsningen lever op til lov om tilgængelighed af offentlige organers websteder og mobilapplikationer, og hvad du gør, hvis noget er i vejen.',
  sections: [
    {
      title: 'Hvad erklæringen gælder',
      paragraphs: [
        'Erklæringen gælder fanen Overblik, bottens kort og de filer, løsningen laver. Hver myndighed i et samarbejde er ansvarlig for sin egen brug af løsningen.',
      ],
      points: [],
    },
    {
      title: 'Hvor langt løsningen er',
      paragraphs: [
        'Løsningen lever delvist op til kravene i EN 301 549 v3.2.1, der bygger på WCAG 2.1 niveau AA. Det, der mangler, står herunder.',
      ],
      points: [
        'Alt i fanen kan nås med tastaturet, og man kan se, hvor man er.',
        'En status vises altid med både tegn og ord, aldrig med farve alene.',
        'Fanen følger Teams’ lyse, mørke og kontrastrige tema, kan forstørres til 200 % og læses på en skærm på 320 pixel uden at rulle sidelæns.',
        'Felter i fanen og på kort har en ledetekst, og en fejl bliver sagt i ord ved feltet.',
      ],
    },
    {
      title: 'Det, vi ved mangler',
      paragraphs: [],
      points: [
        'Kortene i chatten bliver tegnet af Microsoft Teams. Hvordan de læses op, hvor fokus er, og om et svar bliver meldt, afgør Teams. Alt, hvad man kan svare på et kort, kan man også svare i fanen.',
        'Fanen ligger i en ramme i Microsoft Teams. Menuer, vinduer og genveje uden om rammen er Teams’ egne og er en tredjeparts indhold, som vi ikke kan ændre.',
        'Mødepakker som PDF er mærket op med overskrifter, lister og tabeller, men er ikke prøvet efter PDF/UA. HTML-udgaven er den tilgængelige.',
        'Felter til dage og tidspunkter er browserens egne. De viser dage, som browseren er sat op til.',
        'Løsningen er prøvet med automatiske værktøjer og tastatur. Den er endnu ikke prøvet af brugere med skærmlæser.',
        'Tekster, som tovholdere og koordinatorer selv skriver, kan være svære at læse eller stå på et andet sprog end siden.',
      ],
    },
    {
      title: 'Er der noget i vejen for dig?',
      paragraphs: [
        'Skriv eller ring, hvis du ikke kan bruge en del af løsningen, eller hvis du har brug for indholdet i en anden form.',
      ],
      points: [],
      isContact: true,
    },
    {
      title: 'Hvem holder øje?',
      paragraphs: [
        'Digitaliseringsstyrelsen fører tilsyn med loven. Er du ikke tilfreds med svaret, kan du henvende dig til styrelsen.',
      ],
      points: [],
    },
    {
      title: 'Sådan er erklæringen lavet',
      paragraphs: [
        'Løsningen er prøvet med axe i tre temaer, på to sprog og i to bredder, hver gang den bliver ændret, og med tastatur. Erklæringen er senest gennemgået 1. december 2026. Den skal gennemgås, når løsningen ændres, og mindst én gang om året.',
      ],
      points: [],
    },
  ],
};
