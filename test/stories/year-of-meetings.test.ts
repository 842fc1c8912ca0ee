import assert from 'node:assert/strict';
import * as v from 'valibot';
import { decisionPaths, decisions } from '#bot/contract/decisions.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { headingOf, summaryOf, wordsOf } from '#test/support/read-card.ts';
import type { Heard } from './heard.ts';
import { partnershipId, roundStory } from './round-story.ts';
import { coordinatorId, plansTheYear, winter, type Year, yearOf } from './year-of-meetings-events.ts';
import { autumn, betweenMeetings, jointMeeting, steeringMeets, yearlyId } from './year-of-meetings-papers.ts';
import { meetsTrouble } from './year-of-meetings-troubles.ts';

/** Local day and time; a new post, a reply in its thread or an edit of what stands there; what Teams says of it. */
const inChannels: Readonly<Record<string, string>> = {
  Tovholdergruppen: `
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Tovholdergruppen
2026-12-01 08.00 | nyt | Statusrunde 1, vinteren 2026/27: 0 af 15 har svaret
2026-12-01 08.00 | nyt | Statusrunde 1, vinteren 2026/27: frist 15. januar 2027
2026-12-01 08.30 | nyt | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2026-12-03 10.00 | rettet | Statusrunde 1, vinteren 2026/27: 1 af 15 har svaret
2026-12-15 09.00 | rettet | Møde i Tovholdergruppen: tirsdag den 26. januar 2027 kl. 09.00-11.00
2026-12-16 17.10 | rettet | Møde i Tovholdergruppen: torsdag den 28. januar 2027 kl. 09.00-11.00 | Flyttet fra tirsdag den 26. januar 2027 kl. 09.00.
2026-12-17 08.00 | svar | Møde i Tovholdergruppen: Mødet er flyttet
2027-01-12 11.30 | rettet | Statusrunde 1, vinteren 2026/27: 2 af 15 har svaret
2027-01-14 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Her er dagsordenen
2027-01-21 00.00 | rettet | Statusrunde 1, vinteren 2026/27: 2 af 15 svarede
2027-01-21 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Mødet nærmer sig
2027-01-27 08.30 | svar | Møde i Tovholdergruppen, torsdag den 28. januar 2027 kl. 09.00: Mødet er i morgen kl. 09.00
2027-01-28 11.00 | rettet | Møde i Tovholdergruppen: torsdag den 28. januar 2027 kl. 09.00-11.00 | Mødet er holdt.
2027-03-08 08.00 | nyt | Opfølgning på Havnefronten: 0 af 1 har svaret
2027-03-11 10.00 | rettet | Opfølgning på Havnefronten: 1 af 1 har svaret
2027-03-23 00.00 | rettet | Opfølgning på Havnefronten: 1 af 1 svarede
2027-07-13 08.30 | nyt | Møde i Tovholdergruppen: tirsdag den 7. september 2027 kl. 09.00-11.00
2027-08-24 08.30 | rettet | Møde i Tovholdergruppen: tirsdag den 7. september 2027 kl. 09.00-11.00
2027-08-24 08.30 | svar | Møde i Tovholdergruppen, tirsdag den 7. september 2027 kl. 09.00: Her er dagsordenen
2027-08-28 12.00 | rettet | Aflyst: Møde i Tovholdergruppen
2027-08-30 08.00 | svar | Møde i Tovholdergruppen: Mødet er aflyst
`,
  Styregruppen: `
2026-11-23 09.00 | nyt | Hvilken gruppe er dette?
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Styregruppen
2026-12-10 08.30 | nyt | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-12 11.30 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-21 00.00 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00
2027-01-21 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Her er dagsordenen
2027-01-28 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet nærmer sig
2027-02-03 08.30 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet er i morgen kl. 13.00
2027-02-04 12.00 | svar | Møde i Styregruppen, torsdag den 4. februar 2027 kl. 13.00: Mødet begynder kl. 13.00
2027-02-04 15.00 | rettet | Møde i Styregruppen: torsdag den 4. februar 2027 kl. 13.00-15.00 | Mødet er holdt.
2027-02-12 08.00 | svar | Referatet er godkendt: Møde i Styregruppen
2027-08-12 08.30 | nyt | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
2027-08-16 10.00 | rettet | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00
2027-09-23 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Her er dagsordenen
2027-09-30 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet nærmer sig
2027-10-06 08.30 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet er i morgen kl. 13.00
2027-10-07 12.00 | svar | Møde i Styregruppen, torsdag den 7. oktober 2027 kl. 13.00: Mødet begynder kl. 13.00
2027-10-07 15.00 | rettet | Møde i Styregruppen: torsdag den 7. oktober 2027 kl. 13.00-15.00 | Mødet er holdt.
`,
  Generelt: `
2026-11-23 09.00 | nyt | Hvilken gruppe er dette?
2026-11-23 09.00 | nyt | Tryg Overblik er klar i kanalen
2026-11-23 09.00 | rettet | Kanalen hører til: Fællesmødet
2027-02-23 08.30 | nyt | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00
2027-04-06 08.30 | rettet | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00
2027-04-06 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Her er dagsordenen
2027-04-13 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Mødet nærmer sig
2027-04-19 08.30 | svar | Fællesmøde, tirsdag den 20. april 2027 kl. 14.00: Mødet er i morgen kl. 14.00
2027-04-20 16.00 | rettet | Fællesmøde: tirsdag den 20. april 2027 kl. 14.00-16.00 | Mødet er holdt.
`,
};

