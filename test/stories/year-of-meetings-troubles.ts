import sinon from 'sinon';
import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { minutesPaths } from '#bot/contract/minutes.ts';
import { Outage } from '#bot/domain/outage.ts';
import { partnershipId } from './round-story.ts';
import { coordinatorId, type Year } from './year-of-meetings-events.ts';

/** What nobody is to read in a log, wherever it is typed. */
const said = 'Hjemløse ved Karolinelund, spørg Jens Hansen på 010150-5006';

/** Whatever can go wrong around meetings, with words in every place that takes any. */
export async function meetsTrouble({ server, story, meetingId }: Year): Promise<void> {
  const [steering, lead] = [await meetingId('steering', 2), await story.client('tovholder-tryg-bydel')];
  const coordinator = await story.client(coordinatorId);
  for (const [path, body] of [
    [meetingPaths.meetings, { formId: said, meeting: { group: 'steering', place: said, title: said } }],
    [meetingPaths.cancel(said), {}],
    [agendaPaths.add(steering), { formId: said, title: said, text: said, initiativeId: said, closedTo: [said] }],
    [minutesPaths.draft(steering), { revision: 0, lang: 'da', present: [said], absent: [], points: [{ text: said }] }],
    [decisionPaths.outcome(said), { state: 'done', note: said }],
  ] as const) {
    await coordinator.post(path, body);
    await lead.post(path, body);
  }
  await lead.get(minutesPaths.minutes(steering));
  const card = { cardVersion: 1, partnershipId };
  await lead.press({ ...card, verb: 'meeting.attend', meetingId: steering, answer: said });
  await coordinator.press({ ...card, verb: 'decision.done', decisionId: said, decisionNote: said });
  await coordinator.say(said);
  await storeFails({ server, coordinator: () => coordinator.get(meetingPaths.meeting(steering)) });
  server.demo.faults.next = [413, 502].map((status) => ({ kind: 'status', status }));
  for (const word of ['møde', 'beslutninger']) await coordinator.say(word).catch(() => undefined);
}

type Failing = Pick<Year, 'server'> & { readonly coordinator: () => Promise<unknown> };

/** The store says nothing for a moment, and then something that nobody expected. */
async function storeFails({ server, coordinator }: Failing): Promise<void> {
  const cause = new Error(`the row said ${said}`);
  const stub = sinon.stub(server.ports.records, 'meeting').rejects(new Outage('Partnership: get', cause));
  await coordinator();
  stub.rejects(new TypeError(`no such property: ${said}\n    at ${said}`));
  await coordinator();
  stub.restore();
}
