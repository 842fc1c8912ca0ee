import { type DueWork, roundWork } from '#bot/domain/due-work.ts';
import type { Language } from '#bot/domain/language.ts';
import { endOfLocalDay } from '#bot/domain/local-time.ts';
import { intentOf, type NoticeKind } from '#bot/domain/notice.ts';
import { parseCase, type RawCase } from '#bot/domain/parse-case.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { plusDays, workingDaysBefore } from '#bot/domain/working-days.ts';
import { askableMembers, type WrittenCase } from '#bot/domain/written-case.ts';
import { committed } from '#bot/use-cases/committed.ts';
import {
  type DecisionReader,
  type DecisionsQuestion,
  decisionReader,
} from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

export type SendCase = DecisionsQuestion & {
  /** Made when the form was shown: the same form sent twice is one case. */
  readonly formId: string;
  readonly raw: RawCase;
  readonly lang: Language;
};

/**
 * A coordinator sends a recommendation to the steering group's members, one of each organisation, as they chose; sent
 * again, it is the case that was sent. Refuses `not_allowed`, `invalid_case`, and `nobody_to_ask` where the group has no members.
 */
export function sendCase(ports: Ports) {
  return async (input: SendCase): Promise<DecisionReader & { readonly written: WrittenCase }> => {
    const { partnershipId, at } = input;
    const reader = await decisionReader(ports, input);
    const { now, person, day } = reader;
    if (!hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const id = `${day}-${input.formId}`;
    const written = await committed<WrittenCase>(ports, partnershipId, async () => {
      const made = await madeBefore(ports, reader, input);
      if (made) return { changes: [], result: made };
      const value = newCase(reader, { ...input, id });
      const works = await worksOf(ports, value, { at, zone: now.partnership.timeZone, partnershipId });
      const changes: readonly Change[] = [
        { kind: 'written_case', value, tag: null },
        ...noticesOf(value, { kind: 'case_asked', to: value.askedIds, at }),
        ...works.map((work): Change => ({ kind: 'due', value: work })),
        { kind: 'audit', value: { at, by: person.id, action: 'case_sent', subject: id } },
      ];
      return { changes, result: value };
    });
    return { ...reader, written };
  };
}

/** What this form has sent already: ids begin with the day, and it may have come just before midnight. */
async function madeBefore(
  ports: Ports,
  { day }: DecisionReader,
  { partnershipId, formId }: SendCase,
): Promise<WrittenCase | null> {
  const days = [day, plusDays(day, -1)];
  const found = await Promise.all(days.map((each) => ports.records.writtenCase(partnershipId, `${each}-${formId}`)));
  return found.find((each) => each !== null)?.value ?? null;
}

function newCase({ now, person, day }: DecisionReader, input: SendCase & { readonly id: string }): WrittenCase {
  const members = askableMembers(now.people);
  const details = parseCase(input.raw, { initiativeIds: now.initiatives.map(({ id }) => id), members, day });
  if (members.length === 0) throw new Refusal('nobody_to_ask');
  return {
    ...details,
    id: input.id,
    lang: input.lang,
    state: 'open',
    answers: [],
    decisionId: null,
    sentById: person.id,
    sentAt: input.at,
    settledAt: null,
  };
}

type When = { readonly at: string; readonly zone: string; readonly partnershipId: string };

/** A reminder the working day before the last one, where that is still ahead, and the deadline. */
async function worksOf(
  ports: Ports,
  { id, answerBy }: WrittenCase,
  { at, zone, partnershipId }: When,
): Promise<readonly DueWork[]> {
  const { value: settings } = await ports.records.settings(partnershipId);
  const remindedAt = localInstant(workingDaysBefore(answerBy, 1, settings), settings.reminderTime, zone);
  const deadline = roundWork(id, 'case_deadline', endOfLocalDay(answerBy, zone));
  return isBefore(at, remindedAt) ? [roundWork(id, 'case_reminder', remindedAt), deadline] : [deadline];
}

type Telling = { readonly kind: NoticeKind; readonly to: readonly string[]; readonly at: string };

/** One notice of a kind to each about a case. */
export function noticesOf({ id }: WrittenCase, { kind, to, at }: Telling): readonly Change[] {
  return [...new Set(to)].map((personId) => ({
    kind: 'send',
    value: intentOf({ kind, recipient: { kind: 'person', personId }, subjectId: id, createdAt: at }),
  }));
}
