import type { MinutesFormat } from '#bot/domain/minutes.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { ShownMinutes } from '#bot/domain/shown-minutes.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MinutesQuestion } from './minutes-scene.ts';
import { type ReadMinutes, readMinutes } from './read-minutes.ts';

export type DownloadMinutes = MinutesQuestion & { readonly version: number; readonly format: MinutesFormat };

/**
 * One version for a file: the reader's own edition. That they take it is audited first: no line, no file. Refuses
 * `no_such_meeting` and `no_such_minutes`, also where they are not theirs to read.
 */
export function downloadMinutes(ports: Ports) {
  return async (asked: DownloadMinutes): Promise<ReadMinutes & { readonly shown: ShownMinutes }> => {
    const { partnershipId, meetingId, version, format, at } = asked;
    const read = await readMinutes(ports)(asked);
    const { shown } = read;
    if (!shown) throw new Refusal('no_such_minutes');
    const subject = `${meetingId}/${version}/${format}`;
    const audit = { at, by: read.reader.id, action: 'minutes_downloaded', subject } as const;
    await ports.records.commit(partnershipId, [{ kind: 'audit', value: audit }]);
    return { ...read, shown };
  };
}
