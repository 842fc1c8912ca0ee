import assert from 'node:assert/strict';
import type { WrittenCase } from '#bot/domain/written-case.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { partsOfType } from '#test/support/check-card.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';

describe('Meeting packs in the chat', function () {
  this.timeout(20_000);
  let server: DemoServer;
  let coordinator: DemoClient;

  beforeEach(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await server.demo.installForAll();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  afterEach(() => server.close());

  const packs = () => server.stores.records.packs(partnershipId, '2025-1');

  /** The data of the button that makes one edition. */
  async function makes(client: DemoClient, audience: 'all' | 'steering') {
    const data = dataOf(await newestCard(client), 'pack.make');
    return { ...data, audience };
  }

  it('are made with one press, and once however often it comes', async () => {
    await coordinator.say('Mødepakke');
    const press = await makes(coordinator, 'all');

    const { value } = await coordinator.press(press);
    await coordinator.press(press);

    assert.match(wordsOf(value), /✓ Mødepakke nr\. 1 er lavet\./);
    assert.match(wordsOf(value), /Nyeste pakke: \nNr\. 1, lavet /);
    assert.deepEqual(
      (await packs()).map(({ number, audience }) => [number, audience]),
      [[1, 'all']],
    );
  });

  it('are sent once to each, and the card says to how many', async () => {
    await coordinator.say('mødepakke');
    const made = await coordinator.press(await makes(coordinator, 'steering'));
    const send = dataOf(made.value, 'pack.send');

    const first = await coordinator.press(send);
    const again = await coordinator.press(send);

    assert.match(wordsOf(first.value), /✓ Mødepakken er på vej til 3 personer\./);
    assert.match(wordsOf(again.value), /✓ Mødepakken er allerede sendt til 3 personer\./);
  });

  it('are not sent where a newer one has been made since', async () => {
    await coordinator.say('mødepakke');
    const one = await coordinator.press(await makes(coordinator, 'all'));
    await coordinator.press({ ...(await makes(coordinator, 'all')), version: 2 });

    const { value } = await coordinator.press(dataOf(one.value, 'pack.send'));

    assert.match(wordsOf(value), /Der er lavet en nyere mødepakke til de samme læsere\./);
  });

  it('are found by those they are for, and made by nobody else', async () => {
    await coordinator.say('mødepakke');
    const press = await makes(coordinator, 'steering');
    await coordinator.press(press);
    const reader = await demoClient(server.origin, 'laeser-region');
    const steering = await demoClient(server.origin, 'styregruppe-region');

    await reader.say('mødepakke');
    await steering.say('mødepakke');
    const refused = await reader.press({ ...press, version: 2 });

    assert.match(wordsOf(await newestCard(reader)), /Der er ingen mødepakke til dig endnu\./);
    const card = await newestCard(steering);
    assert.match(wordsOf(card), /Udgave: \nKun til koordinatorer og styregruppe/);
    assert.equal(partsOfType(card, 'Action.Execute').length, 0);
    assert.match(JSON.stringify(partsOfType(card, 'Action.OpenUrl')), /packs%2F2025-1%2F1/);
    assert.doesNotMatch(JSON.stringify(refused), /er lavet/);
    assert.equal((await packs()).length, 1);
  });

  it('show the steering group what needs it, in its own card', async () => {
    const steering = await demoClient(server.origin, 'styregruppe-region');

    await steering.say('overblik');

    const words = wordsOf(await newestCard(steering));
    assert.match(words, /Det har brug for dig/);
    assert.match(words, /Næste møde: \nIkke planlagt endnu/);
    assert.match(words, /Mødepakke: \nDer er ingen mødepakke til dig endnu\./);
  });

  it('name to a member the written cases that wait for their word, and no others', async () => {
    const steering = await demoClient(server.origin, 'styregruppe-region');
    const about = { askedIds: ['styregruppe-region', 'styregruppe-politi'], answers: [], state: 'open' } as const;
    const answer = { personId: 'styregruppe-region', answer: 'assents', note: '' } as const;
    const answered = { ...answer, answeredAt: '2025-05-12T08:00:00.000Z' };
    const cases: readonly WrittenCase[] = [
      aCase({ ...about, id: '2025-05-12-1', title: 'Venter' }),
      aCase({ ...about, id: '2025-05-12-2', title: 'Besvaret', answers: [answered] }),
      aCase({ ...about, id: '2025-05-12-3', title: 'Andres', askedIds: ['styregruppe-politi'] }),
      aCase({ ...about, id: '2025-05-12-4', title: 'Afsluttet', state: 'withdrawn' }),
    ];
    await server.stores.records.commit(
      partnershipId,
      cases.map((value) => ({ kind: 'written_case', value, tag: null }) as const),
    );

    await steering.say('overblik');

    const words = wordsOf(await newestCard(steering));
    assert.match(words, /Skriftlig behandling/);
    assert.match(words, /Venter/);
    assert.doesNotMatch(words, /Besvaret|Andres|Afsluttet/);
  });

  it('leave the word for the overview to whoever is none of it', async () => {
    const lead = await demoClient(server.origin, 'tovholder-tryg-bydel');

    await lead.say('overblik');
    await coordinator.say('overblik');

    assert.match(wordsOf(await newestCard(lead)), /Tryg bydel/);
    assert.match(wordsOf(await newestCard(coordinator)), /Statusrunde 2/);
  });
});

function aCase(overrides: Partial<WrittenCase>): WrittenCase {
  return {
    id: '2025-05-12-1',
    title: 'Sag',
    recommendation: 'Styregruppen godkender.',
    lang: 'da',
    initiativeId: null,
    askedIds: [],
    answerBy: '2025-05-20',
    state: 'open',
    answers: [],
    decisionId: null,
    sentById: 'koordinator-politi',
    sentAt: '2025-05-12T08:00:00.000Z',
    settledAt: null,
    ...overrides,
  };
}
