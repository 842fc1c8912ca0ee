import assert from 'node:assert/strict';
import type { Change } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
/** The day before the demonstration begins, on Tuesday 13 May 2025. */
const meeting = aMeeting({
  id: 'steering-2025-1',
  date: '2025-05-12',
  participantIds: ['styregruppe-kommune', 'styregruppe-region'],
});
const open = aPoint({ id: 'open', meetingId: meeting.id, order: 100, title: 'Ny aftale' });
const closed = aPoint({
  id: 'closed',
  meetingId: meeting.id,
  order: 200,
  title: 'Personsag',
  closedTo: ['styregruppe-region'],
});
const decision = aDecision({
  id: '2025-05-12-1',
  meetingId: meeting.id,
  pointId: 'open',
  text: 'Aftalen forlænges.',
  initiativeId: null,
  responsibleId: null,
});

type Typed = { readonly verb: string } & Readonly<Record<string, unknown>>;

describe('Minutes in the chat', function () {
  this.timeout(30_000);
  let server: DemoServer;
  let coordinator: DemoClient;
  let first: DemoClient;
  let second: DemoClient;

  before(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await server.demo.installForAll();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
    first = await demoClient(server.origin, 'styregruppe-kommune');
    second = await demoClient(server.origin, 'styregruppe-region');
    for (const person of [coordinator, first, second]) await person.say('hej');
    const changes: readonly Change[] = [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'agenda_point', value: open, tag: null },
      { kind: 'agenda_point', value: closed, tag: null },
      { kind: 'decision', value: decision, before: null, tag: null },
    ];
    assert.equal(await server.stores.records.commit(partnershipId, changes), 'committed');
  });

  after(() => server.close());

  const newest = async (person: DemoClient) => (await person.cards()).at(-1);

  /** Presses a button of a card with what is typed beside it; the card in its place. */
  async function pressesOn(person: DemoClient, card: unknown, typed: Typed) {
    const { value } = await person.press({ ...dataOf(card, typed.verb), ...typed });
    return value;
  }

  async function presses(person: DemoClient, verb: string, typed: Omit<Typed, 'verb'> = {}) {
    return pressesOn(person, await newest(person), { ...typed, verb });
  }

  async function clockTo(now: string) {
    const moved = await fetch(`${server.origin}/demo/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now }),
    });
    assert.equal(moved.status, 200, await moved.text());
  }

  async function stateOf() {
    const versions = await server.stores.records.minutes(partnershipId, meeting.id);
    return versions.map(({ value }) => `${value.version} ${value.state}`);
  }

  it('are sent from the card that a coordinator gets for the word referat', async () => {
    await coordinator.say('referat');
    const desk = await newest(coordinator);

    const sent = await presses(coordinator, 'minutes.send', { dueOn: '2025-05-27', isSilenceApproval: 'false' });

    assert.match(wordsOf(desk), /Sendes til: Styregruppe Kommune og Styregruppe Region/);
    assert.match(wordsOf(sent), /✓ Referatet er på vej til 2 personer\./);
    assert.deepEqual(await stateOf(), ['1 sent']);
  });

  it('come to each member with the points that are theirs to see', async () => {
    await clockTo('2025-05-13T08:00:00.000Z');

    const [one, other] = [wordsOf(await newest(first)), wordsOf(await newest(second))];

    assert.match(one, /Godkend referatet/);
    assert.match(one, /Aftalen forlænges\./);
    assert.doesNotMatch(one, /Personsag/);
    assert.match(other, /2\. Personsag\nLukket punkt/);
  });

  it('are approved by one and remarked on by another, whose words the coordinators get', async () => {
    const approved = await presses(first, 'minutes.approve');
    const empty = await presses(second, 'minutes.remark', { note: ' ' });
    const remarked = await presses(second, 'minutes.remark', { note: 'Punkt 1 mangler beløbet.' });
    await clockTo('2025-05-13T09:00:00.000Z');

    assert.match(wordsOf(approved), /✓ Du har godkendt referatet\./);
    assert.match(wordsOf(empty), /Skriv din bemærkning med højst 1\.000 tegn\./);
    assert.match(wordsOf(remarked), /✓ Din bemærkning er sendt til koordinatorerne\./);
    assert.match(wordsOf(await newest(coordinator)), /Styregruppe Region har en bemærkning til referatet/);
    assert.match(wordsOf(await newest(coordinator)), /Punkt 1 mangler beløbet\./);
    assert.deepEqual(await stateOf(), ['1 sent']);
  });

  it('are corrected in the tab, sent again from the chat, and approved by all', async () => {
    const draft = { revision: 0, lang: 'da', present: ['styregruppe-kommune', 'styregruppe-region'], absent: [] };
    const points = [{ id: 'open', text: 'Beløbet er 100.000 kr.' }];
    const saved = await coordinator.post(`/api/meetings/${meeting.id}/minutes/draft`, { ...draft, points });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    await coordinator.say('referat');
    await presses(coordinator, 'minutes.desk');
    const refused = await presses(coordinator, 'minutes.send', { dueOn: '2025-05-27', change: '' });
    const sent = await presses(coordinator, 'minutes.send', { dueOn: '2025-05-27', change: 'Beløbet er tilføjet.' });
    await clockTo('2025-05-13T10:00:00.000Z');
    const asked = wordsOf(await newest(first));
    await presses(first, 'minutes.approve');
    const settled = await presses(second, 'minutes.approve');
    await clockTo('2025-05-13T11:00:00.000Z');

    assert.match(wordsOf(refused), /Skriv, hvad der er ændret siden sidst/);
    assert.match(wordsOf(sent), /Version 2\. Til godkendelse\./);
    assert.match(asked, /Tidligere godkendelser gælder ikke længere/);
    assert.match(asked, /Beløbet er tilføjet\./);
    assert.match(wordsOf(settled), /Version 2\. Godkendt 13\. maj 2025 og låst\./);
    assert.match(wordsOf(await newest(coordinator)), /Referatet er godkendt/);
    assert.deepEqual(await stateOf(), ['2 approved', '1 replaced']);
  });

  it('are not changed by the old card that somebody presses late', async () => {
    const old = (await first.cards()).find((card) => wordsOf(card).includes('Version 1. Til godkendelse.'));

    const answer = await pressesOn(first, old, { verb: 'minutes.remark', note: 'For sent.' });

    assert.match(wordsOf(answer), /Der er sendt en ny version af referatet\./);
    assert.deepEqual(await stateOf(), ['2 approved', '1 replaced']);
  });

  it('are sent and drafted by nobody but a coordinator, whatever a button says', async () => {
    const address = { cardVersion: 1, partnershipId, meetingId: meeting.id, version: 2 };
    const sending = { formId: 'form-x', revision: 1, isSilenceApproval: 'true', change: 'Overtaget.' };

    const sent = await first.press({ ...address, ...sending, verb: 'minutes.send' });
    const desk = await first.press({ ...address, verb: 'minutes.desk' });

    for (const { value } of [sent, desk]) {
      assert.equal(value, 'Det har du ikke adgang til. Kontakt en koordinator, hvis du mangler adgang.');
    }
    assert.deepEqual(await stateOf(), ['2 approved', '1 replaced']);
  });

  it('are none for who may not see the meeting', async () => {
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    await lead.say('referat');

    assert.match(wordsOf(await newest(lead)), /Der er ikke noget referat, du kan se endnu\./);
  });
});
