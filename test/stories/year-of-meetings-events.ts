import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { allSeries, seriesPaths } from '#bot/contract/meeting-series.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import { objectId } from '#test/support/builders.ts';
import type { DemoClient } from '#test/support/demo-client.ts';
import type { DemoServer } from '#test/support/demo-server.ts';
import { dataOf } from '#test/support/read-card.ts';
import { channelSeat } from './channel-seat.ts';
import { partnershipId, type RoundStory } from './round-story.ts';

export const coordinatorId = 'koordinator-kommune';
export const winterId = objectId(1);

/** Who does what in the year, on the demonstration's own chat and API. */
export type Year = {
  readonly server: DemoServer;
  readonly story: RoundStory;
  /** Posts to the API as somebody; what comes back. */
  posts(personId: string, path: string, body?: object): Promise<unknown>;
  /** Says a word and presses the buttons that come, one after the other. */
  chats(personId: string, word: string, ...presses: readonly Press[]): Promise<unknown>;
  /** The id of a group's n-th meeting of the year. */
  meetingId(group: string, n: number): Promise<string>;
};

type Press = Readonly<Record<string, unknown>> & { readonly verb: string };

export function yearOf(server: DemoServer, story: RoundStory): Year {
  return {
    server,
    story,
    posts: async (personId, path, body = {}) => {
      const own = await story.client(personId);
      const { status, body: answered } = await own.post(path, body);
      assert.equal(status, 200, `${path}: ${JSON.stringify(answered)}`);
      await server.deliver.drain();
      return answered;
    },
    chats: (personId, word, ...presses) =>
      story.inChat(personId, async (own) => {
        if (word !== '') await own.say(word);
        let answer: unknown = null;
        for (const press of presses) {
          // A sentence may say that another card was posted.
          const card = answer !== null && typeof answer === 'object' ? answer : await newestWith(own, press.verb);
          answer = (await own.press({ ...dataOf(card, press.verb), ...press })).value;
        }
        return answer;
      }),
    meetingId: async (group, n) => {
      const coordinator = await story.client(coordinatorId);
      const { series } = v.parse(allSeries, (await coordinator.get(seriesPaths.all)).body);
      const meetings = series.find((each) => each.series.group === group)?.meetings ?? [];
      return meetings[n - 1]?.id ?? '';
    },
  };
}

async function newestWith(own: DemoClient, verb: string): Promise<unknown> {
  return (await own.cards()).findLast((each) => JSON.stringify(each).includes(`"verb":"${verb}"`));
}

/** The three groups have their channels, and the year's five meetings are planned, one of them served by a round. */
export async function plansTheYear({ server, story, posts, meetingId }: Year): Promise<void> {
  await story.until('2026-11-23', '09:00');
  const deciding = { identity: story.identity(coordinatorId), partnershipId, at: story.now() };
  await extendStrategy(server.ports)({ ...deciding, validTo: '2027-12-31' });
  for (const [name, group] of [
    ['Tovholdergruppen', 'lead'],
    ['Styregruppen', 'steering'],
    ['Generelt', 'joint'],
  ] as const) {
    await channelSeat(server, name).claims(coordinatorId, group);
  }
  await story.until('2026-11-24', '10:00');
  const plans = [
    { group: 'lead', startTime: '9.00', endTime: '11.00', place: 'Rådhuset' },
    { group: 'steering', startTime: '13.00', endTime: '15.00', onlineUrl: 'https://teams.example/l/1' },
    { group: 'joint', startTime: '14.00', endTime: '16.00', place: 'Musikhuset' },
  ];
  for (const [at, meeting] of plans.entries()) {
    const body = { formId: objectId(10 + at), meeting, rule: { kind: 'usual' }, isSure: true };
    await posts(coordinatorId, seriesPaths.all, body);
  }
  await posts(coordinatorId, managingPaths.rounds, {
    formId: winterId,
    kind: 'ordinary',
    name: 'Statusrunde 1, vinteren 2026/27',
    dates: { opensOn: '2026-12-01', dueOn: '2027-01-15', meetingOn: '2027-02-04' },
    reminders: [],
  });
  await posts(coordinatorId, meetingPaths.round(await meetingId('steering', 1)), { roundId: winterId });
}

/** The winter's round and the lead group's meeting, which is moved after it was called. */
export async function winter(year: Year): Promise<void> {
  const { story, posts, chats, meetingId, server } = year;
  await posts(coordinatorId, managingPaths.decide(winterId, 'open'));
  await story.until('2026-12-03', '10:00');
  const asking = { health: 'attention', reason: 'Der mangler folk.', help: 'steering', helpText: 'Flere vagter.' };
  await story.answers('tovholder-havnefronten', 'havnefronten', asking);
  await story.until('2026-12-15', '09:00');
  await chats('tovholder-tryghedsvandringer', 'punkt', {
    verb: 'agenda.propose',
    meetingId: await meetingId('lead', 1),
    pointTitle: 'Fælles vandring i maj',
    pointText: 'Hvem vil være med?',
  });
  await story.until('2026-12-16', '17:10');
  const form = { group: 'lead', date: '2027-01-28', startTime: '09:00', endTime: '11:00', place: 'Rådhuset' };
  await chats(
    coordinatorId,
    'møde',
    { verb: 'meeting.show' },
    { verb: 'meeting.change' },
    { verb: 'meeting.change', ...form },
  );
  await story.until('2027-01-12', '11:30');
  await story.answers('tovholder-tryghedsvandringer', 'tryghedsvandringer');
  const steering = channelSeat(server, 'Styregruppen');
  await steering.presses('styregruppe-kommune', { verb: 'meeting.attend', answer: 'yes' });
  await steering.presses('styregruppe-region', { verb: 'meeting.attend', answer: 'no' });
  await posts(coordinatorId, agendaPaths.add(await meetingId('steering', 1)), {
    formId: objectId(20),
    title: 'Personsag',
    text: 'Kun for politi og kommune.',
    initiativeId: null,
    closedTo: [coordinatorId, 'styregruppe-kommune', 'styregruppe-politi'],
  });
}
