import { managingPaths } from '#bot/contract/managing-paths.ts';
import { currentRound } from '#bot/domain/overview.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { readPeople } from '#bot/use-cases/people/read-people.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { readReach } from '#bot/use-cases/requests/read-reach.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { readSnapshot } from '#bot/use-cases/rounds/read-snapshot.ts';
import { type AnsweredPath, type Call, inPartnership, pathPart, queryWord } from './api-call.ts';
import { presentReachReport } from './presenters/reach-presenter.ts';
import { presentGrid } from './presenters/round-grid-presenter.ts';
import { presentSnapshot } from './presenters/snapshot-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

/** How a round goes and what it said: for everybody, each as much as is theirs to see. */
export function followingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: '/api/rounds/:round/grid', answer: (call) => grid(wiring, call) },
    { method: 'get', path: '/api/rounds/:round/snapshots/:number', answer: (call) => snapshot(wiring, call) },
    { method: 'get', path: managingPaths.reach, answer: (call) => reach(wiring, call) },
  ];
}

async function grid(wiring: ServerWiring, call: Call): Promise<object> {
  const question = await aboutRound(wiring, call);
  const [read, people] = await Promise.all([readGrid(wiring.ports)(question), readPeople(wiring.ports)(question)]);
  return presentGrid(read, people);
}

async function snapshot(wiring: ServerWiring, call: Call): Promise<object> {
  const question = { ...(await aboutRound(wiring, call)), number: numberOf(pathPart(call, 'number')) };
  return presentSnapshot(await readSnapshot(wiring.ports)(question));
}

/** Of the round that `?round=` names, or else of the one that goes on. */
async function reach({ ports, ...wiring }: ServerWiring, call: Call): Promise<object> {
  const asking = await inPartnership({ ports, ...wiring }, call);
  const roundId = queryWord(call, 'round') ?? currentRound(await readRounds(ports)(asking))?.id ?? null;
  const [reaches, people] = await Promise.all([readReach(ports)({ ...asking, roundId }), readPeople(ports)(asking)]);
  return presentReachReport({ roundId, reaches }, people);
}

/** `newest` is null. */
function numberOf(part: string): number | null {
  if (part === 'newest') return null;
  if (!/^[1-9]\d{0,5}$/.test(part)) throw new Refusal('invalid_input', { field: 'number' });
  return Number(part);
}
