import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { paths } from '#bot/contract/paths.ts';
import { statusForm } from '#bot/contract/status-form.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import type { DemoServer } from '#test/support/demo-server.ts';
import { dataOf } from '#test/support/read-card.ts';
import { partnershipId, type RoundStory } from './round-story.ts';
import { answer } from './story-steps.ts';

const coordinatorId = 'koordinator-kommune';

export type WholeRound = {
  readonly roundId: string;
  /** What the last two who answered were told. */
  readonly lastMinute: string;
  readonly afterGrace: string;
};

/** All that people do in the round, and nothing of what the clock does. */
export async function playWholeRound(server: DemoServer, story: RoundStory): Promise<WholeRound> {
  await story.until('2026-11-23', '09:00');
  const roundId = await prepares(server, story);
  await beforeChristmas(server, story, roundId);
  await afterNewYear(story);
  await story.until('2027-01-15', '23:59');
  const lastMinute = await story.answers('tovholder-demensindsatser', 'demensindsatser');
  await story.until('2027-01-19', '10:00');
  await answersInTheTab(story, 'tovholder-patientens-team', 'patientens-team');
  await story.until('2027-01-20', '16:00');
  const form = await story.opensForm('tovholder-tryg-digital-by', 'tryg-digital-by');
  await story.until('2027-01-21', '08:15');
  const afterGrace = await story.sends('tovholder-tryg-digital-by', form, { happened: 'Tre oplæg for ledere.' });
  await story.until('2027-01-27', '09:00');
  return { roundId, lastMinute, afterGrace };
}

/** The strategy is extended, the channel is the lead group's, one lead goes on leave, the round is planned and opened. */
async function prepares(server: DemoServer, story: RoundStory): Promise<string> {
  const { ports } = server;
  const deciding = () => ({ identity: story.identity(coordinatorId), partnershipId, at: story.now() });
  await extendStrategy(ports)({ ...deciding(), validTo: '2027-12-31' });
  await saysWhoseTheChannelIs(server);
  const absence = { from: '2026-11-16', to: '2027-01-31', standInId: 'stedfortraeder-tryg-bydel' };
  await setAbsence(ports)({ ...deciding(), personId: 'tovholder-tryg-bydel', absence });
  const coordinator = await story.client(coordinatorId);
  const roundId = randomUUID();
  const planned = await coordinator.post(managingPaths.rounds, {
    formId: roundId,
    kind: 'ordinary',
    name: 'Statusrunde 1, vinteren 2026/27',
    dates: { opensOn: '2026-12-01', dueOn: '2027-01-15', meetingOn: '2027-02-04' },
  });
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  assert.equal((await coordinator.post(managingPaths.decide(roundId, 'open'), {})).status, 200);
  return roundId;
}

async function saysWhoseTheChannelIs({ demo, origin, deliver }: DemoServer): Promise<void> {
  const channelId = demo.roster.conversations.find((one) => one.kind === 'channel' && one.beginsWithApp)?.id ?? '';
  const question = demo.chat.posts(channelId)[0];
  const data = { ...dataOf(question?.attachments[0]?.content, 'channel.group'), group: 'lead' };
  const pressed = await fetch(`${origin}/demo/conversations/${encodeURIComponent(channelId)}/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      personId: coordinatorId,
      activityId: question?.id,
      action: { verb: 'channel.group', data },
    }),
  });
  assert.equal(pressed.status, 200);
  await deliver.drain();
}

/** Some answer, one puts the reminder off, one is asked a question and answers it. */
async function beforeChristmas(server: DemoServer, story: RoundStory, roundId: string): Promise<void> {
  const about = async (initiativeId: string) => {
    const found = await server.ports.partnerships.initiative(partnershipId, initiativeId);
    const version = found?.status.value.latest?.version ?? 0;
    return { identity: story.identity(coordinatorId), partnershipId, roundId, initiativeId, version, at: story.now() };
  };
  await story.until('2026-12-01', '14:00');
  await story.inChat('tovholder-demensindsatser', async (lead) => {
    const asked = (await lead.cards()).at(-1);
    await lead.press({ ...dataOf(asked, 'round.snooze'), until: 'three_days' });
  });
  await story.until('2026-12-02', '10:15');
  await story.answers('tovholder-havnefronten', 'havnefronten');
  await story.until('2026-12-03', '09:40');
  await story.answers('tovholder-antiradikalisering-ssp-1', 'antiradikalisering');
  await story.until('2026-12-08', '13:05');
  await story.answers('stedfortraeder-tryg-bydel', 'tryg-bydel');
  await story.until('2026-12-10', '13:00');
  await story.answers('tovholder-tryghedsvandringer', 'tryghedsvandringer');
  await story.until('2026-12-11', '09:00');
  const question = 'Hvor mange vandringer blev det til?';
  await returnWithQuestion(server.ports)({ ...(await about('tryghedsvandringer')), question });
  await server.deliver.drain();
  await story.until('2026-12-14', '11:00');
  await story.answers('tovholder-tryghedsvandringer', 'tryghedsvandringer', { happened: 'Fire vandringer.' });
  await story.until('2026-12-15', '09:30');
  await acknowledge(server.ports)(await about('tryghedsvandringer'));
  await story.until('2026-12-16', '12:00');
  await story.answers('tovholder-aalborg-fri-tid', 'aalborg-fri-tid');
  await story.until('2026-12-17', '15:20');
  await story.answers('tovholder-udsatte-i-byens-rum', 'udsatte-i-byens-rum');
  await story.until('2026-12-18', '08:10');
  await story.answers('tovholder-trygt-natteliv', 'trygt-natteliv');
}

/** The rest, one of them for one of two initiatives at a time. */
async function afterNewYear(story: RoundStory): Promise<void> {
  await story.until('2027-01-05', '10:00');
  await story.answers('tovholder-trafiksikkerhed', 'tryg-online');
  await story.until('2027-01-07', '11:30');
  await story.answers('tovholder-forebyggelsesseminarer', 'forebyggelsesseminarer');
  await story.until('2027-01-11', '09:00');
  // The steering group's decision comes back as a question of its own.
  await story.answers('tovholder-bekymrende-fravaer', 'bekymrende-fravaer', { followUp1: 'under_way' });
  await story.until('2027-01-12', '14:45');
  await story.answers('tovholder-negativ-social-kontrol', 'negativ-social-kontrol');
  await story.until('2027-01-13', '08:05');
  await story.answers('tovholder-trafiksikkerhed', 'trafiksikkerhed');
}

/** Without the app in the chat, somebody called on the phone answers in the tab. */
async function answersInTheTab(story: RoundStory, personId: string, initiativeId: string): Promise<void> {
  const lead = await story.client(personId);
  const { address } = v.parse(statusForm, (await lead.get(paths.statusForm(initiativeId))).body);
  const sent = await lead.post(paths.sendStatus, { address, raw: answer, language: 'da' });
  assert.equal(sent.status, 200, JSON.stringify(sent.body));
}
