import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type EditNow, type EditQuestion, editNow } from './edit-now.ts';

export type PackEditRead = {
  readonly update: StatusUpdate;
  /** Null where nobody wrote any beside this very answer. */
  readonly edit: PackEdit | null;
  /** What was written beside an earlier answer, where the reader may read that answer too; or null. */
  readonly outdated: PackEdit | null;
  /** When the newest was written, beside whichever answer; null where none was. To be sent back as what was seen. */
  readonly seen: string | null;
  readonly editedByName: string | null;
  readonly mayEdit: boolean;
};

/**
 * An answer and its meeting edition beside each other, for coordinators and for those who answer for the initiative; to
 * others, and where they may not read the answer, it is refused as `no_such_initiative`.
 */
export function readPackEdit(ports: Ports) {
  return async (question: EditQuestion): Promise<PackEditRead> => {
    const { now, person, update, edit } = await editNow(ports, question);
    const day = localDay(question.at, now.partnership.timeZone);
    const initiative = now.initiatives.find(({ id }) => id === question.initiativeId);
    const mayEdit = hasRole(person, 'coordinator');
    if (!mayEdit && !(initiative && mayAnswerFor(initiative, person, day))) throw new Refusal('no_such_initiative');
    const current = edit?.value.version === update.version ? edit.value : null;
    return {
      update,
      edit: current,
      outdated: current || !edit ? null : await ifReadable(ports, edit.value, { now, person, day }),
      seen: edit?.value.editedAt ?? null,
      editedByName: now.people.find(({ id }) => id === current?.editedById)?.name ?? null,
      mayEdit,
    };
  };
}

type Reading = Pick<EditNow, 'now' | 'person'> & { readonly day: string };

/** An edition says what its answer said, so nobody reads it who may not read that answer. */
async function ifReadable(ports: Ports, edit: PackEdit, { now, person, day }: Reading): Promise<PackEdit | null> {
  const initiative = now.initiatives.find(({ id }) => id === edit.initiativeId);
  const answer = await ports.partnerships.update(now.partnership.id, edit.initiativeId, edit.version);
  if (!initiative || !answer) return null;
  return mayReadText({ ...answer, visibility: answer.content.visibility }, person, { initiative, day }) ? edit : null;
}
