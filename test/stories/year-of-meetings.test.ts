import assert from 'node:assert/strict';
import * as v from 'valibot';
import { decisionPaths, decisions } from '#bot/contract/decisions.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { headingOf, summaryOf, wordsOf } from '#test/support/read-card.ts';
import type { Heard } from './heard.ts';
import { partnershipId, roundStory } from './round-story.ts';
import { coordinatorId, plansTheYear, winter, type Year, yearOf } from './year-of-meetings-events.ts';
import { autumn, betweenMeetings, jointMeeting, steeringMeets, yearlyId } from './year-of-meetings-papers.ts';
import { inChannels, inChats, ofRounds } from './year-of-meetings-told.ts';
import { meetsTrouble } from './year-of-meetings-troubles.ts';

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
