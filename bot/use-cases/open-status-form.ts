import type { Language } from '#bot/domain/language.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { RawStatus, StatusForm } from '#bot/domain/status-form.ts';
import { answering } from './answering.ts';
import type { Ports } from './ports.ts';
import { statusForm } from './status-form.ts';

export type OpenStatusForm = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly formId: string;
  readonly language: Language;
  readonly at: string;
  /** What was typed before and is to be kept, or null. */
  readonly filled: RawStatus | null;
};

/** The form for the round that is open now; refuses `no_open_round` where none asks for this initiative. */
export function openStatusForm(ports: Ports) {
  return async (input: OpenStatusForm): Promise<StatusForm> => {
    const found = await answering(ports, input.identity, { ...input, roundId: null });
    return statusForm(ports, found, input);
  };
}
