import * as v from 'valibot';
import { maskCprNumbers } from './cpr.ts';
import { cprNumbersIn } from './cpr-in-json.ts';
import { isValidWithin } from './initiative.ts';
import { pathOf } from './issue-path.ts';
import { currentRound } from './overview.ts';
import { notStarted, type Round, roundBeginnings } from './round.ts';
import type { PartnershipSeed } from './seed.ts';
import { inconsistenciesOf } from './seed-file-consistency.ts';
import { type SeedFile, seedFile } from './seed-file-schema.ts';

export type { SeedFile } from './seed-file-schema.ts';

export type ParsedSeedFile =
  | { readonly ok: true; readonly value: SeedFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a strategy from parsed JSON. All problems come back at once, each as `path: what is wrong`
 * in the English of the file's own field names; none repeats a CPR number.
 */
export function parseSeedFile(json: unknown): ParsedSeedFile {
  const numbers = cprNumbersIn(json).map((path) => `${path}: contains a CPR number`);
  const parsed = v.safeParse(seedFile, json);
  if (!parsed.success) return refused([...numbers, ...parsed.issues.map(sentenceOf)]);
  const problems = [...numbers, ...inconsistenciesOf(parsed.output)];
  return problems.length > 0 ? refused(problems) : { ok: true, value: parsed.output };
}

/** The rows of a partnership that has just begun: the file's people and rounds, nothing answered yet. */
export function partnershipSeed(file: SeedFile): PartnershipSeed {
  const rounds = file.rounds.map((round) => ({
    ...roundBeginnings,
    ...round,
    strategyVersionId: file.strategy.id,
  }));
  const current = currentRound(rounds);
  return {
    partnership: {
      ...file.partnership,
      sampleData: false,
      organisations: file.organisations,
      strategy: file.strategy,
      earlierStrategies: [],
    },
    initiatives: file.initiatives.map(({ description, ...initiative }, index) => ({
      initiative: { ...initiative, order: index + 1, standIns: [] },
      description,
    })),
    // Whoever is set to coordinate from the beginning has no older answers to catch up on.
    people: file.people.map((person) => ({ ...person, absence: null, coordinatorSince: null, leftAt: null })),
    rounds: rounds.map((round) => ({
      round,
      requests: file.initiatives
        .filter((initiative) => isAsked(initiative, round))
        .map(({ id }) => notStarted(round.id, id)),
    })),
    updates: [],
    statuses: file.initiatives.map((initiative) => ({
      initiativeId: initiative.id,
      latest: null,
      before: null,
      rounds: [],
      requests: current && isAsked(initiative, current) ? [{ roundId: current.id, state: 'not_started' }] : [],
      answeredBy: [],
    })),
  };
}

function refused(problems: readonly string[]): ParsedSeedFile {
  return { ok: false, problems: problems.map(maskCprNumbers) };
}

/** Valibot's own sentences repeat the value, which may be personal: ours name only the place. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = pathOf(issue);
  if (issue.kind === 'validation') return `${path}: ${issue.message}`;
  if (issue.expected === 'never') return `${path}: is not a field here`;
  if (issue.received === 'undefined') return `${path}: is missing`;
  return `${path}: must be ${issue.expected}`;
}

/** What has ended before a round, or begins after it, has nothing to answer in it. */
function isAsked(initiative: SeedFile['initiatives'][number], { opensOn, graceUntil }: Round) {
  return isValidWithin(initiative, [opensOn, graceUntil]);
}
