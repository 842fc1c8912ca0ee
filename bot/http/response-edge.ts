import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Problem } from '#bot/contract/problem.ts';
import { Outage } from '#bot/domain/outage.ts';
import { Refusal, type RefusalCode } from '#bot/domain/refusal.ts';
import { factsOfError, type Log } from '#bot/log.ts';
import { HttpProblem } from './http-problem.ts';
import { TabTokenRefused } from './tab-tokens.ts';

export type Handler = (request: Request, response: Response) => Promise<void>;

/** The one place where what went wrong becomes an answer: a code and a reference, never an inner message. */
export function atResponseEdge(log: Log, handle: Handler): Handler {
  return async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      answerProblem(error, { response, log, route: request.getRoute()?.path?.toString() ?? '' });
    }
  };
}

type Edge = { readonly response: Response; readonly log: Log; readonly route: string };

/** Answers with what went wrong and logs it under the same reference. */
export function answerProblem(error: unknown, { response, log, route }: Edge): void {
  const reference = randomUUID().slice(0, 8);
  const { status, code, details } = problemOf(error);
  const facts = { reference, route, status, code };
  if (status === 500) log.error('request_failed', { ...facts, ...factsOfError(error) });
  else if (status === 503) log.warn('outage', { ...facts, ...factsOfError(error) });
  else log.info('request_refused', facts);
  if (response.headersSent) return void response.end();
  if (status === 401) response.header('WWW-Authenticate', 'Bearer');
  if (status === 503) response.header('Retry-After', '5');
  if (status === 429) response.header('Retry-After', String(details.seconds));
  const problem: Problem = { code, reference, details };
  response.json(status, problem);
}

type Answer = { readonly status: number; readonly code: string; readonly details: Problem['details'] };

function problemOf(error: unknown): Answer {
  if (error instanceof TabTokenRefused) {
    return error.isForeignTenant
      ? { status: 403, code: 'tenant_not_allowed', details: {} }
      : { status: 401, code: 'not_signed_in', details: {} };
  }
  if (error instanceof Refusal) return { status: statusOf[error.code], code: error.code, details: detailsOf(error) };
  if (error instanceof HttpProblem) return { status: error.status, code: error.code, details: {} };
  if (error instanceof Outage) return { status: 503, code: 'outage', details: {} };
  return { status: 500, code: 'fault', details: {} };
}

function detailsOf(refusal: Refusal): Problem['details'] {
  return Object.fromEntries(
    Object.entries(refusal.facts).map(([name, fact]) => [name, typeof fact === 'object' ? [...fact] : fact]),
  );
}

const statusOf: Readonly<Record<RefusalCode, number>> = {
  unknown_person: 403,
  tenant_not_allowed: 403,
  not_allowed: 403,
  too_many_requests: 429,
  not_your_initiative: 403,
  not_asked_to_approve: 403,
  no_partnership: 404,
  no_such_initiative: 404,
  no_such_person: 404,
  no_such_channel: 404,
  no_such_round: 404,
  no_such_pack: 404,
  no_such_meeting: 404,
  no_such_point: 404,
  no_such_decision: 404,
  no_such_series: 404,
  no_such_minutes: 404,
  no_such_text: 404,
  no_such_redaction: 404,
  no_such_yearly: 404,
  not_waiting: 404,
  invalid_strategy: 400,
  no_such_draft: 404,
  draft_not_in_state: 409,
  draft_incomplete: 409,
  draft_begun: 409,
  already_ended: 409,
  goal_in_use: 409,
  no_open_round: 409,
  round_closed: 409,
  round_not_in_state: 409,
  round_under_way: 409,
  meeting_not_in_state: 409,
  meeting_changed: 409,
  series_changed: 409,
  agenda_full: 409,
  last_point: 409,
  usual_agenda_changed: 409,
  meeting_begun: 409,
  answers_in_outlook: 409,
  meeting_not_begun: 409,
  minutes_not_open: 409,
  minutes_changed_meanwhile: 409,
  yearly_not_in_state: 409,
  yearly_incomplete: 409,
  yearly_other_edition: 409,
  yearly_no_approver: 409,
  yearly_not_cleared: 409,
  nothing_proposed: 409,
  other_dates_proposed: 409,
  dates_changed_meanwhile: 409,
  goal_judged_meanwhile: 409,
  settings_changed_meanwhile: 409,
  edited_meanwhile: 409,
  newer_pack: 409,
  nothing_to_repeat: 409,
  answered_meanwhile: 409,
  already_answered: 409,
  not_answered: 409,
  newer_answer: 409,
  not_excused: 409,
  snooze_past_due: 409,
  no_deputy: 409,
  not_stepping_down: 409,
  stand_in_away: 409,
  last_coordinator: 409,
  last_administrator: 409,
  invalid_person: 400,
  person_changed_meanwhile: 409,
  roles_changed: 409,
  absence_changed: 409,
  channel_group_changed: 409,
  has_left: 409,
  bad_successor: 409,
  things_changed_meanwhile: 409,
  no_such_invitation: 404,
  invitation_other_tenant: 403,
  invitation_other_name: 403,
  already_linked: 409,
  already_set_up: 409,
  not_practice: 409,
  other_name_typed: 409,
  invalid_set_up: 400,
  decision_frozen: 409,
  no_such_case: 404,
  invalid_case: 400,
  case_closed: 409,
  nobody_to_ask: 409,
  invalid_status: 400,
  invalid_decision: 400,
  invalid_point: 400,
  invalid_minutes: 400,
  invalid_edit: 400,
  draft_too_long: 400,
  invalid_input: 400,
  bad_calendar: 400,
  contains_cpr_number: 400,
};
