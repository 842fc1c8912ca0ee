import type { AgendaAction } from '#bot/cards/agenda-action.ts';
import type { CaseAction } from '#bot/cards/case-action.ts';
import type { DecisionAction } from '#bot/cards/decision-action.ts';
import type { MeetingAction } from '#bot/cards/meeting-action.ts';
import type { MinutesAction } from '#bot/cards/minutes-action.ts';
import type { PackAction } from '#bot/cards/pack-action.ts';
import { agendaTurn } from './agenda-turn.ts';
import { caseTurn } from './case-turn.ts';
import { decisionTurn } from './decision-turn.ts';
import { type DeskAction, deskTurn } from './desk-turn.ts';
import { meetingTurn } from './meeting-turn.ts';
import { minutesTurn } from './minutes-turn.ts';
import { packTurn } from './pack-turn.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type AroundMeeting =
  | MeetingAction
  | AgendaAction
  | CaseAction
  | DecisionAction
  | MinutesAction
  | PackAction
  | DeskAction;

/** A button of a meeting, its agenda, its minutes or what it decided; all else is the coordinators' desk. */
export async function aroundMeetingTurn(room: TurnRoom, turn: Turn, action: AroundMeeting): Promise<CardAnswer> {
  switch (action.verb) {
    case 'meeting.list':
    case 'meeting.show':
    case 'meeting.answer':
    case 'meeting.plan':
    case 'meeting.change':
    case 'meeting.cancel':
    case 'meeting.invited':
      return meetingTurn(room, turn, action);
    case 'agenda.show':
    case 'agenda.propose':
      return agendaTurn(room, turn, action);
    case 'case.withdraw':
    case 'case.assents':
    case 'case.dissents':
    case 'case.wants_meeting':
    case 'case.send':
      return caseTurn(room, turn, action);
    case 'decision.done':
    case 'decision.under_way':
    case 'decision.write':
    case 'decision.ask':
      return decisionTurn(room, turn, action);
    case 'minutes.show':
    case 'minutes.desk':
    case 'minutes.approve':
    case 'minutes.remark':
    case 'minutes.send':
      return minutesTurn(room, turn, action);
    case 'pack.show':
    case 'pack.make':
    case 'pack.send':
      return packTurn(room, turn, action);
    default:
      return deskTurn(room, turn, action);
  }
}
