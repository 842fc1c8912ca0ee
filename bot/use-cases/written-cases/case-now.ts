import { localDay } from '#bot/domain/local-time.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import {
  answersSeenBy,
  askableMembers,
  type CaseAnswer,
  isOpenTo,
  maySeeCase,
  type WrittenCase,
} from '#bot/domain/written-case.ts';
import {
  type DecisionReader,
  type DecisionsQuestion,
  decisionReader,
} from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

export type CaseQuestion = DecisionsQuestion & { readonly caseId: string };

/** A case as one reader sees it: who has answered, and of what only what is theirs to know. */
export type CaseSeen = {
  readonly written: Omit<WrittenCase, 'answers'>;
  readonly answeredIds: readonly string[];
  readonly answers: readonly CaseAnswer[];
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
};

export type CasesRead = DecisionReader & {
  readonly cases: readonly CaseSeen[];
  /** Who can be asked, by name; null to whoever may not send a case. */
  readonly askable: readonly Person[] | null;
};

/** Cases that matter now: the open ones, and those of the last half year. */
const daysBack = 183;

/** The cases the caller may see, newest first. */
export function readWrittenCases(ports: Ports) {
  return async (question: DecisionsQuestion): Promise<CasesRead> => {
    const reader = await decisionReader(ports, question);
    const from = localDay(new Date(Date.parse(question.at) - daysBack * 86_400_000).toISOString(), 'UTC');
    const found = await ports.records.writtenCases(question.partnershipId, { from, before: '9999' });
    const seen = found.filter((each) => maySeeCase(reader.person, each));
    const askable = hasRole(reader.person, 'coordinator') ? askableMembers(reader.now.people) : null;
    return { ...reader, askable, cases: seen.toReversed().map((each) => caseSeenBy(reader, each)) };
  };
}

export function caseSeenBy({ person, day }: Pick<DecisionReader, 'person' | 'day'>, found: WrittenCase): CaseSeen {
  const { answers, ...written } = found;
  return {
    written,
    answeredIds: answers.map(({ personId }) => personId),
    answers: answersSeenBy(person, found),
    mayAnswer: isOpenTo(person, found, day),
    mayWithdraw: found.state === 'open' && hasRole(person, 'coordinator'),
  };
}

/** Refuses `no_such_case` where there is none that the reader may see. */
export async function caseNow(
  ports: Ports,
  { now, person }: DecisionReader,
  caseId: string,
): Promise<Tagged<WrittenCase>> {
  const found = await ports.records.writtenCase(now.partnership.id, caseId);
  if (!found || !maySeeCase(person, found.value)) throw new Refusal('no_such_case');
  return found;
}
