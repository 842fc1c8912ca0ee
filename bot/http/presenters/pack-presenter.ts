import type {
  PackDownloadsShown,
  PackEditShown,
  PackEditsShown,
  PackSentShown,
  PackShown,
  PacksShown,
} from '#bot/contract/packs.ts';
import type { PackDifference, PackMark } from '#bot/domain/pack.ts';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import { textFields } from '#bot/domain/status-update.ts';
import type { PackReaders } from '#bot/use-cases/packs/read-pack-downloads.ts';
import type { PackEditRead } from '#bot/use-cases/packs/read-pack-edit.ts';
import type { PackEditLine } from '#bot/use-cases/packs/read-pack-edits.ts';
import type { PackSent } from '#bot/use-cases/packs/send-pack.ts';

/** Which pack it is; what it says leaves only as a file. */
export function presentPack({ roundId, number, audience, madeAt, snapshot }: PackMark): PackShown {
  return { roundId, number, audience, madeAt, snapshot };
}

export function presentPacks(packs: readonly PackMark[]): PacksShown {
  return { packs: packs.map(presentPack) };
}

export function presentPackSent({ sent, before }: PackSent): PackSentShown {
  return { sent, before };
}

export function presentPackDownloads({ mark, readers, difference }: PackReaders): PackDownloadsShown {
  return {
    number: mark.number,
    audience: mark.audience,
    readers: readers.map(({ person, isRecipient, isSent, downloads }) => ({
      personId: person.id,
      name: person.name,
      isRecipient,
      isSent,
      downloads: downloads.map(({ format, at }) => ({ format, at })),
    })),
    difference: difference && presentDifference(difference),
  };
}

function presentDifference(difference: PackDifference): NonNullable<PackDownloadsShown['difference']> {
  const { number, initiatives, goals, isMeetingMoved, isAgendaChanged, areDecisionsChanged } = difference;
  return {
    number,
    initiatives: initiatives.map(({ id, name, nameEn, kinds }) => ({ id, name, nameEn, kinds: [...kinds] })),
    goals: goals.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    isMeetingMoved,
    isAgendaChanged,
    areDecisionsChanged,
  };
}

export function presentPackEdits(lines: readonly PackEditLine[]): PackEditsShown {
  return {
    edits: lines.map(({ initiativeId, name, nameEn, state, editedAt, editedByName }) => {
      return { initiativeId, name, nameEn, state, editedAt, editedByName };
    }),
  };
}

export function presentPackEdit(read: PackEditRead): PackEditShown {
  const { update, edit, outdated, seen, editedByName, mayEdit } = read;
  const { roundId, initiativeId, version, lang, content } = update;
  return {
    roundId,
    initiativeId,
    version,
    lang,
    original: Object.fromEntries(textFields.map((field) => [field, content[field]])),
    edited: edit ? textsOf(edit) : {},
    seen,
    editedAt: edit?.editedAt ?? null,
    editedByName,
    outdated: outdated && textsOf(outdated),
    mayEdit,
  };
}

function textsOf({ texts, recommendation, consequence }: PackEdit): PackEditShown['edited'] {
  const changed = textFields.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]] as const]));
  return { ...Object.fromEntries(changed), recommendation, consequence };
}
