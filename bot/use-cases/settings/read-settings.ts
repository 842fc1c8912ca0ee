import type { Identity } from '#bot/domain/person.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** What the coordinators have decided about calendar and notices; the defaults where they have not. */
export function readSettings(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string }): Promise<Settings> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const { value } = await ports.records.settings(question.partnershipId);
    return value;
  };
}
