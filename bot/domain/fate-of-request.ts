import type { Group } from './channel.ts';
import type { Decision } from './decision.ts';
import type { Language } from './language.ts';
import type { Meeting } from './meeting.ts';
import type { HelpFrom } from './status-update.ts';
import { type ToldState, toldStateOf } from './told-decision.ts';

/** What has become of a request for help; days are local ISO dates. */
export type RequestFate =
  | { readonly kind: 'asked'; readonly on: string }
  | { readonly kind: 'on_agenda'; readonly meetingOn: string }
  /** Sent to the steering group's members, who answer in writing by a day. */
  | { readonly kind: 'in_writing'; readonly answerBy: string }
  | {
      readonly kind: 'decided';
      readonly decisionId: string;
      readonly on: string;
      readonly text: string;
      readonly lang: Language;
      readonly state: ToldState;
    };

/** A request for help as it was made. */
export type HelpRequest = {
  readonly initiativeId: string;
  readonly version: number;
  readonly help: Exclude<HelpFrom, 'none'>;
  /** Domain instant (ISO, UTC), and its local day. */
  readonly askedAt: string;
  readonly askedOn: string;
};

/** What is known to whoever asks: only what they may see may be among it. */
export type FateFacts = {
  readonly decisions: readonly Decision[];
  /** Those on `day` and later. */
  readonly meetings: readonly Pick<Meeting, 'group' | 'state' | 'date'>[];
  /** Until when those who are asked in writing about an initiative answer. */
  readonly cases: readonly {
    readonly initiativeId: string | null;
    readonly answerBy: string;
    readonly sentAt: string;
  }[];
  /** Today, a local ISO date. */
  readonly day: string;
};

/**
 * How far a request has come: decided, by the newest decision about it; else sent round in writing; else on the agenda
 * of the group's next meeting; else asked.
 */
export function fateOfRequest(request: HelpRequest, facts: FateFacts): RequestFate {
  const decision = facts.decisions.findLast((each) => isAnswerTo(each, request));
  if (decision) {
    const { id, text, lang } = decision;
    return { kind: 'decided', decisionId: id, on: id.slice(0, 10), text, lang, state: toldStateOf(decision) };
  }
  const written = facts.cases.find(
    ({ initiativeId, sentAt }) => initiativeId === request.initiativeId && sentAt > request.askedAt,
  );
  if (written) return { kind: 'in_writing', answerBy: written.answerBy };
  const next = facts.meetings
    .filter(({ group, state, date }) => state === 'planned' && date >= facts.day && isGroupOf(request.help, group))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
  return next ? { kind: 'on_agenda', meetingOn: next.date } : { kind: 'asked', on: request.askedOn };
}

/** A decision says which request it answers; one that says nothing answers what was asked before it was made. */
function isAnswerTo(decision: Decision, { initiativeId, version, askedAt }: HelpRequest): boolean {
  if (decision.initiativeId !== initiativeId || decision.type === 'information') return false;
  return decision.answersVersion === null ? decision.createdAt > askedAt : decision.answersVersion === version;
}

/** Is it this group that a request for help is made to? */
export function isGroupAsked(help: HelpFrom, group: Group): boolean {
  if (help === 'steering') return group === 'steering' || group === 'joint';
  return help === 'lead_group' && group === 'lead';
}

/** At whose meetings it is taken up: the joint one is held once a year, and takes up nothing that can be decided before. */
function isGroupOf(help: HelpFrom, group: Group): boolean {
  return group === (help === 'steering' ? 'steering' : 'lead') && help !== 'coordinators';
}
