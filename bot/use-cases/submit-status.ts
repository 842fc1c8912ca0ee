import { doubtsInStatus } from '#bot/domain/check-status.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import { type ParsedStatus, parseStatus } from '#bot/domain/parse-status.ts';
import { visibilitiesFor } from '#bot/domain/visibilities-for.ts';
import { type Answering, answering, mayStillAnswer } from './answering.ts';
import { closedTo } from './closed-answer.ts';
import { followUpsIn } from './decisions/follow-up-changes.ts';
import { earlierInYear, keptOf } from './earlier-in-year.ts';
import { lastAnswer } from './last-answer.ts';
import type { Ports } from './ports.ts';
import { statusForm } from './status-form.ts';
import { storeAnswer } from './store-answer.ts';
import type { SubmitResult, SubmitStatus } from './submitting.ts';

/**
 * Takes the answer of somebody who answers for the initiative. Nothing is stored unless all of it is right; everything
 * typed comes back (with CPR numbers masked) when it is not. The same form sent again is the same version.
 */
export function submitStatus(ports: Ports) {
  return async (input: SubmitStatus): Promise<SubmitResult> => {
    const found = await answering(ports, input.identity, { ...input.address, at: input.at });
    return takeStatus(ports, found, input);
  };
}

/** As `submitStatus`, where it is known already who answers, and for whom. */
export async function takeStatus(ports: Ports, found: Answering, input: SubmitStatus): Promise<SubmitResult> {
  const [parsed, said] = await Promise.all([parsedFor(ports, found, input), followUpsIn(ports, found, input.raw)]);
  const doubts = doubtsInStatus(input.raw);
  const isChecked = doubts.length === 0 || input.raw.checked === 'true';
  if (parsed.ok && said.problems.length === 0 && isChecked) {
    const { value: content } = parsed;
    const followUps = said.answers;
    return storeAnswer(ports, found, { input, content, followUps, lang: input.language, unchangedBecause: null });
  }
  if (!mayStillAnswer(found, input.at)) return closedTo(ports, found, input);
  const filled = maskRawStatus(input.raw);
  const form = await statusForm(ports, found, { ...input, formId: input.address.formId, filled });
  const problems = [...said.problems, ...(parsed.ok ? [] : parsed.problems), ...(isChecked ? [] : doubts)];
  return { kind: 'problems', problems, form: { ...form, address: input.address } };
}

/** A yearly round's answer goes on from what this person was shown; the others need no reading first. */
async function parsedFor(ports: Ports, found: Answering, input: SubmitStatus): Promise<ParsedStatus> {
  const kept = found.round.kind === 'yearly' ? await keptFor(ports, found, input) : null;
  return parseStatus(input.raw, { visibilities: visibilitiesFor(found.initiative, found.leads), kept });
}

async function keptFor(ports: Ports, found: Answering, { language }: SubmitStatus) {
  const [last, earlier] = await Promise.all([lastAnswer(ports, found), earlierInYear(ports, found, language)]);
  return keptOf(found, last, earlier);
}
