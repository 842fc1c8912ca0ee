import assert from 'node:assert/strict';
import { type RoundStory, roundStory } from '#test/stories/round-story.ts';
import { newestCard } from '#test/stories/story-steps.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

const coordinator = 'koordinator-kommune';
const member = 'styregruppe-region';

describe('Decisions in writing in the chat', function () {
  this.timeout(30_000);
  let server: DemoServer;
  let story: RoundStory;

  beforeEach(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    story = roundStory(server);
    await story.inChat(coordinator, async (own) => {
      await own.say('skriftlig');
      const form = { caseTitle: 'Flere vagter', caseRecommendation: 'To vagter.', caseAnswerBy: '2025-05-20' };
      await own.press({ ...dataOf(await newestCard(own), 'case.send'), ...form });
    });
  });

  afterEach(() => server.close());

  const asks = (personId: string) =>
    story.inChat(personId, async (own) => {
      await own.say('skriftlig');
      return newestCard(own);
    });

  it('show a member of the steering group what waits for their answer, and no more once they have answered', async () => {
    const waiting = await asks(member);
    await story.inChat(member, (own) => own.press(dataOf(waiting, 'case.assents')));

    assert.match(wordsOf(waiting), /Flere vagter[\s\S]*Du kan se de andres svar, når du selv har svaret/);
    assert.match(wordsOf(await asks(member)), /Ingen sager til skriftlig behandling venter på dit svar/);
    assert.match(wordsOf(await asks('laeser-region')), /Skriftlig behandling er for styregruppen/);
  });

  it('let a coordinator see who has answered, and withdraw one', async () => {
    const waiting = await asks(member);
    await story.inChat(member, (own) => own.press(dataOf(waiting, 'case.assents')));
    const shown = await story.inChat(coordinator, async (own) => {
      await own.say('skriftlig');
      return (await own.cards()).findLast((card) => JSON.stringify(card).includes('"case.withdraw"'));
    });

    const { value } = await story.inChat(coordinator, (own) => own.press(dataOf(shown, 'case.withdraw')));

    assert.match(wordsOf(shown), /Har svaret/);
    assert.doesNotMatch(wordsOf(shown), /Tiltræder/);
    assert.match(wordsOf(value), /Sagen er trukket tilbage/);
  });
});
