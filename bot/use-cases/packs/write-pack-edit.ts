import { type Initiative, mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { isSameEdit, type PackEdit, parsePackEdit, type RawPackEdit } from '#bot/domain/pack-edit.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type EditNow, type EditQuestion, editNow } from './edit-now.ts';

export type WritePackEdit = EditQuestion & {
  /** The answer it is written beside. */
  readonly version: number;
  /** When the edition that was seen was written (ISO instant); null where there was none. */
  readonly seen: string | null;
  readonly raw: RawPackEdit;
};

/**
 * A coordinator shortens or corrects an answer for the meeting, beside it: the answer is never touched, and those who
 * answer for the initiative are told. The same form sent again is one edition. Besides what `editNow` refuses:
 * `not_allowed`, `newer_answer`, `edited_meanwhile` where somebody else's edition came between, so that both can be
 * shown, and `invalid_edit` with all problems as `field/code`.
 */
export function writePackEdit(ports: Ports) {
  return (input: WritePackEdit): Promise<PackEdit> =>
    committed(ports, input.partnershipId, async () => {
      const found = await editNow(ports, input);
      if (!hasRole(found.person, 'coordinator')) throw new Refusal('not_allowed');
      const written = soundEdit(input, found);
      const before = found.edit?.value ?? null;
      if (before && isSameEdit(before, written)) return { changes: [], result: before };
      if (before && before.editedAt !== input.seen) throw new Refusal('edited_meanwhile');
      return { changes: changesOf(written, found), result: written };
    });
}

function soundEdit(input: WritePackEdit, { person, update }: EditNow): PackEdit {
  const { roundId, initiativeId, version, raw, at } = input;
  if (update.version !== version) throw new Refusal('newer_answer');
  const parsed = parsePackEdit(raw, update.content);
  if (!parsed.ok) {
    throw new Refusal('invalid_edit', { problems: parsed.problems.map(({ field, code }) => `${field}/${code}`) });
  }
  return { roundId, initiativeId, version, ...parsed.value, editedById: person.id, editedAt: at };
}

function changesOf(edit: PackEdit, { now, person, edit: before }: EditNow): readonly Change[] {
  const { roundId, initiativeId, editedAt: at } = edit;
  const initiative = now.initiatives.find(({ id }) => id === initiativeId);
  const day = localDay(at, now.partnership.timeZone);
  const audit = { at, by: person.id, action: 'pack_edited', subject: `${roundId}/${initiativeId}` } as const;
  return [
    { kind: 'pack_edit', value: edit, tag: before?.tag ?? null },
    { kind: 'audit', value: audit },
    ...toldOf(initiative, now.people, { day, editorId: person.id }).map(
      (personId): Change => ({ kind: 'send', value: intentFor(personId, edit) }),
    ),
  ];
}

type Telling = { readonly day: string; readonly editorId: string };

/** Whoever answers for it, but for the coordinator who wrote it. */
function toldOf(initiative: Initiative | undefined, people: readonly Person[], { day, editorId }: Telling) {
  if (!initiative) return [];
  return people.filter((person) => person.id !== editorId && mayAnswerFor(initiative, person, day)).map(({ id }) => id);
}

function intentFor(personId: string, { roundId, initiativeId, version, editedAt }: PackEdit) {
  return intentOf({
    kind: 'text_edited',
    recipient: { kind: 'person', personId },
    roundId,
    initiativeId,
    version,
    createdAt: editedAt,
    occasion: editedAt,
  });
}
