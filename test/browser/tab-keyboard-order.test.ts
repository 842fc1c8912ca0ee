import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { focusOrder } from '#test/support/keyboard.ts';
import { anAgendaAnswer, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, anInitiativeDetail, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

/** The round's stands with what is done in it by keyboard. */
describe('the order in which Tab leads through a screen', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });
  after(() => server.close());

  beforeEach(() => {
    const initiatives = [
      anOverviewInitiative(),
      anOverviewInitiative({ id: 'trygt-natteliv', order: 4, name: 'Trygt natteliv', nameEn: null }),
    ];
    server.answers = {
      ...meetingAnswers(),
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview({ initiatives })),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
      'GET /api/initiatives/trygt-natteliv/decisions': answering({ decisions: [] }),
    };
  });

  it('is that of the overview as it is read: pages, the round, what is looked for, the initiatives', async () => {
    const shown = await open();
    await shown.tab.getByRole('button', { name: 'Trygt natteliv' }).waitFor();
    await shown.page.waitForLoadState('networkidle');

    assert.deepEqual(await focusOrder(shown), [
      'Min side',
      'Overblik',
      'Runder',
      'Møder',
      'Beslutninger',
      'Skriftlig behandling',
      'Årlig status',
      'Strategi',
      'Personer',
      'Drift',
      'Opdatér',
      'Åbn chatten',
      'Fordeling2 Følger planen',
      'Aalborg Kommune',
      '2 følger planen: vis for Aalborg Kommune',
      'Nordjyllands Politi',
      'Region Nordjylland, Psykiatrien',
      'Fortsat høj oplevet tryghed',
      'Nedgang i adfærd, der skaber utryghed',
      '2 følger planen: vis for Nedgang i adfærd, der skaber utryghed',
      'Større fodfæste: arbejde, uddannelse, meningsfuld hverdag',
      'Tidlig forebyggende indsats for børn og unge',
      'Social bæredygtighed gennem samskabelse',
      'Søg i indsatser og tovholdere',
      'Mål',
      'Organisation',
      'Fremdrift',
      'Sortér',
      'Gruppér',
      'Brug for beslutning (0)',
      'Ændret siden sidst (0)',
      'Mangler svar i runden (2)',
      'Over runder',
      'Indsats',
      'Fremdrift',
      'Seneste svar',
      'Tryg bydel',
      'Trygt natteliv',
      'Hent indsatser som Excel',
      'Hent indsatser som CSV',
      'Hent indsatser som Word',
      'Udskriv',
      'Kopiér link',
      'Hjælp',
      'Udskriv',
      'Tilgængelighedserklæring',
      'Personoplysninger',
    ]);
  });

  it('is that of an initiative, from its heading on', async () => {
    const shown = await open({ src: '/tab/?initiative=trygt-natteliv' });
    await shown.tab.getByRole('heading', { name: 'Beslutninger' }).waitFor();
    await shown.page.waitForLoadState('networkidle');

    assert.deepEqual(await focusOrder(shown), [
      'Luk indsats',
      'Åbn chatten',
      'Kopiér link',
      'Ring til Tovholder Trygt natteliv på 12 34 56 78',
      'Anmeld personoplysninger: 12. maj 2025 kl. 13.05',
      'Vis som tabel',
      'Sammenlign med den nyeste: status fra 10. januar 2025 kl. 10.15',
      'Vis flere',
      'Hent tidligere statusser som Excel',
      'Hent tidligere statusser som CSV',
      'Hent tidligere statusser som Word',
      'Udskriv',
      'Anmeld personoplysninger: Om indsatsen',
      // Each is a day, a month, a year and their calendar.
      ...Array<string>(4).fill('Fra og med'),
      ...Array<string>(4).fill('Til og med'),
      'Hent alt om indsatsen som Word',
      'Hent alt om indsatsen som JSON',
      'Hjælp',
      'Udskriv',
      'Tilgængelighedserklæring',
      'Personoplysninger',
    ]);
  });

  it('is that of a meeting, from its heading on: the meeting, who comes, its agenda, what it decided, its minutes, its packs, and last what is set', async () => {
    const [first, second] = anAgendaAnswer().points;
    const points = [first, second].filter((each) => each !== undefined);
    server.answers['GET /api/meetings/lead-2025-1/agenda'] = answering(anAgendaAnswer({ points }));
    const shown = await open({ src: '/tab/?page=meetings&meeting=lead-2025-1' });
    await shown.tab.getByRole('button', { name: 'Skriv beslutning' }).waitFor();
    await shown.page.waitForLoadState('networkidle');

    assert.deepEqual(await focusOrder(shown), [
      'Deltag online',
      'Ret møde',
      'Hent kalenderfil (.ics)',
      'Outlook-indkaldelse er sendt',
      'Aflys møde',
      'Deltager',
      'Afbud',
      'Send en anden',
      'Hent fremmøde som Excel',
      'Hent fremmøde som CSV',
      'Hent fremmøde som Word',
      'Ret dagsordenen',
      'Tilføj punkt',
      'Hent dagsorden som Excel',
      'Hent dagsorden som CSV',
      'Hent dagsorden som Word',
      'Sæt på dagsordenen: Kampagne til studiestart',
      'Tag af listen: Kampagne til studiestart',
      'Skriv beslutning',
      'Skriv referat',
      'HTML: hent mødepakke nr. 1',
      'Word: hent mødepakke nr. 1',
      'PDF: hent mødepakke nr. 1',
      'JSON: hent mødepakke nr. 1',
      'Send nr. 1 til mødets deltagere',
      'Hvem får nr. 1, og hvad er nyt?',
      'Lav fælles udgave',
      'Lav udgave til styregruppen',
      'Indstillinger for mødet',
      'Hjælp',
      'Udskriv',
      'Tilgængelighedserklæring',
      'Personoplysninger',
    ]);
  });
});
