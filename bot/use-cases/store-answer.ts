import { doubtsInStatus } from '#bot/domain/check-status.ts';
import type { FollowUpAnswer } from '#bot/domain/follow-up.ts';
import { type InitiativeStatus, statusAfter, type UpdateSummary } from '#bot/domain/initiative-status.ts';
import type { Language } from '#bot/domain/language.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import { Outage } from '#bot/domain/outage.ts';
import { notStarted } from '#bot/domain/round.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import { changesWithAnswer } from './answer-changes.ts';
import { type Answering, answering, mayStillAnswer } from './answering.ts';
import { closedTo } from './closed-answer.ts';
import { fatesOf } from './decisions/fates-of.ts';
import { followUpChanges, followUpsTold } from './decisions/follow-up-changes.ts';
import { fingerprintOf, submissionKey } from './fingerprint.ts';
import { lastAnswer } from './last-answer.ts';
import type { Acceptance, Ports } from './ports.ts';
import type { Change } from './records.ts';
import { presetOf, receiptOf, statusForm } from './status-form.ts';
import type { SubmitResult, SubmitStatus } from './submitting.ts';

export type Answer = {
  readonly input: SubmitStatus;
  readonly content: StatusContent;
  /** What it says of decisions. */
  readonly followUps: readonly FollowUpAnswer[];
  /** Language the content is written in. */
  readonly lang: Language;
  /** The reason given with "unchanged since last", or null for an answer written anew. */
  readonly unchangedBecause: string | null;
};

const mostAttempts = 5;

/**
 * Tries again while only the request's state moved under us; a newer answer by anybody, or the round's closing, which
 * writes the row whose tag guards this one, ends it.
 */
export async function storeAnswer(ports: Ports, first: Answering, answer: Answer): Promise<SubmitResult> {
  const { input } = answer;
  let found = first;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const newer = newerAnswer(found, input);
    if (newer) return repeatOrConflict(ports, found, { ...answer, newer });
    if (!mayStillAnswer(found, input.at)) return closedTo(ports, found, input);
    const update = updateOf(found, answer);
    const acceptance = await acceptanceOf(ports, found, { answer, update });
    const result = await ports.partnerships.acceptUpdate(acceptance);
    if (result.kind === 'accepted') return accepted(ports, found, { ...answer, update });
    const onBehalfOfId = first.onBehalfOf?.id ?? null;
    found = await answering(ports, input.identity, { ...input.address, at: input.at, onBehalfOfId });
  }
  throw new Outage('accept update', new Error(`${mostAttempts} attempts met somebody else's write`));
}

type Stored = Pick<Answer, 'input'> & { readonly update: StatusUpdate };

async function accepted(ports: Ports, found: Answering, { input, update }: Stored): Promise<SubmitResult> {
  const { initiativeId, version, submittedAt } = update;
  const statuses = [{ initiativeId, latest: { version, submittedAt, help: update.content.help } }];
  const [followUps, fates] = await Promise.all([
    followUpsTold(ports, found, update.followUps),
    fatesOf(ports, { ...found, initiatives: [found.initiative], statuses }),
  ]);
  const fate = fates.get(initiativeId) ?? null;
  const receipt = receiptOf(found, { update, followUps, fate }, { ...input, formId: input.newFormId });
  return { kind: 'accepted', receipt: { ...receipt, mayEdit: mayStillAnswer(found, input.at) } };
}

/** The newest answer where it came after the form was shown, else null. */
export function newerAnswer({ status }: Answering, { address }: SubmitStatus): UpdateSummary | null {
  const { latest } = status.value;
  return latest && latest.version !== address.baseVersion ? latest : null;
}

type Overtaken = Answer & { readonly newer: UpdateSummary };

async function repeatOrConflict(ports: Ports, found: Answering, answer: Overtaken): Promise<SubmitResult> {
  const { partnership, initiative } = found;
  const stored = await ports.partnerships.submittedVersion(partnership.id, keyOf(found, answer));
  if (stored === answer.newer.version) {
    const update = await ports.partnerships.update(partnership.id, initiative.id, stored);
    if (update) return accepted(ports, found, { ...answer, update });
  }
  if (!mayStillAnswer(found, answer.input.at)) return closedTo(ports, found, answer.input);
  return answeredMeanwhile(ports, found, answer);
}

