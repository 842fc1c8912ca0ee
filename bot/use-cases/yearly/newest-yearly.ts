import type { Identity } from '#bot/domain/person.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** The id of the newest yearly round that was not cancelled, or null. Refuses `unknown_person`. */
export function newestYearly(ports: Ports) {
  return async (question: { readonly identity: Identity; readonly partnershipId: string }): Promise<string | null> => {
    await admit(ports, question.identity, question.partnershipId);
    const rounds = await ports.records.rounds(question.partnershipId);
    return rounds.find(({ kind, state }) => kind === 'yearly' && state !== 'cancelled')?.id ?? null;
  };
}
