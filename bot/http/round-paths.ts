import { managingPaths, type RoundDecision, roundDecisions } from '#bot/contract/managing-paths.ts';
import {
  confirmDates as confirmBody,
  changeDates as datesBody,
  moveMeeting as meetingBody,
  planRound as planBody,
  reopenRound as reopenBody,
} from '#bot/contract/round-bodies.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { moveMeeting } from '#bot/use-cases/rounds/move-meeting.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { readRound } from '#bot/use-cases/rounds/read-round.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentRound, presentRoundRead } from './presenters/round-presenter.ts';
import { presentPreview } from './presenters/round-preview-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Rounds: everybody may read their days, coordinators decide about them. */
export function roundPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const question = (call: Call) => aboutRound(wiring, call);
  return [
    { method: 'get', path: managingPaths.rounds, answer: (call) => all(wiring, call) },
    { method: 'post', path: managingPaths.rounds, answer: (call) => planned(wiring, call) },
    {
      method: 'get',
      path: '/api/rounds/:round',
      answer: async (call) => presentRoundRead(await readRound(ports)(await question(call))),
    },
    {
      method: 'get',
      path: '/api/rounds/:round/preview',
      answer: async (call) => presentPreview(await readPreview(ports)(await question(call))),
    },
    ...changingPaths(wiring),
    ...roundDecisions.map((decision): AnsweredPath => {
      const decide = decisions[decision](ports);
      const answer = async (call: Call) => presentRound(await decide(await question(call)));
      return { method: 'post', path: `/api/rounds/:round/${decision}`, answer };
    }),
  ];
}

/** The round that the path names. */
export async function aboutRound(wiring: ServerWiring, call: Call): Promise<RoundQuestion> {
  return { ...(await inPartnership(wiring, call)), roundId: pathPart(call, 'round') };
}

type Decide = (ports: Ports) => (question: RoundQuestion) => Promise<Round>;

const decisions: Readonly<Record<RoundDecision, Decide>> = {
  'preview-to-me': previewToMe,
  open: confirmOpening,
  undo: undoOpening,
  cancel: cancelRound,
  'decline-dates': declineProposal,
  close: closeRound,
  remind: remindNow,
};

function changingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const question = (call: Call) => aboutRound(wiring, call);
  return [
    {
      method: 'post',
      path: '/api/rounds/:round/dates',
      answer: async (call) => {
        const asked = await bodyOf(call, datesBody);
        return presentRound(await changeDates(ports)({ ...(await question(call)), ...asked }));
      },
    },
    {
      method: 'post',
      path: '/api/rounds/:round/meeting',
      answer: async (call) => {
        const { meetingOn } = await bodyOf(call, meetingBody);
        return presentRound(await moveMeeting(ports)({ ...(await question(call)), meetingOn }));
      },
    },
    {
      method: 'post',
      path: '/api/rounds/:round/confirm-dates',
      answer: async (call) => {
        const { seen } = await bodyOf(call, confirmBody);
        return presentRound(await confirmProposal(ports)({ ...(await question(call)), seen }));
      },
    },
    {
      method: 'post',
      path: '/api/rounds/:round/reopen',
      answer: async (call) => {
        const dates = await bodyOf(call, reopenBody);
        return presentRound(await reopenRound(ports)({ ...(await question(call)), dates }));
      },
    },
  ];
}

async function all(wiring: ServerWiring, call: Call): Promise<object> {
  const rounds = await readRounds(wiring.ports)(await inPartnership(wiring, call));
  return { rounds: rounds.map(presentRound) };
}

async function planned(wiring: ServerWiring, call: Call): Promise<object> {
  const { formId, ...plan } = await bodyOf(call, planBody);
  const asking = await inPartnership(wiring, call);
  return presentRound(await planRound(wiring.ports)({ ...asking, ...plan, newRoundId: formId }));
}
