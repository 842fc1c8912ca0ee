/**
 * An expected no. It carries a code and the facts a sentence needs, never words:
 * text/ turns the code into a sentence in the reader's language.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}

export type RefusalCode =
  | 'unknown_person'
  | 'tenant_not_allowed'
  | 'not_allowed'
  | 'no_partnership'
  | 'no_such_initiative'
  | 'no_such_person'
  | 'no_such_round'
  | 'no_such_pack'
  | 'no_such_channel'
  | 'no_such_meeting'
  | 'no_such_point'
  | 'agenda_full'
  | 'last_point'
  | 'usual_agenda_changed'
  | 'invalid_point'
  | 'no_such_decision'
  | 'invalid_decision'
  | 'decision_frozen'
  | 'no_such_case'
  | 'invalid_case'
  | 'case_closed'
  | 'nobody_to_ask'
  | 'no_such_minutes'
  | 'no_such_yearly'
  | 'yearly_not_in_state'
  | 'yearly_incomplete'
  | 'yearly_other_edition'
  | 'yearly_no_approver'
  | 'yearly_not_cleared'
  | 'invalid_strategy'
  | 'no_such_draft'
  | 'draft_not_in_state'
  | 'draft_incomplete'
  | 'draft_begun'
  | 'already_ended'
  | 'goal_in_use'
  | 'no_open_round'
  | 'round_not_in_state'
  | 'round_under_way'
  | 'meeting_not_in_state'
  | 'meeting_changed'
  | 'series_changed'
  | 'no_such_series'
  | 'meeting_begun'
  | 'answers_in_outlook'
  | 'meeting_not_begun'
  | 'minutes_not_open'
  | 'minutes_changed_meanwhile'
  | 'not_asked_to_approve'
  | 'invalid_minutes'
  | 'nothing_proposed'
  | 'other_dates_proposed'
  | 'dates_changed_meanwhile'
  | 'goal_judged_meanwhile'
  | 'settings_changed_meanwhile'
  | 'edited_meanwhile'
  | 'newer_pack'
  | 'invalid_edit'
  | 'bad_calendar'
  | 'round_closed'
  | 'not_your_initiative'
  | 'nothing_to_repeat'
  | 'invalid_status'
  | 'answered_meanwhile'
  | 'already_answered'
  | 'not_answered'
  | 'newer_answer'
  | 'not_excused'
  | 'snooze_past_due'
  | 'no_deputy'
  | 'not_stepping_down'
  | 'stand_in_away'
  | 'last_coordinator'
  | 'last_administrator'
  | 'invalid_person'
  | 'person_changed_meanwhile'
  | 'has_left'
  | 'bad_successor'
  | 'things_changed_meanwhile'
  | 'no_such_invitation'
  | 'invitation_other_tenant'
  | 'invitation_other_name'
  | 'draft_too_long'
  | 'already_linked'
  | 'already_set_up'
  | 'not_waiting'
  | 'invalid_input'
  | 'contains_cpr_number';

/** Plain facts by name; never a text somebody wrote, so that they may be logged. */
export type RefusalFacts = Readonly<Record<string, string | number | readonly string[]>>;
