import type { PackDownloadsShown, PackEditShown, PackSentShown, PackShown, PacksShown } from '#bot/contract/packs.ts';
import type { PackMark } from '#bot/domain/pack.ts';
import { textFields } from '#bot/domain/status-update.ts';
import type { PackReaders } from '#bot/use-cases/packs/read-pack-downloads.ts';
import type { PackEditRead } from '#bot/use-cases/packs/read-pack-edit.ts';
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

export function presentPackDownloads({ mark, readers }: PackReaders): PackDownloadsShown {
  return {
    number: mark.number,
    audience: mark.audience,
    readers: readers.map(({ person, isSent, downloads }) => ({
      personId: person.id,
      name: person.name,
      isSent,
      downloads: downloads.map(({ format, at }) => ({ format, at })),
    })),
  };
}

export function presentPackEdit({ update, edit, seen, editedByName, mayEdit }: PackEditRead): PackEditShown {
  const { roundId, initiativeId, version, lang, content } = update;
  const extras = edit ? { recommendation: edit.recommendation, consequence: edit.consequence } : {};
  return {
    roundId,
    initiativeId,
    version,
    lang,
    original: Object.fromEntries(textFields.map((field) => [field, content[field]])),
    edited: { ...edit?.texts, ...extras },
    seen,
    editedAt: edit?.editedAt ?? null,
    editedByName,
    mayEdit,
  };
}