/** What people got of meetings, decisions, minutes, packs and the yearly status in their own chats. */
const inChats = `
2026-12-15 09.00 | Nye punkter er foreslået | koordinator-kommune
2026-12-15 09.00 | Nye punkter er foreslået | koordinator-politi
2027-01-22 10.00 | Mødepakken er klar | styregruppe-kommune
2027-01-22 10.00 | Mødepakken er klar | styregruppe-politi
2027-01-22 10.00 | Mødepakken er klar | styregruppe-region
2027-01-27 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-01-27 08.30 | Hvem kommer til mødet | koordinator-politi
2027-02-03 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-02-03 08.30 | Hvem kommer til mødet | koordinator-politi
2027-02-04 14.40 | Der er truffet en beslutning om jeres indsats | tovholder-havnefronten
2027-02-08 09.00 | Godkend referatet | styregruppe-kommune
2027-02-08 09.00 | Godkend referatet | styregruppe-politi
2027-02-08 09.00 | Referat til orientering | styregruppe-region
2027-02-09 10.00 | Bemærkning til referatet | koordinator-kommune
2027-02-09 10.00 | Bemærkning til referatet | koordinator-politi
2027-02-10 10.00 | Godkend referatet | styregruppe-kommune
2027-02-10 10.00 | Godkend referatet | styregruppe-politi
2027-02-10 10.00 | Referat til orientering | styregruppe-region
2027-02-12 08.00 | Referatet er godkendt | koordinator-kommune
2027-02-12 08.00 | Referatet er godkendt | koordinator-politi
2027-02-15 09.00 | Skriftlig behandling | styregruppe-kommune
2027-02-15 09.00 | Skriftlig behandling | styregruppe-politi
2027-02-15 09.00 | Skriftlig behandling | styregruppe-region
2027-02-25 08.30 | Dit svar mangler i en skriftlig behandling | styregruppe-region
2027-02-25 13.00 | Skriftlig behandling er besluttet | koordinator-kommune
2027-02-25 13.00 | Skriftlig behandling er besluttet | koordinator-politi
2027-02-25 13.00 | Skriftlig behandling er besluttet | styregruppe-kommune
2027-02-25 13.00 | Skriftlig behandling er besluttet | styregruppe-politi
2027-02-25 14.00 | Der er truffet en beslutning om jeres indsats | tovholder-havnefronten
2027-03-10 08.30 | Frist for en beslutning | tovholder-havnefronten
2027-04-05 10.00 | Godkend den årlige status | styregruppe-kommune
2027-04-05 10.00 | Godkend den årlige status | styregruppe-politi
2027-04-05 10.00 | Godkend den årlige status | styregruppe-region
2027-04-08 09.00 | Den årlige status er godkendt | koordinator-kommune
2027-04-08 09.00 | Den årlige status er godkendt | koordinator-politi
2027-04-19 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-04-19 08.30 | Hvem kommer til mødet | koordinator-politi
2027-04-20 14.30 | Den årlige status er udgivet | koordinator-kommune
2027-04-20 14.30 | Den årlige status er udgivet | koordinator-politi
2027-04-20 14.30 | Den årlige status er udgivet | stedfortraeder-havnefronten
2027-04-20 14.30 | Den årlige status er udgivet | stedfortraeder-tryg-bydel
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-kommune
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-politi
2027-04-20 14.30 | Den årlige status er udgivet | styregruppe-region
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-aalborg-fri-tid
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-infohus
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-jobcenter
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-ssp-1
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-antiradikalisering-ssp-2
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-bekymrende-fravaer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-demensindsatser
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-forebyggelsesseminarer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-havnefronten
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-negativ-social-kontrol
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-trafiksikkerhed
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryg-bydel
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryg-digital-by
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-tryghedsvandringer
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-trygt-natteliv
2027-04-20 14.30 | Den årlige status er udgivet | tovholder-udsatte-i-byens-rum
2027-08-16 10.00 | Nye punkter er foreslået | koordinator-kommune
2027-08-16 10.00 | Nye punkter er foreslået | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-kommune
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-01 09.00 | Møderne i 2028 er ikke planlagt | koordinator-politi
2027-10-06 08.30 | Hvem kommer til mødet | koordinator-kommune
2027-10-06 08.30 | Hvem kommer til mødet | koordinator-politi
`;

/** What people got of the rounds themselves: as often as this. */
const ofRounds = {
  'En tovholder er ikke nået': 2,
  'Tid til status': 16,
  'Ring til dem, der mangler': 2,
  'Vurdering af målene': 2,
  'Ekstraordinær status': 1,
};
const isOfRounds = (card: unknown) => Object.keys(ofRounds).includes(headingOf(card));

