import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { isLeadOf } from '#bot/domain/initiative.ts';
import { type InitiativeStatus, statusAfter, type UpdateSummary } from '#bot/domain/initiative-status.ts';
import type { Language } from '#bot/domain/language.ts';
import { Outage } from '#bot/domain/outage.ts';
import { parseStatus } from '#bot/domain/parse-status.ts';
import type { Identity } from '#bot/domain/person.ts';
import { notStarted } from '#bot/domain/round.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import type { FieldProblem, FormAddress, LastAnswer, RawStatus, Receipt, StatusForm } from '#bot/domain/status-form.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import { type Answering, answering } from './answering.ts';
import { fingerprintOf, submissionKey } from './fingerprint.ts';
import type { Ports } from './ports.ts';
import { lastAnswer, receiptOf, statusForm } from './status-form.ts';

export type SubmitStatus = {
  readonly identity: Identity;
  readonly address: FormAddress;
  readonly raw: RawStatus;
  /** For the form that comes back when this one cannot be taken. */
  readonly newFormId: string;
  readonly language: Language;
  readonly at: string;
};

export type SubmitResult =
  | { readonly kind: 'accepted'; readonly receipt: Receipt }
  | { readonly kind: 'problems'; readonly form: StatusForm; readonly problems: readonly FieldProblem[] }
  /** Somebody answered since the form was shown: what they sent (null where it is not this reader's), and the form again. */
  | {
      readonly kind: 'answered_meanwhile';
      readonly form: StatusForm;
      readonly other: LastAnswer | null;
      readonly at: string;
    };

/**
 * Takes a lead's answer. Nothing is stored unless all of it is right; everything typed comes back
 * (with CPR numbers masked) when it is not. The same form sent again is the same version.
 */
export function submitStatus(ports: Ports) {
  return async (input: SubmitStatus): Promise<SubmitResult> => {
    const found = await answering(ports, input.identity, { ...input.address, at: input.at });
    const parsed = parseStatus(input.raw);
    if (parsed.ok) {
      const { value: content } = parsed;
      return storeAnswer(ports, found, { input, content, lang: input.language, unchangedBecause: null });
    }
    const form = await statusForm(ports, found, { ...input, formId: input.address.formId, filled: masked(input.raw) });
    return { kind: 'problems', problems: parsed.problems, form: { ...form, address: input.address } };
  };
}

export type Answer = {
  readonly input: SubmitStatus;
  readonly content: StatusContent;
  /** Language the content is written in. */
  readonly lang: Language;
  /** The reason given with "unchanged since last", or null for an answer written anew. */
  readonly unchangedBecause: string | null;
};

const mostAttempts = 5;

/** Tries again while only the request's state moved under us; a newer answer by anybody ends it. */
export async function storeAnswer(ports: Ports, first: Answering, answer: Answer): Promise<SubmitResult> {
  let found = first;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const newer = newerAnswer(found, answer.input);
    if (newer) return repeatOrConflict(ports, found, { ...answer, newer });
    const update = updateOf(found, answer);
    const result = await ports.partnerships.acceptUpdate(acceptanceOf(found, answer, update));
    if (result.kind === 'accepted') return accepted(found, answer, update);
    found = await answering(ports, answer.input.identity, { ...answer.input.address, at: answer.input.at });
  }
  throw new Outage('accept update', new Error(`${mostAttempts} attempts met somebody else's write`));
}

function accepted(found: Answering, { input }: Answer, update: StatusUpdate): SubmitResult {
  return { kind: 'accepted', receipt: receiptOf(found, update, { ...input, formId: input.newFormId, filled: null }) };
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
    if (update) return accepted(found, answer, update);
  }
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
function keptOf({ initiative }: Answering, { input, unchangedBecause }: Late): RawStatus {
  const preset = unchangedBecause === null ? {} : { visibility: initiative.defaultVisibility, help: 'none' };
  return { ...preset, ...masked(input.raw) };
}

function updateOf(found: Answering, answer: Answer): StatusUpdate {
  const { person, initiative, round, status } = found;
  return {
    initiativeId: initiative.id,
    roundId: round.id,
    version: (status.value.latest?.version ?? 0) + 1,
    content: answer.content,
    unchanged: answer.unchangedBecause !== null,
    authorId: person.id,
    authorRole: isLeadOf(initiative, person) ? 'lead' : 'deputy',
    authorOrganisationId: person.organisationId,
    submittedAt: answer.input.at,
    lang: answer.lang,
    late: isLate(round, answer.input.at, found.partnership.timeZone),
    onBehalfOfId: null,
  };
}

function acceptanceOf(found: Answering, answer: Answer, update: StatusUpdate) {
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
      action: 'status_submitted',
      subject: `${initiative.id}/${update.version}`,
    },
    also: [],
  } as const;
}

function keyOf(found: Answering, answer: Answer): string {
  return submissionKey({
    formId: answer.input.address.formId,
    roundId: found.round.id,
    initiativeId: found.initiative.id,
    personId: found.person.id,
    content: answer.unchangedBecause === null ? answer.content : { unchangedBecause: answer.unchangedBecause },
  });
}

/** What was typed, fit to be shown again: everything but the digits of a CPR number. */
export function masked(raw: RawStatus): RawStatus {
  return Object.fromEntries(Object.entries(raw).map(([field, value]) => [field, maskCprNumbers(value)]));
}
