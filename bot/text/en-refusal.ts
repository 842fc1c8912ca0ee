import { calendarProblemsIn } from '#bot/domain/calendar-problem.ts';
import type { RefusalFacts } from '#bot/domain/refusal.ts';
import type { daRefusal } from './da-refusal.ts';
import { enCalendar } from './en-calendar.ts';
import { enCoordinatorNotices } from './en-coordinator-notices.ts';
import { enWords } from './en-words.ts';
import { formatDay } from './format.ts';
import { namesIn } from './named-facts.ts';

export const enRefusal: typeof daRefusal = {
  unknown_person: () => 'We do not know who you are yet. A coordinator must add you first.',
  tenant_not_allowed: () =>
    'Your organisation does not take part in the partnership. Contact a coordinator if it should.',
  not_allowed: () => 'You do not have access to that. Contact a coordinator if you need it.',
  too_many_requests: ({ seconds }) =>
    `Too much came at once. Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`}, and try again. What you wrote is still here.`,
  no_partnership: () =>
    'The partnership has not been created yet. An administrator must create it in the Overview tab.',
  no_such_initiative: () => 'The initiative no longer exists. Write status to see your initiatives.',
  no_such_person: () => 'The person does not exist. Reload the page and try again.',
  no_such_channel: () => 'Tryg Overblik is no longer in the channel. Add the app again if the channel is to be used.',
  no_such_pack: () => 'There is no such meeting pack, or it is not for you. Ask a coordinator.',
  no_such_round: () =>
    'The status round no longer exists. Find it again where you came from, or write round in the chat.',
  no_such_meeting: () => 'The meeting no longer exists. Find it again where you came from.',
  no_such_point: () => 'The point no longer exists. Open the agenda again.',
  agenda_full: ({ limit }) =>
    `There are ${limit ?? 'too many'} points already. Remove one or carry one over before you add more.`,
  invalid_strategy: () => 'Something must be corrected before it can be saved. It stands at the fields.',
  no_such_draft: () => 'There is no draft of the next version. It may have been taken into use or deleted.',
  draft_not_in_state: () => 'The draft cannot be changed now. If it has been agreed, undo that first.',
  draft_incomplete: () => 'The draft is not complete. What is missing stands in the summary of the version.',
  draft_begun: () => 'There is a draft of the next version. Take it into use, or delete it, under Strategy in the tab.',
  already_ended: () => 'The initiative has ended. That cannot be undone once the day has passed. Add it anew.',
  goal_in_use: () => 'The goal cannot be removed while an initiative uses it. Move the initiatives first.',
  last_point: () => 'An agenda has at least one point. Add another before you remove the last.',
  usual_agenda_changed: () => 'The usual points were changed meanwhile. Open them again and then make your change.',
  invalid_point: () => 'The point has not been saved yet. Correct the fields and save again.',
  no_such_decision: () => 'There is no such decision, or it is not for you. Write decisions in the chat to see yours.',
  invalid_decision: () => 'The decision has not been saved yet. Correct the fields and save again.',
  no_such_case: () => 'There is no such case, or it is not for you.',
  invalid_case: () => 'It has not been sent yet. Correct the fields and send again.',
  case_closed: () => 'The case is over, so it can no longer be answered.',
  nobody_to_ask: () => 'The steering group has no members yet. Give somebody the role first.',
  decision_frozen: () =>
    'The minutes have been approved, so the text cannot be corrected. You can still say what has come of it.',
  no_such_text: () => 'The text no longer stands here. It may have been hidden or changed meanwhile.',
  no_such_redaction: () => 'The text is hidden no longer, or it is for another organisation to decide.',
  no_such_minutes: () => 'There are no such minutes. Write minutes in the chat to see the newest.',
  meeting_not_begun: () => 'The meeting has not begun yet. Send the minutes once it is held.',
  minutes_not_open: ({ state }) =>
    state === 'replaced'
      ? 'A new version of the minutes has been sent. Write minutes in the chat to see it.'
      : state === 'approved'
        ? 'The minutes are approved and locked. Contact a coordinator if something is wrong.'
        : 'The deadline for answering about the minutes has passed. Contact a coordinator if something is wrong.',
  minutes_changed_meanwhile: () =>
    'The minutes have changed since you opened them, so yours were not sent. Look at them again, then send.',
  not_asked_to_approve: () =>
    'You are not asked to approve the minutes, because you are not listed as present. Contact a coordinator if that is wrong.',
  invalid_minutes: ({ tooLong, withCprNumber, limit }) =>
    [
      ...(isMany(withCprNumber) ? ['A text seems to contain a Danish CPR number. Remove it before you save.'] : []),
      ...(isMany(tooLong) ? [`Shorten the text to at most ${limit} characters under each point.`] : []),
    ].join(' ') || 'Correct the texts of the minutes and save again.',
  no_open_round: () => 'No status round is open right now. Send your status when the next one opens.',
  round_closed: () =>
    'The status round has closed, so a status cannot be sent or corrected. Contact a coordinator if something must be included.',
  round_not_in_state: ({ state }) =>
    `That cannot be done now: the status round ${roundState.get(state) ?? 'has changed'}. Open it again to see how far it has come.`,
  round_under_way: () => 'A status round of the same kind is already under way. Close or cancel it first.',
  meeting_not_in_state: ({ state }) =>
    state === 'cancelled'
      ? 'The meeting has been cancelled and cannot be changed. Plan a new one if it is to be held.'
      : 'The meeting has been held and cannot be changed.',
  meeting_changed: () =>
    'Somebody else has changed the meeting since you opened it, so your change has not been saved. See the meeting as it is now, and change what is missing.',
  series_changed: () =>
    'Somebody else has changed the series since you opened it, so your change has not been saved. See it as it is now, and change what is missing.',
  no_such_series: () => 'The series no longer exists. Find it again where you came from.',
  meeting_begun: () => 'The meeting has begun, so the invitation can no longer be answered.',
  answers_in_outlook: () => 'You were invited from Outlook. Answer the invitation in your calendar.',
  no_such_yearly: () => 'There is no such yearly status, or it is not for you. Ask a coordinator.',
  yearly_not_in_state: ({ state }) =>
    `That cannot be done now: the yearly status is ${yearlyState.get(state) ?? 'changed'}. Open it again to see how far it is.`,
  yearly_incomplete: () => 'The yearly status is not finished. Open it and see what is missing.',
  yearly_other_edition: () => 'There is another edition since you saw it. Read the newest one, and then answer.',
  yearly_no_approver: () =>
    'One of the organisations has nobody who can approve. Give somebody the role in the steering group, or let the organisation name one.',
  yearly_not_cleared: () =>
    'The lead has not agreed to the text being told. Agree on it first, or leave the initiative without a text.',
  nothing_proposed: () => 'There are no new dates to answer. Another coordinator may already have answered.',
  other_dates_proposed: ({ dueOn, graceUntil }) =>
    `Other dates have been proposed since you saw these: due ${day(dueOn)}, with late answers until ${day(graceUntil)}. Look at them and choose again.`,
  dates_changed_meanwhile: () =>
    'Another coordinator has changed the dates since you opened them, so yours are not saved. See them again, and choose which are to hold.',
  goal_judged_meanwhile: () =>
    'Another coordinator has judged the goal while you wrote, so your judgement is not saved. See both, and save the one that is to hold.',
  settings_changed_meanwhile: () =>
    'The settings have changed since you opened them, so yours were not saved. Look at them again and correct what is missing.',
  edited_meanwhile: () =>
    'Somebody else has changed it meanwhile, so yours is not saved. See what stands there now, and save what is to count.',
  invalid_edit: () => 'Correct the fields that are marked and save again. Nothing has been saved yet.',
  newer_pack: () => 'A newer meeting pack has been made for the same readers. Send that one instead.',
  bad_calendar: (facts) => {
    const reasons = calendarProblemsIn(facts).map(({ code, dates }) => enCalendar[code](dates));
    return reasons.length > 0 ? reasons.join(' ') : 'The dates do not fit together. Correct them and try again.';
  },
  not_your_initiative: () =>
    'You are neither lead nor deputy for this initiative. Contact a coordinator if you should be.',
  nothing_to_repeat: () => 'There is no answer from last time to repeat. Fill in a status instead.',
  invalid_status: () => 'Your status has not been sent yet. Correct the fields and send again.',
  answered_meanwhile: () =>
    'Somebody else sent a status for this initiative while you were writing. Write status to see it, and send yours again if it should still count.',
  already_answered: () => 'There is an answer already. Write status to see or correct it.',
  not_answered: () => 'There is no answer yet, so there is nothing to read.',
  newer_answer: () => 'A newer answer has come. Read it first, and then try again.',
  not_excused: () => 'The initiative is not excused from answering. Open it again to see where it stands.',
  snooze_past_due: () => 'The deadline is sooner than that. Choose an earlier day, or fill in the status now.',
  no_deputy: () => 'The initiative has no deputy. Ask a coordinator to find one.',
  not_stepping_down: () => 'There is nothing to answer any more. Another coordinator may already have answered.',
  stand_in_away: () => 'The stand-in is away during that time, too. Choose somebody else.',
  last_coordinator: () =>
    'The partnership needs at least one coordinator. Have an administrator appoint another before the last one leaves.',
  invalid_person: () => 'The person has not been saved yet. Correct the fields, and save again.',
  person_changed_meanwhile: () =>
    'Somebody else has corrected the person meanwhile. See what stands there now, and save again.',
  roles_changed: ({ roles }) =>
    `It was not saved: somebody else has changed the roles meanwhile. Now they are: ${namesIn(enWords.roles, roles, 'en') ?? 'none'}.`,
  absence_changed: ({ from, to }) =>
    from && to
      ? `It was not saved: somebody else has changed the absence meanwhile. Now it is from ${formatDay(String(from), 'en')} to ${formatDay(String(to), 'en')}.`
      : 'It was not saved: somebody else has removed the absence meanwhile.',
  channel_group_changed: ({ group }) =>
    `It was not saved: somebody else has chosen a group meanwhile. Now the channel belongs to: ${namesIn(enCoordinatorNotices.groups, group, 'en') ?? 'none'}.`,
  has_left: () => 'The person has left. Take them back first.',
  bad_successor: () => 'Choose somebody else who is still in the partnership.',
  things_changed_meanwhile: () => 'Something has changed since you saw the list. Look at it again, and then confirm.',
  no_such_invitation: () => 'The invitation has expired, been used or been withdrawn. Ask a coordinator for a new one.',
  invitation_other_tenant: () =>
    'The invitation is for another organisation than the one you are signed in from. Sign in with your work account, or ask a coordinator for help.',
  invitation_other_name: () =>
    'The invitation is for somebody other than you. You are on the waiting list now, and a coordinator will say who you are.',
  last_administrator: () =>
    'The partnership needs at least one administrator. Give somebody else the role before the last one leaves.',
  draft_too_long: () => 'The draft is too long to be saved. Shorten the text and try again.',
  already_linked: () => 'The account already belongs to a person. Choose another, or reload the list.',
  already_set_up: () => 'The partnership has already been created. Reload the page to see it.',
  not_practice: () => 'This is not a practice partnership, so it cannot be deleted here.',
  other_name_typed: () => 'That is not the name of the practice partnership. Type it as it stands. Nothing is deleted.',
  invalid_set_up: () =>
    'The file cannot be used. Correct what is listed and choose the file again. Nothing has changed.',
  not_waiting: () => 'The person is no longer waiting. Another coordinator may already have answered. Reload the list.',
  invalid_input: () => 'Something is missing or filled in wrongly. Correct it and try again.',
  contains_cpr_number: () =>
    'The text seems to contain a CPR number. Remove it before you send. Write only about the initiative, not about individuals.',
};

function isMany(fact: RefusalFacts[string] | undefined): boolean {
  return Array.isArray(fact) && fact.length > 0;
}

const roundState = new Map<unknown, string>([
  ['planned', 'has not opened yet'],
  ['opening', 'is about to open'],
  ['open', 'is open'],
  ['closing', 'is being closed'],
  ['closed', 'has closed'],
  ['cancelled', 'was cancelled'],
]);

const yearlyState = new Map<unknown, string>([
  ['draft', 'a draft'],
  ['approving', 'with the organisations for approval'],
  ['approved', 'approved'],
  ['published', 'published'],
]);

function day(fact: RefusalFacts[string] | undefined): string {
  return typeof fact === 'string' ? formatDay(fact, 'en') : '';
}
