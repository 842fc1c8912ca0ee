import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { minutesPaths } from '#bot/contract/minutes.ts';
import { yearlyPaths } from '#bot/contract/yearly.ts';
import { yearlyParts } from '#bot/domain/yearly.ts';
import { objectId } from '#test/support/builders.ts';
import { coordinatorId, winterId, type Year } from './year-of-meetings-events.ts';

const springId = objectId(2);
export const yearlyId = objectId(3);
const members = ['styregruppe-kommune', 'styregruppe-politi', 'styregruppe-region'] as const;

/** Pack, decision and minutes of the steering group's meeting. */
export async function steeringMeets(year: Year): Promise<void> {
  const { story, chats, posts, meetingId } = year;
  await story.until('2027-01-22', '10:00');
  await chats(coordinatorId, 'mødepakke', { verb: 'pack.make', audience: 'steering' }, { verb: 'pack.send' });
  await story.until('2027-02-04', '13:40');
  await chats(coordinatorId, 'beslutning', {
    verb: 'decision.write',
    decisionType: 'task',
    decisionText: 'Beskriv, hvad flere vagter koster.',
    decisionAssentedBy: 'aalborg-kommune,nordjyllands-politi',
    decisionResponsible: 'tovholder-havnefronten',
    decisionDueOn: '2027-03-10',
    decisionInitiative: 'havnefronten',
  });
  await story.until('2027-02-08', '09:00');
  await chats(coordinatorId, 'referat', { verb: 'minutes.send', dueOn: '2027-02-22', isSilenceApproval: 'false' });
  await story.until('2027-02-09', '10:00');
  await chats(members[0], '', { verb: 'minutes.approve' });
  await chats(members[1], '', { verb: 'minutes.remark', note: 'Beløbet mangler.' });
  await story.until('2027-02-10', '10:00');
  const steering = await meetingId('steering', 1);
  const draft = { revision: 0, lang: 'da', present: members.slice(0, 2), absent: members.slice(2), points: [] };
  await posts(coordinatorId, minutesPaths.draft(steering), draft);
  await chats(
    coordinatorId,
    'referat',
    { verb: 'minutes.desk' },
    { verb: 'minutes.send', dueOn: '2027-02-24', change: 'Beløbet er tilføjet.' },
  );
  await story.until('2027-02-11', '17:00');
  for (const member of members.slice(0, 2)) await chats(member, '', { verb: 'minutes.approve' });
}

/** Between the meetings: a case in writing, and the decision comes back to its lead. */
export async function betweenMeetings({ story, chats, posts }: Year): Promise<void> {
  await story.until('2027-02-15', '09:00');
  await chats(coordinatorId, 'skriftlig', {
    verb: 'case.send',
    caseTitle: 'Ansøgning om midler',
    caseRecommendation: 'At ansøgningen sendes.',
    caseInitiative: 'havnefronten',
    caseAnswerBy: '2027-02-26',
  });
  await story.until('2027-02-16', '09:00');
  for (const member of members.slice(0, 2)) await chats(member, '', { verb: 'case.assents' });
  await story.until('2027-02-25', '13:00');
  await chats(members[2], '', { verb: 'case.assents' });
  await posts(coordinatorId, managingPaths.rounds, {
    formId: springId,
    kind: 'extraordinary',
    name: 'Opfølgning på Havnefronten',
    dates: { opensOn: '2027-03-08', dueOn: '2027-03-19', meetingOn: null },
    initiativeIds: ['havnefronten'],
    reminders: [],
  });
  await posts(coordinatorId, managingPaths.decide(springId, 'open'));
  await story.until('2027-03-11', '10:00');
  const answers = { followUp1: 'done', followUp1Note: 'Fire vagter koster 200.000 kr.', followUp2: 'done' };
  await story.answers('tovholder-havnefronten', 'havnefronten', answers);
}

/** The yearly status over the winter: written, approved by each organisation, published at the joint meeting. */
export async function jointMeeting({ story, chats, posts }: Year): Promise<void> {
  await story.until('2027-03-22', '09:00');
  await posts(coordinatorId, managingPaths.rounds, {
    formId: yearlyId,
    kind: 'yearly',
    name: 'Årlig status 2026',
    dates: { opensOn: '2027-03-23', meetingOn: '2027-04-20' },
    basedOn: [winterId],
  });
  for (const part of yearlyParts) {
    await posts(coordinatorId, yearlyPaths.text(yearlyId, part), { text: `Tekst om ${part}.`, lang: 'da', seen: 0 });
  }
  const judged = { verdict: 'cannot_be_judged', reasons: 'Kun få indsatser har tal endnu.', lang: 'da' };
  for (const goalId of ['M1', 'M2', 'M3', 'M4', 'M5']) {
    await posts(coordinatorId, managingPaths.writeGoal(yearlyId, goalId), judged);
  }
  await story.until('2027-04-05', '10:00');
  await chats(coordinatorId, 'årsstatus', { verb: 'yearly.ask', answerBy: '2027-04-16' });
  await story.until('2027-04-08', '09:00');
  for (const member of members) await chats(member, '', { verb: 'yearly.approve' });
  await story.until('2027-04-20', '14:30');
  await chats(coordinatorId, 'årsstatus', { verb: 'yearly.publish' });
}

/** The second half of the year: the leads' meeting is cancelled, the steering group's is held. */
export async function autumn({ story, chats, posts, meetingId }: Year): Promise<void> {
  await story.until('2027-08-16', '10:00');
  await posts('styregruppe-politi', agendaPaths.propose(await meetingId('steering', 2)), {
    formId: objectId(21),
    title: 'Budget for 2028',
    text: '',
    initiativeId: null,
  });
  await story.until('2027-08-28', '12:00');
  await chats(coordinatorId, 'møde', { verb: 'meeting.show' }, { verb: 'meeting.cancel' }, { verb: 'meeting.cancel' });
  await story.until('2027-10-15', '09:00');
}
