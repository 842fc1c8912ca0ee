import assert from 'node:assert/strict';
import type { Change } from '#bot/use-cases/records.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { type DemoClient, demoClient, installFor } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { dataOf, headingOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
const secret = 'Lukket sag';

describe('Agendas in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let lead: DemoClient;
  let steering: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await installFor(server.origin, [
      'tovholder-havnefronten',
      'styregruppe-region',
      'styregruppe-kommune',
      'laeser-region',
    ]);
    lead = await demoClient(server.origin, 'tovholder-havnefronten');
    steering = await demoClient(server.origin, 'styregruppe-region');
    const meetings: readonly Change[] = [
      aMeeting({ id: 'lead-autumn', group: 'lead', date: '2025-09-05' }),
      aMeeting({ id: 'steering-soon', date: '2025-05-15' }),
      aMeeting({ id: 'steering-autumn', date: '2025-10-02' }),
    ].map((value) => ({ kind: 'meeting', value, before: null, tag: null }));
    assert.equal(await server.stores.records.commit(partnershipId, meetings), 'committed');
  });

  afterEach(() => server.close());

  const stored = (meetingId: string, group: 'lead' | 'steering') =>
    server.stores.records.agenda(partnershipId, { meetingId, group });

  it('take a point that a lead proposes, once, and show it on the agenda', async () => {
    await lead.say('punkt');
    const form = dataOf(await newestCard(lead), 'agenda.propose');
    const filled = { ...form, meetingId: 'lead-autumn', pointTitle: 'Lys på *stien*', pointText: 'Skal vi søge?' };

    const first = await lead.press(filled);
    const again = await lead.press(filled);
    await lead.say('Dagsorden.');
    const agenda = wordsOf(await newestCard(lead));

    assert.match(
      wordsOf(first.value),
      /✓ Dit punkt står på dagsordenen for Møde i Tovholdergruppen, 5\. september 2025\./,
    );
    assert.equal(wordsOf(again.value), wordsOf(first.value));
    assert.match(agenda, /9\. Lys på \*stien\*\nSkal vi søge\?\n10\. Eventuelt\n11\. Næste møde/);
    assert.equal((await stored('lead-autumn', 'lead')).filter(({ value }) => value.kind === 'own').length, 1);
  });

  it('say in English that a point waits where the agenda has been sent out, and for which meeting', async () => {
    await steering.say('point', 'en-GB');
    const card = await newestCard(steering);
    const form = dataOf(card, 'agenda.propose');

    const { value } = await steering.press({ ...form, meetingId: 'steering-soon', pointTitle: 'Lights' }, 'en-GB');

    assert.equal(headingOf(card), 'Propose a point');
    assert.match(
      wordsOf(value),
      /✓ The agenda of .*, 15 May 2025 has been sent out\. Your point goes on the agenda of .*, 2 October 2025/,
    );
  });

  it('give back what cannot be taken, with every reason and without the CPR number', async () => {
    await lead.say('punkt');
    const form = dataOf(await newestCard(lead), 'agenda.propose');
    const typed = { meetingId: 'lead-autumn', pointTitle: ' ', pointText: 'Ring om 010150-5006.' };

    const { value } = await lead.press({ ...form, ...typed, aboutInitiativeId: 'havnefronten' });

    assert.match(wordsOf(value), /Giv punktet en titel\./);
    assert.match(wordsOf(value), /ser ud til at indeholde et CPR-nummer/);
    assert.deepEqual(heldBy(value).pointText, 'Ring om 010150-••••.');
    assert.deepEqual(heldBy(value).aboutInitiativeId, 'havnefronten');
    assert.deepEqual(await stored('lead-autumn', 'lead'), []);
  });

  it('offer and show a lead nothing of the steering group, whatever the card is made to say', async () => {
    await lead.say('punkt');
    const card = await newestCard(lead);
    const form = dataOf(card, 'agenda.propose');

    const forged = await lead.press({ ...form, meetingId: 'steering-autumn', pointTitle: 'Herfra' });
    const shown = await lead.press({
      cardVersion: 1,
      verb: 'agenda.show',
      partnershipId,
      meetingId: 'steering-autumn',
    });

    assert.ok(!JSON.stringify(card).includes('steering'));
    assert.match(wordsOf(forged.value), /Mødet findes ikke længere/);
    assert.ok(!JSON.stringify([forged, shown]).includes('Styregruppen'));
    assert.deepEqual(await stored('steering-autumn', 'steering'), []);
  });

  it('show a closed point to those it is for alone', async () => {
    const other = await demoClient(server.origin, 'styregruppe-kommune');
    const meetingId = 'steering-soon';
    const closed = aPoint({ id: 'closed', meetingId, title: secret, text: '', closedTo: ['styregruppe-region'] });
    const open = aPoint({ id: 'open', meetingId, title: 'Åbent', text: '' });
    await server.stores.records.commit(partnershipId, [
      { kind: 'agenda_point', value: closed, tag: null },
      { kind: 'agenda_point', value: open, tag: null },
    ]);

    await steering.say('dagsorden');
    await other.say('dagsorden');

    assert.match(wordsOf(await newestCard(steering)), /1\. Åbent\n2\. Lukket sag\nLukket punkt/);
    assert.match(wordsOf(await newestCard(other)), /1\. Åbent/);
    assert.ok(!JSON.stringify(await other.cards()).includes(secret));
  });

  it('say so where there is no meeting to be shown', async () => {
    const reader = await demoClient(server.origin, 'laeser-region');

    await reader.say('dagsorden');
    const none = wordsOf(await newestCard(reader));
    await reader.say('punkt');

    assert.match(none, /Der er ikke planlagt et møde, du er med til\./);
    assert.match(wordsOf(await newestCard(reader)), /Der er ikke planlagt et møde, du kan foreslå punkter til\./);
  });
});
