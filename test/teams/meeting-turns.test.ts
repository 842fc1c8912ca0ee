import assert from 'node:assert/strict';
import { coordinatorDesk } from '#test/stories/coordinator-desk.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient, installFor } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
const always = { from: '2025-01-01', before: '2030-01-01' };
/** As a client sends the form: inputs that are empty may be left out. */
const typed = { group: 'steering', date: '2025-09-04', startTime: '13:00', endTime: '15:00', place: 'Rådhuset' };

describe('Meetings in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let coordinator: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await installFor(server.origin, [
      'koordinator-kommune',
      'koordinator-politi',
      'styregruppe-region',
      'tovholder-havnefronten',
    ]);
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  afterEach(() => server.close());

  async function asks(client: DemoClient, word = 'møde', locale?: string): Promise<unknown> {
    await client.say(word, locale);
    return newestCard(client);
  }

  const kept = () => server.stores.records.meetings(partnershipId, always);

  /** The steering group's meeting on 4 September, planned in the chat. */
  async function planned(more: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const desk = coordinatorDesk(coordinator);
    await desk.pressesOn(await asks(coordinator), 'meeting.plan');
    return desk.presses('meeting.plan', { ...typed, ...more });
  }

  it('are planned by a coordinator once all is filled in, and once however often it is pressed', async () => {
    const desk = coordinatorDesk(coordinator);
    const first = await asks(coordinator);
    await desk.pressesOn(first, 'meeting.plan');

    const lacking = await desk.presses('meeting.plan', { ...typed, date: '', title: 'Om 010150-5006' });
    const form = desk.card();
    const done = await desk.presses('meeting.plan', typed);
    await desk.pressesOn(form, 'meeting.plan', typed);

    assert.match(wordsOf(first), /Der er ikke planlagt flere møder/);
    assert.match(wordsOf(lacking), /Mødet er ikke gemt endnu\n.*CPR-nummer.*\nVælg en dag for mødet\./);
    assert.deepEqual([heldBy(lacking).place, heldBy(lacking).title], ['Rådhuset', 'Om 010150-••••']);
    assert.match(
      wordsOf(done),
      /Møde i Styregruppen\n.*✓ Mødet er planlagt\.\ntorsdag den 4\. september 2025 kl\. 13\.00-15\.00/s,
    );
    assert.deepEqual(
      (await kept()).map(({ date, startTime, place }) => [date, startTime, place]),
      [['2025-09-04', '13:00', 'Rådhuset']],
    );
  });

  it('say what there is to know first, and again where another day is chosen meanwhile', async () => {
    const desk = coordinatorDesk(coordinator);
    await desk.pressesOn(await asks(coordinator), 'meeting.plan');

    const autumn = await desk.presses('meeting.plan', { ...typed, date: '2025-10-16' });
    const whitsun = await desk.presses('meeting.plan', { ...typed, date: '2025-06-09' });
    const before = await kept();
    await desk.presses('meeting.plan', { ...typed, date: '2025-06-09' });

    assert.match(wordsOf(autumn), /Mødet ligger i uge 42, hvor mange har skoleferie\./);
    assert.match(JSON.stringify(autumn), /"title":"Planlæg alligevel"/);
    assert.match(wordsOf(whitsun), /Mødet ligger på en helligdag: mandag den 9\. juni 2025\./);
    assert.deepEqual([before.length, (await kept()).map(({ date }) => date)], [0, ['2025-06-09']]);
  });

  it('are answered with one press, and the answer can be changed', async () => {
    await planned();
    const member = await demoClient(server.origin, 'styregruppe-region');
    const desk = coordinatorDesk(member);

    const yes = await desk.pressesOn(await asks(member, 'møder'), 'meeting.answer');
    await desk.presses('meeting.show');
    const show = desk.card();
    const substitute = { ...dataOf(show, 'meeting.answer'), answer: 'substitute' };
    const refused = await member.press({ ...substitute, substituteName: 'Vera 010150-5006' });
    const sent = await member.press({ ...substitute, substituteName: 'Vera Vikar' });

    assert.match(wordsOf(yes), /✓ Tak\. Du deltager\.\n.*Du har svaret, at du deltager\./s);
    assert.match(wordsOf(refused.value), /CPR-nummer/);
    assert.equal(heldBy(refused.value).substituteName, 'Vera 010150-••••');
    assert.match(wordsOf(sent.value), /Du sender Vera Vikar\./);
    const seen = coordinatorDesk(coordinator);
    assert.match(
      wordsOf(await seen.pressesOn(await asks(coordinator), 'meeting.show')),
      /Sender en anden \(1\): \n.* \(Vera Vikar\)\nHar ikke svaret \(2\)/,
    );
  });

  it('are moved by one of two coordinators at a time; the other sees how it stands, and nothing typed is lost', async () => {
    await planned();
    const other = await demoClient(server.origin, 'koordinator-politi');
    const [desk, theirs] = [coordinatorDesk(coordinator), coordinatorDesk(other)];
    await desk.pressesOn(await asks(coordinator), 'meeting.show');
    await theirs.pressesOn(await asks(other), 'meeting.show');
    await desk.presses('meeting.change');
    await theirs.presses('meeting.change');

    const moved = await desk.presses('meeting.change', { ...typed, date: '2025-09-11' });
    const refused = await theirs.presses('meeting.change', { ...typed, place: 'Havnen' });
    const again = await theirs.presses('meeting.change', { ...typed, date: '2025-09-11', place: 'Havnen' });

    assert.match(wordsOf(moved), /✓ Ændringerne er gemt\.\ntorsdag den 11\. september 2025/);
    assert.match(wordsOf(refused), /Mødet, som det er nu\ntorsdag den 11\. september 2025.*ændret af en anden/s);
    assert.equal(heldBy(refused).place, 'Havnen');
    assert.match(wordsOf(again), /✓ Ændringerne er gemt\./);
    assert.deepEqual(
      (await kept()).map(({ date, place, sequence }) => [date, place, sequence]),
      [['2025-09-11', 'Havnen', 2]],
    );
  });

  it('keep what the form does not show, and lose what was emptied in it', async () => {
    await planned({ chairId: 'styregruppe-region', title: 'Særligt møde' });
    const desk = coordinatorDesk(coordinator);
    await desk.pressesOn(await asks(coordinator), 'meeting.show');
    await desk.presses('meeting.change');

    await desk.presses('meeting.change', typed);

    const [meeting] = await kept();
    assert.deepEqual([meeting?.chairId, meeting?.title, meeting?.timeZone], [null, null, 'Europe/Copenhagen']);
  });

  it('hide the buttons once people were invited from Outlook', async () => {
    await planned();
    const desk = coordinatorDesk(coordinator);
    await desk.pressesOn(await asks(coordinator), 'meeting.show');

    const marked = await desk.presses('meeting.invited');
    const seen = await asks(await demoClient(server.origin, 'styregruppe-region'));
    const back = await desk.presses('meeting.invited');

    assert.match(wordsOf(marked), /✓ Deltagerne svarer i Outlook/);
    assert.match(wordsOf(seen), /Svar på invitationen i din kalender\./);
    assert.doesNotMatch(JSON.stringify(seen), /meeting\.answer/);
    assert.match(wordsOf(back), /✓ Deltagerne kan svare her igen\./);
  });

  it('are cancelled only once it was asked', async () => {
    await planned();
    const desk = coordinatorDesk(coordinator);
    await desk.pressesOn(await asks(coordinator), 'meeting.show');

    const question = await desk.presses('meeting.cancel');
    const before = await kept();
    const done = await desk.presses('meeting.cancel');

    assert.match(wordsOf(question), /Vil du aflyse mødet\?/);
    assert.equal(before[0]?.state, 'planned');
    assert.match(wordsOf(done), /✓ Mødet er aflyst\./);
    assert.deepEqual([(await kept())[0]?.state, (await kept()).length], ['cancelled', 1]);
  });

  it('of another group are none to a lead, whatever they press, and only coordinators plan', async () => {
    await planned();
    const [meeting] = await kept();
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    const own = await asks(lead);
    const ids = { cardVersion: 1, partnershipId, meetingId: meeting?.id };
    const formId = '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e';

    const pressed = async (data: Readonly<Record<string, unknown>>) =>
      String((await lead.press({ ...ids, ...data })).value);

    assert.match(wordsOf(own), /Der er ikke planlagt flere møder/);
    const none = /Mødet findes ikke længere\./;
    assert.match(await pressed({ verb: 'meeting.show' }), none);
    assert.match(await pressed({ verb: 'meeting.answer', answer: 'yes' }), none);
    assert.match(await pressed({ verb: 'meeting.change', step: 'do', seen: 'x', ...typed }), none);
    assert.match(await pressed({ verb: 'meeting.cancel', step: 'ask' }), none);
    const refused = /Det har du ikke adgang til\./;
    assert.match(await pressed({ verb: 'meeting.cancel', step: 'do' }), refused);
    assert.match(await pressed({ verb: 'meeting.invited', isInvited: true }), refused);
    assert.match(await pressed({ verb: 'meeting.plan', step: 'ask' }), refused);
    assert.match(await pressed({ verb: 'meeting.plan', step: 'do', formId, ...typed }), refused);
    assert.deepEqual(await kept(), [meeting]);
  });

  it('are told in English to who reads English', async () => {
    await planned();
    const member = await demoClient(server.origin, 'styregruppe-region');

    const words = wordsOf(await asks(member, 'meeting', 'en-GB'));

    assert.match(words, /Coming meetings\n.*Steering group meeting\nThursday 4 September 2025, 13:00-15:00/s);
  });
});
