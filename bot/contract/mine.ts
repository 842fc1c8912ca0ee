import * as v from 'valibot';
import { attendanceAnswers } from '#bot/domain/attendance.ts';
import { groups } from '#bot/domain/channel.ts';
import { requestStates, roundKinds, roundStates } from '#bot/domain/round.ts';
import { healthWords } from '#bot/domain/status-update.ts';
import { toldStates } from '#bot/domain/told-decision.ts';
import { instant, named, person } from './fields.ts';
import { meeting } from './meetings.ts';
import { pack } from './packs.ts';
import { requestFate } from './status-form.ts';

/** GET: what the caller has to do with a partnership now. Takes `?partnership=` as all others do. */
export const minePath = '/api/mine';

/** Days are local ISO dates in the partnership's zone. */
const round = v.object({
  ...named.entries,
  kind: v.picklist(roundKinds),
  state: v.picklist(roundStates),
  opensOn: v.string(),
  dueOn: v.string(),
});

const line = v.object({
  initiative: named,
  /** Null where no round asks it now. */
  round: v.nullable(round),
  state: v.nullable(v.picklist(requestStates)),
  isAnswered: v.boolean(),
  /** What its answer was returned with, or null. */
  question: v.nullable(v.string()),
  health: v.nullable(v.picklist(healthWords)),
  submittedAt: v.nullable(instant),
  fate: v.nullable(requestFate),
});
export type MineLine = v.InferOutput<typeof line>;

const draft = v.object({
  initiative: named,
  round: named,
  savedAt: instant,
  /** False once its round takes no more answers. */
  mayBeSent: v.boolean(),
});

const leading = v.object({ lines: v.array(line), drafts: v.array(draft) });
export type MineLeading = v.InferOutput<typeof leading>;

const deciding = v.object({
  /** Initiatives that ask the steering group; null to whoever is not in it. */
  asking: v.nullable(v.array(named)),
  cases: v.array(v.object({ id: v.string(), title: v.string(), lang: v.picklist(['da', 'en']), answerBy: v.string() })),
  minutes: v.array(
    v.object({
      meetingId: v.string(),
      group: v.picklist(groups),
      title: v.nullable(v.string()),
      heldOn: v.string(),
      answerBy: v.string(),
    }),
  ),
  yearly: v.array(v.object({ round: named, answerBy: v.nullable(v.string()) })),
});
export type MineDeciding = v.InferOutput<typeof deciding>;

const coordinating = v.object({
  rounds: v.array(
    v.object({
      round,
      asked: v.number(),
      answered: v.number(),
      /** To be acknowledged or returned. */
      fresh: v.array(named),
      returned: v.array(named),
      missing: v.array(named),
    }),
  ),
  proposed: v.array(v.object({ id: v.string(), group: v.picklist(groups), title: v.string(), by: person })),
  /** Whom nothing of the rounds under way has reached. */
  unreached: v.array(person),
  steppingDown: v.array(v.object({ initiative: named, person })),
  waitingPeople: v.number(),
});
export type MineCoordinating = v.InferOutput<typeof coordinating>;

const decision = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.picklist(['da', 'en']),
  madeOn: v.string(),
  dueOn: v.nullable(v.string()),
  isOverdue: v.boolean(),
  told: v.picklist(toldStates),
  initiative: v.nullable(named),
});

const myMeeting = v.object({
  meeting,
  own: v.nullable(v.picklist(attendanceAnswers)),
  mayAnswer: v.boolean(),
});
export type MineMeeting = v.InferOutput<typeof myMeeting>;

/** A part is null where it is none of the caller's roles. */
export const mine = v.object({
  leading: v.nullable(leading),
  deciding,
  coordinating: v.nullable(coordinating),
  /** What they are to carry out, those due first. */
  decisions: v.array(decision),
  meetings: v.array(myMeeting),
  /** The newest meeting pack they may read. */
  pack: v.nullable(pack),
  /** The partnership's local day. */
  day: v.string(),
  timeZone: v.string(),
});
export type MineShown = v.InferOutput<typeof mine>;
