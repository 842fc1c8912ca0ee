import assert from 'node:assert/strict';
import { localInstant } from '#bot/domain/round-instants.ts';
import { zone } from '#test/stories/heard.ts';
import { type RoundStory, roundStory } from '#test/stories/round-story.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';
const coordinator = 'koordinator-kommune';
const lead = 'tovholder-tryg-bydel';
const task = {
  decisionType: 'task',
  decisionText: 'Beskriv, hvad flere vagter koster.',
  decisionAssentedBy: 'aalborg-kommune,nordjyllands-politi',
  decisionResponsible: lead,
  decisionDueOn: '2025-05-16',
  decisionInitiative: 'tryg-bydel',
};

describe('Decisions in the chat', function () {
  this.timeout(30_000);
  let server: DemoServer;
  let story: RoundStory;

  beforeEach(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await server.demo.installForAll();
    story = roundStory(server);
    await story.inChat(lead, (own) => own.say('hej'));
    await story.inChat(coordinator, (own) => own.say('hej'));
    const value = aMeeting({ id: 'steering-2025-1', date: '2025-05-13' });
    const changes = [{ kind: 'meeting', value, before: null, tag: null } as const];
    assert.equal(await server.stores.records.commit(partnershipId, changes), 'committed');
  });

  afterEach(() => server.close());

  const asked = { health: 'attention', reason: 'Der mangler folk.', help: 'steering', helpText: 'Flere vagter.' };

  function writes(fields: Readonly<Record<string, string>>) {
    return story.inChat(coordinator, async (own) => {
      await own.say('beslutning');
      const form = await newestCard(own);
      const { value } = await own.press({ ...dataOf(form, 'decision.write'), ...fields });
      return { form, value };
    });
  }

  async function words(personId: string, said: string) {
    return story.inChat(personId, async (own) => {
      await own.say(said);
      return wordsOf(await newestCard(own));
    });
  }

  it('follow what a lead asked for, until the lead says that it is done', async () => {
    await story.inChat(lead, async (own) => {
      await own.say('status');
      const list = await newestCard(own);
      await own.press(dataOf(list, 'status.open', 'tryg-bydel'));
    });
    const form = await story.inChat(lead, newestCard);
    await story.sends(lead, form, asked);
    const waiting = await words(lead, 'status');

    const { value } = await writes(task);
    await server.deliver.drain();
    const hour = new Date(Date.parse(story.now()) + 61 * 60_000);
    await story.until(hour.toISOString().slice(0, 10), clockOf(hour));
    const decided = await story.inChat(lead, newestCard);
    const fate = await words(lead, 'status');
    await story.until('2025-05-16', '09:00');
    const due = await story.inChat(lead, newestCard);
    await story.inChat(lead, (own) =>
      own.press({ ...dataOf(due, 'decision.under_way'), decisionNote: 'Vi har spurgt.' }),
    );
    const back = await story.inChat(lead, async (own) => {
      await own.say('status');
      await own.press(dataOf(await newestCard(own), 'status.open', 'tryg-bydel'));
      return newestCard(own);
    });
    const receipt = await story.sends(lead, back, { ...asked, followUp1: 'done', followUp1Note: 'Fire vagter.' });
    const left = await words(lead, 'beslutninger');

    assert.match(waiting, /Tages op på mødet 13\. maj 2025/);
    assert.match(wordsOf(value), /Beslutningen er gemt\./);
    assert.match(wordsOf(decided), /Der er truffet en beslutning om jeres indsats[\s\S]*hvad flere vagter koster/);
    assert.match(fate, /Besluttet 13\. maj 2025:[\s\S]*hvad flere vagter koster/);
    assert.match(wordsOf(due), /Fristen er i dag/);
    assert.match(wordsOf(back), /Opfølgning på beslutninger[\s\S]*hvad flere vagter koster/);
    assert.equal(heldBy(back).followUp1, 'under_way');
    assert.match(receipt, /Udført: \nFire vagter\./);
    assert.match(left, /Der er ingen åbne beslutninger/);
  });

  it('come back with all that is wrong, and as they were typed', async () => {
    const { value } = await writes({ ...task, decisionType: '', decisionText: 'Se 010150-5006.' });

    assert.match(wordsOf(value), /Beslutningen er ikke gemt endnu/);
    assert.match(wordsOf(value), /Vælg, om det er en information, en beslutning eller en opgave\./);
    assert.match(wordsOf(value), /ser ud til at indeholde et CPR-nummer/);
    assert.doesNotMatch(JSON.stringify(value), /5006/);
    assert.equal(heldBy(value).decisionInitiative, 'tryg-bydel');
  });

  it('are one where the same form is sent twice', async () => {
    const { form } = await writes(task);
    await story.inChat(coordinator, (own) => own.press({ ...dataOf(form, 'decision.write'), ...task }));

    const open = await server.stores.records.openDecisions(partnershipId);
    assert.equal(open.length, 1);
  });

  it('offer no form to who neither coordinates nor chairs, and take none from them', async () => {
    const { form } = await writes(task);
    const own = await words(lead, 'beslutninger');
    const answer = await story.inChat(lead, (client) =>
      client.press({ ...dataOf(form, 'decision.write'), ...task, formId: '00000000-0000-4000-8000-000000000099' }),
    );

    assert.match(own, /Dine[\s\S]*hvad flere vagter koster/);
    assert.doesNotMatch(own, /Skriv en beslutning/);
    assert.match(JSON.stringify(answer), /findes ikke/);
    assert.equal((await server.stores.records.openDecisions(partnershipId)).length, 1);
  });

  /** The clock as the demonstration is set: local time. */
  function clockOf(instant: Date): string {
    const parts = new Intl.DateTimeFormat('da-DK', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(instant);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
    assert.ok(localInstant(instant.toISOString().slice(0, 10), `${part('hour')}:${part('minute')}`, zone));
    return `${part('hour')}:${part('minute')}`;
  }
});
