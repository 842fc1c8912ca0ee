import { containsCprNumber } from '#bot/domain/cpr.ts';
import { followUpPlaces } from '#bot/domain/follow-up.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import type { ParsedFollowUps } from '#bot/domain/parse-follow-ups.ts';
import { readText } from '#bot/domain/read-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { FieldProblem, LastAnswer, RawStatus, StatusForm } from '#bot/domain/status-form.ts';
import { needsReason, textLimits } from '#bot/domain/status-update.ts';
import { visibilitiesFor } from '#bot/domain/visibilities-for.ts';
import { type Answering, answering, mayStillAnswer } from './answering.ts';
import { closedTo } from './closed-answer.ts';
import { followUpsIn } from './decisions/follow-up-changes.ts';
import { followUpQuestions } from './decisions/follow-up-questions.ts';
import { lastAnswer } from './last-answer.ts';
import type { Ports } from './ports.ts';
import { statusForm } from './status-form.ts';
import { answeredMeanwhile, newerAnswer, storeAnswer } from './store-answer.ts';
import type { SubmitResult, SubmitStatus } from './submitting.ts';

export type RepeatResult =
  | SubmitResult
  /** A yellow or red status needs a reason before it can be repeated. */
  | { readonly kind: 'reason_needed'; readonly form: StatusForm; readonly problems: readonly FieldProblem[] };

/**
 * "Unchanged since last": a new version with the content of the one before. Refuses `nothing_to_repeat`
 * where there is none that this person may read, for what they cannot see they cannot send on, and where it was kept
 * within an organisation although the initiative is led by several now: they have to say anew who may read it.
 */
export function repeatStatus(ports: Ports) {
  return async (input: SubmitStatus): Promise<RepeatResult> => {
    const found = await answering(ports, input.identity, { ...input.address, at: input.at });
    const last = await lastAnswer(ports, found);
    const newer = newerAnswer(found, input);
    const reason = readText(input.raw.reason ?? '');
    if (!mayStillAnswer(found, input.at) && (!newer || !last)) return closedTo(ports, found, { ...input, raw: {} });
    if (!last && newer) return answeredMeanwhile(ports, found, { input, newer, unchangedBecause: reason });
    if (!last || isOfThisRound(found, input) || !mayBeReadSoStill(found, last)) throw new Refusal('nothing_to_repeat');
    // A newer answer is shown first: a reason would be asked for what somebody else just wrote.
    const said = await saidOfDecisions(ports, found, input.raw);
    const problems = newer ? [] : [...problemsOf(input.raw, needsReason(last.content.health)), ...said.problems];
    if (problems.length > 0) {
      const form = await statusForm(ports, found, {
        ...input,
        formId: input.address.formId,
        filled: maskRawStatus(input.raw),
      });
      return { kind: 'reason_needed', problems, form };
    }
    const content = { ...last.content, reason: reason || last.content.reason };
    return storeAnswer(ports, found, {
      input,
      content,
      followUps: said.answers,
      lang: last.lang,
      unchangedBecause: reason,
    });
  };
}

function mayBeReadSoStill({ initiative, leads }: Answering, { content }: LastAnswer): boolean {
  return visibilitiesFor(initiative, leads).includes(content.visibility);
}

/** Nothing may be new of the status, and yet something of its decisions: each that is asked about is to be answered. */
async function saidOfDecisions(ports: Ports, found: Answering, raw: RawStatus): Promise<ParsedFollowUps> {
  const [{ followUps }, said] = await Promise.all([followUpQuestions(ports, found), followUpsIn(ports, found, raw)]);
  const named = followUpPlaces.map(({ id }) => raw[id]);
  const unasked = followUps.flatMap(({ decisionId }, n): FieldProblem[] => {
    const place = followUpPlaces[n];
    return !place || named.includes(decisionId) ? [] : [{ field: place.state, code: 'required' }];
  });
  return { answers: said.answers, problems: [...said.problems, ...unasked] };
}

/** "Last" is the round before's. The same tap again is not meant: it carries the version it was made on. */
function isOfThisRound({ round, status }: Answering, { address }: SubmitStatus): boolean {
  const { latest } = status.value;
  return latest?.roundId === round.id && latest.version <= address.baseVersion;
}

function problemsOf(raw: RawStatus, isReasonNeeded: boolean): FieldProblem[] {
  const reason = raw.reason ?? '';
  const problems: FieldProblem[] = [];
  if (isReasonNeeded && readText(reason) === '') problems.push({ field: 'reason', code: 'reason_required' });
  if (reason.length > textLimits.reason) problems.push({ field: 'reason', code: 'too_long', limit: textLimits.reason });
  if (containsCprNumber(reason)) problems.push({ field: 'reason', code: 'contains_cpr_number' });
  return problems;
}
