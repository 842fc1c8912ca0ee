import type { ExtractFormat } from '#bot/domain/extract-format.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type ExtractFetched = {
  readonly partnershipId: string;
  /** Who takes it, and whom or what it is about. */
  readonly byId: string;
  readonly about: { readonly action: 'initiative_extracted' | 'person_extracted'; readonly id: string };
  readonly format: ExtractFormat;
  readonly at: string;
};

/** That everything about somebody or something is taken out: noted first, so that without a line there is no file. */
export function noteExtract(ports: Pick<Ports, 'records'>) {
  return async ({ partnershipId, byId, about, format, at }: ExtractFetched): Promise<void> => {
    const value = { at, by: byId, action: about.action, subject: `${about.id}/${format}` } as const;
    await ports.records.commit(partnershipId, [{ kind: 'audit', value }]);
  };
}