type Late = Pick<Overtaken, 'input' | 'unchangedBecause' | 'newer'>;

/** What came while the form was being filled in, as far as it is theirs to see, and the form again. */
export async function answeredMeanwhile(ports: Ports, found: Answering, late: Late): Promise<SubmitResult> {
  const { input, newer } = late;
  const form = await statusForm(ports, found, { ...input, formId: input.newFormId, filled: keptOf(found, late) });
  return { kind: 'answered_meanwhile', form, other: await lastAnswer(ports, found), at: newer.submittedAt };
}

/** A repeated answer sends none of the form's choices, so they come back preset beside what was typed. */
function keptOf(found: Answering, { input, unchangedBecause }: Late): RawStatus {
  return { ...(unchangedBecause === null ? {} : presetOf(found)), ...maskRawStatus(input.raw) };
}

function updateOf(found: Answering, answer: Answer): StatusUpdate {
  const { person, onBehalfOf, initiative, round, status, partnership } = found;
  return {
    initiativeId: initiative.id,
    roundId: round.id,
    version: (status.value.latest?.version ?? 0) + 1,
    content: answer.content,
    unchanged: answer.unchangedBecause !== null,
    authorId: person.id,
    authorRole: found.role,
    // What was said on the phone is the lead's: "only my organisation" is theirs, not the coordinator's.
    authorOrganisationId: (onBehalfOf ?? person).organisationId,
    submittedAt: answer.input.at,
    lang: answer.lang,
    late: isLate(round, answer.input.at, partnership.timeZone),
    onBehalfOfId: onBehalfOf?.id ?? null,
    followUps: answer.followUps,
  };
}

type Made = { readonly answer: Answer; readonly update: StatusUpdate };

async function acceptanceOf(ports: Ports, found: Answering, { answer, update }: Made): Promise<Acceptance> {
  const { partnership, person, initiative, round, status } = found;
  const next: InitiativeStatus = statusAfter(status.value, update, fingerprintOf(update.content));
  return {
    partnershipId: partnership.id,
    submissionKey: keyOf(found, answer),
    update,
    status: next,
    statusTag: status.tag,
    request: { ...notStarted(round.id, initiative.id), state: 'submitted', version: update.version },
    audit: {
      at: update.submittedAt,
      by: person.id,
      action: update.onBehalfOfId === null ? 'status_submitted' : 'status_entered_on_behalf',
      subject: `${initiative.id}/${update.version}`,
    },
    also: [
      ...(await changesWithAnswer(ports, found, update)),
      ...(await followUpChanges(ports, found, update)),
      ...sentAfterCheck(found, { answer, update }),
    ],
  };
}

/** That the writer sent it all the same is told by what kinds of doubt there were, and by nothing of the text. */
function sentAfterCheck({ person, initiative }: Answering, { answer, update }: Made): readonly Change[] {
  if (answer.unchangedBecause !== null) return [];
  const kinds = [...new Set(doubtsInStatus(answer.input.raw).map(({ code }) => code.replace('check_', '')))];
  if (kinds.length === 0) return [];
  const subject = `${initiative.id}/${update.version} ${kinds.join('+')}`;
  const value = { at: update.submittedAt, by: person.id, action: 'text_sent_after_check', subject } as const;
  return [{ kind: 'audit', value }];
}

function keyOf(found: Answering, answer: Answer): string {
  return submissionKey({
    formId: answer.input.address.formId,
    roundId: found.round.id,
    initiativeId: found.initiative.id,
    personId: found.person.id,
    content: answer.unchangedBecause === null ? answer.content : { unchangedBecause: answer.unchangedBecause },
    ...(answer.followUps.length === 0 ? {} : { followUps: answer.followUps }),
  });
}
