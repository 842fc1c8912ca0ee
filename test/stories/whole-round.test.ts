import assert from 'node:assert/strict';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { partnershipId, type RoundStory, roundStory } from './round-story.ts';
import { playWholeRound, type WholeRound } from './whole-round-events.ts';

/** Local day and time, the message's heading, to whom. An edit of a message that stands there is `(rettet)`. */
const said = `
2026-11-23 09.00 | Kanalen hører til: Tovholdergruppen (rettet) | Tovholdergruppen
2026-11-23 09.00 | Tryg Overblik er klar i kanalen | Tovholdergruppen

2026-12-01 08.00 | 0 af 15 har svaret | Tovholdergruppen
2026-12-01 08.00 | En tovholder er ikke nået | koordinator-kommune
2026-12-01 08.00 | En tovholder er ikke nået | koordinator-politi
2026-12-01 08.00 | Mangler du at sende status? | Tovholdergruppen
2026-12-01 08.00 | Tid til status | stedfortraeder-tryg-bydel
2026-12-01 08.00 | Tid til status | tovholder-aalborg-fri-tid
2026-12-01 08.00 | Tid til status | tovholder-antiradikalisering-infohus
2026-12-01 08.00 | Tid til status | tovholder-antiradikalisering-jobcenter
2026-12-01 08.00 | Tid til status | tovholder-antiradikalisering-ssp-1
2026-12-01 08.00 | Tid til status | tovholder-antiradikalisering-ssp-2
2026-12-01 08.00 | Tid til status | tovholder-bekymrende-fravaer
2026-12-01 08.00 | Tid til status | tovholder-demensindsatser
2026-12-01 08.00 | Tid til status | tovholder-forebyggelsesseminarer
2026-12-01 08.00 | Tid til status | tovholder-havnefronten
2026-12-01 08.00 | Tid til status | tovholder-negativ-social-kontrol
2026-12-01 08.00 | Tid til status | tovholder-trafiksikkerhed
2026-12-01 08.00 | Tid til status | tovholder-tryg-digital-by
2026-12-01 08.00 | Tid til status | tovholder-tryghedsvandringer
2026-12-01 08.00 | Tid til status | tovholder-trygt-natteliv
2026-12-01 08.00 | Tid til status | tovholder-udsatte-i-byens-rum

2026-12-02 10.15 | 1 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-03 09.40 | 2 af 15 har svaret (rettet) | Tovholdergruppen
2026-12-03 09.40 | Status er sendt | tovholder-antiradikalisering-infohus
2026-12-03 09.40 | Status er sendt | tovholder-antiradikalisering-jobcenter
2026-12-03 09.40 | Status er sendt | tovholder-antiradikalisering-ssp-2

2026-12-04 08.30 | Her er din påmindelse | tovholder-demensindsatser

2026-12-08 13.05 | 3 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-10 13.00 | 4 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-11 09.00 | 3 af 15 har svaret (rettet) | Tovholdergruppen
2026-12-11 09.00 | Et spørgsmål til din status | tovholder-tryghedsvandringer

2026-12-14 11.00 | 4 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-16 12.00 | 5 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-17 15.20 | 6 af 15 har svaret (rettet) | Tovholdergruppen

2026-12-18 08.10 | 7 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-bekymrende-fravaer
2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-demensindsatser
2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-forebyggelsesseminarer
2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-negativ-social-kontrol
2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-trafiksikkerhed
2027-01-04 08.30 | 9 arbejdsdage til fristen | tovholder-tryg-digital-by
2027-01-04 08.30 | Mangler du at sende status? | Tovholdergruppen

2027-01-05 10.00 | 8 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-07 11.30 | 9 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-08 08.30 | 5 arbejdsdage til fristen | tovholder-bekymrende-fravaer
2027-01-08 08.30 | 5 arbejdsdage til fristen | tovholder-demensindsatser
2027-01-08 08.30 | 5 arbejdsdage til fristen | tovholder-negativ-social-kontrol
2027-01-08 08.30 | 5 arbejdsdage til fristen | tovholder-trafiksikkerhed
2027-01-08 08.30 | 5 arbejdsdage til fristen | tovholder-tryg-digital-by
2027-01-08 08.30 | Mangler du at sende status? | Tovholdergruppen

2027-01-11 09.00 | 10 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-12 14.45 | 11 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-13 08.05 | 12 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-15 08.30 | Fristen er i dag | tovholder-demensindsatser
2027-01-15 08.30 | Fristen er i dag | tovholder-tryg-digital-by
2027-01-15 08.30 | Mangler du at sende status? | Tovholdergruppen

2027-01-15 23.59 | 13 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-18 08.30 | Ring til dem, der mangler | koordinator-kommune
2027-01-18 08.30 | Ring til dem, der mangler | koordinator-politi

2027-01-19 10.00 | 14 af 15 har svaret (rettet) | Tovholdergruppen

2027-01-21 00.00 | 14 af 15 svarede (rettet) | Tovholdergruppen

2027-01-26 08.30 | Vurdering af målene | koordinator-kommune
2027-01-26 08.30 | Vurdering af målene | koordinator-politi
`;