describe('A year of meetings', function () {
  this.timeout(240_000);
  let server: DemoServer;
  let year: Year;
  let heard: readonly Heard[];

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    const story = roundStory(server);
    year = yearOf(server, story);
    for (const part of [plansTheYear, winter, steeringMeets, betweenMeetings, jointMeeting, autumn]) await part(year);
    heard = story.heard('2026-11-23');
  });
  after(() => server.close());

  for (const [channel, said] of Object.entries(inChannels)) {
    it(`posts, replies and edits this in the channel ${channel}, and nothing else`, () => {
      const lines = heard.filter(({ where, isChannel }) => isChannel && where === channel);

      assert.deepEqual(lines.map(channelLine).toSorted(), linesOf(said));
    });
  }

  it('speaks in no other channel', () => {
    const channels = heard.filter(({ isChannel }) => isChannel).map(({ where }) => where);

    assert.deepEqual([...new Set(channels)].toSorted(), Object.keys(inChannels).toSorted());
  });

  it('tells people this about meetings, and nothing else', () => {
    const told = heard.filter(({ isChannel, card }) => !isChannel && !isOfRounds(card));

    assert.deepEqual(
      told.map(({ at, card, where }) => `${at} | ${headingOf(card)} | ${where}`).toSorted(),
      linesOf(inChats),
    );
  });

  it('tells people of the rounds what every round does', () => {
    const told = heard.filter(({ isChannel, card }) => !isChannel && isOfRounds(card));
    const counts = Object.entries(Object.groupBy(told, ({ card }) => headingOf(card)));

    assert.deepEqual(Object.fromEntries(counts.map(([heading, each]) => [heading, each?.length])), ofRounds);
  });

  it('keeps the closed point from everybody but those it is for', () => {
    const told = heard.filter(({ card }) => wordsOf(card).includes('Personsag')).map(({ where }) => where);

    assert.deepEqual([...new Set(told)].toSorted(), ['styregruppe-kommune', 'styregruppe-politi']);
  });

  it('brings both decisions back to their lead, who ends them', async () => {
    const coordinator = await year.story.client(coordinatorId);
    const answer = await coordinator.get(decisionPaths.ofInitiative('havnefronten'));

    assert.deepEqual(
      v
        .parse(decisions, answer.body)
        .decisions.map(({ text, state, outcome, outcomeBy }) => [text, state, outcome, outcomeBy?.id]),
      [
        ['Beskriv, hvad flere vagter koster.', 'done', 'Fire vagter koster 200.000 kr.', 'tovholder-havnefronten'],
        ['At ansøgningen sendes.', 'done', '', 'tovholder-havnefronten'],
      ],
    );
  });

  it('publishes the yearly status at the joint meeting, with a yes from each organisation', async () => {
    const found = await server.stores.records.yearly(partnershipId, yearlyId);

    assert.deepEqual(
      found?.value.published.map(({ edition, at, approvals }) => [
        edition,
        at.slice(0, 16),
        approvals.map(({ organisationId }) => organisationId),
      ]),
      [[1, '2027-04-20T12:30', ['aalborg-kommune', 'nordjyllands-politi', 'region-nordjylland']]],
    );
  });

  it('logs ids and codes, and no text, name, address or token, whatever goes wrong', async () => {
    await meetsTrouble(year);

    const events = new Set(server.logged.map((line) => String(JSON.parse(line).event)));
    for (const event of ['outage', 'request_failed', 'request_refused']) assert.ok(events.has(event), event);
    const logged = server.logged.join('');
    for (const { name } of server.demo.roster.people) assert.ok(!logged.includes(name), name);
    assert.doesNotMatch(logged, /Hjemløse|Karolinelund|Jens|Hansen|010150|5006/i);
    assert.doesNotMatch(logged, /vagter|vandring|Personsag|Beløbet|Ansøgning|Budget|Musikhuset|Rådhuset|Tekst om/i);
    assert.doesNotMatch(logged, /29:|"a:|eyJ|Bearer|https?:\/\//);
  });

  it('leaves nothing due but what plans the series’ next year, and nothing unsent', async () => {
    const { records } = server.stores;

    const left = await records.due(partnershipId, '2100-01-01T00:00:00.000Z');
    assert.deepEqual(
      [...new Set(left.map(({ kind, at }) => `${kind} ${at}`))],
      ['series_year 2028-10-01T07:00:00.000Z'],
    );
    assert.deepEqual(await records.outgoing(partnershipId), []);
  });
});

/** A meeting's post says as well what has become of the meeting. */
function channelLine({ at, as, card }: Heard): string {
  const state = wordsOf(card).match(/^(?:Mødet er holdt\.|Flyttet fra .*)$/m)?.[0];
  return `${at} | ${as} | ${summaryOf(card)}${state && as === 'rettet' ? ` | ${state}` : ''}`;
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}
