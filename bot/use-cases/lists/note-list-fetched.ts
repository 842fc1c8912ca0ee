import type { ListFormat } from '#bot/domain/list-format.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type ListFetched = {
  readonly partnershipId: string;
  readonly personId: string;
  /** What it is called in the path, and about which round or initiative. */
  readonly list: string;
  readonly about: string | null;
  readonly format: ListFormat;
  readonly at: string;
};

/** That somebody takes texts with them which not everybody may see, or telephone numbers: noted first, so that without a line there is no file. */
export function noteListFetched(ports: Pick<Ports, 'records'>) {
  return async ({ partnershipId, personId, list, about, format, at }: ListFetched): Promise<void> => {
    const subject = [list, about, format].filter((part) => part !== null).join('/');
    const value = { at, by: personId, action: 'list_fetched', subject } as const;
    await ports.records.commit(partnershipId, [{ kind: 'audit', value }]);
  };
}