describe('The whole round of December 2026 and January 2027', function () {
  this.timeout(120_000);
  let server: DemoServer;
  let story: RoundStory;
  let played: WholeRound;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    story = roundStory(server);
    played = await playWholeRound(server, story);
  });
  after(() => server.close());

  it('says this, to these and then, and nothing else', () => {
    assert.deepEqual(
      story.said('2026-11-23'),
      said.split('\n').filter((line) => line !== ''),
    );
  });

  it('freezes what was said, by whom in which capacity, and who said nothing', async () => {
    const snapshot = await server.stores.records.snapshot(partnershipId, played.roundId, 1);

    assert.deepEqual(
      snapshot?.entries.map(({ initiativeId, requestState, update }) => {
        const lateness = update?.late ? 'late' : 'in time';
        const author = update ? `${update.authorId}, ${update.authorRole}, ${lateness}` : 'nobody';
        return `${initiativeId} | ${requestState} | ${author}`;
      }),
      [
        'tryg-bydel | submitted | stedfortraeder-tryg-bydel, deputy, in time',
        'patientens-team | submitted | tovholder-patientens-team, lead, late',
        'aalborg-fri-tid | submitted | tovholder-aalborg-fri-tid, lead, in time',
        'trygt-natteliv | submitted | tovholder-trygt-natteliv, lead, in time',
        'antiradikalisering | submitted | tovholder-antiradikalisering-ssp-1, lead, in time',
        'forebyggelsesseminarer | submitted | tovholder-forebyggelsesseminarer, lead, in time',
        'udsatte-i-byens-rum | submitted | tovholder-udsatte-i-byens-rum, lead, in time',
        'bekymrende-fravaer | submitted | tovholder-bekymrende-fravaer, lead, in time',
        'havnefronten | submitted | tovholder-havnefronten, lead, in time',
        'tryghedsvandringer | acknowledged | tovholder-tryghedsvandringer, lead, in time',
        'demensindsatser | submitted | tovholder-demensindsatser, lead, in time',
        'negativ-social-kontrol | submitted | tovholder-negativ-social-kontrol, lead, in time',
        'tryg-online | submitted | tovholder-trafiksikkerhed, lead, in time',
        'trafiksikkerhed | submitted | tovholder-trafiksikkerhed, lead, in time',
        'tryg-digital-by | not_started | nobody',
      ],
    );
  });

  it('freezes the answer to the question, and not the one that was returned', async () => {
    const snapshot = await server.stores.records.snapshot(partnershipId, played.roundId, 1);

    const entry = snapshot?.entries.find(({ initiativeId }) => initiativeId === 'tryghedsvandringer');
    assert.equal(entry?.update?.content.happened, 'Fire vandringer.');
  });

  it('takes the answer of the last minute', () => {
    assert.match(played.lastMinute, /✓ Sendt/);
    assert.match(played.lastMinute, /den 15\. januar 2027 kl\. 23\.59/);
  });

  it('keeps what came after the grace as a draft of its author’s, and says whom to talk to', async () => {
    const draft = await server.stores.records.draft(partnershipId, {
      roundId: played.roundId,
      initiativeId: 'tryg-digital-by',
      personId: 'tovholder-tryg-digital-by',
    });

    assert.match(played.afterGrace, /Runden er lukket/);
    assert.match(played.afterGrace, /Koordinator Kommune \(Kommune, tlf\. 12 34 56 78\)/);
    assert.equal(draft?.raw.happened, 'Tre oplæg for ledere.');
  });

  it('never forgets whom it could not reach: each time they were asked in the channel instead', async () => {
    const deliveries = await server.stores.records.deliveries(partnershipId, played.roundId);

    assert.deepEqual(
      deliveries
        .filter(({ state }) => state !== 'sent')
        .map(({ intent, state, failureReason, fallback }) => [intent.kind, state, failureReason, fallback])
        .toSorted(),
      [
        ['asked', 'failed', 'no_address', 'channel'],
        ['last_day', 'failed', 'no_address', 'channel'],
        ['reminder', 'failed', 'no_address', 'channel'],
        ['reminder', 'failed', 'no_address', 'channel'],
      ],
    );
  });

  it('leaves nothing due and nothing unsent', async () => {
    const { records } = server.stores;

    assert.deepEqual(await records.due(partnershipId, '2100-01-01T00:00:00.000Z'), []);
    assert.deepEqual(await records.outgoing(partnershipId), []);
  });
});
