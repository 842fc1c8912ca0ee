import { answering } from '#bot/use-cases/answering.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { takeStatus } from '#bot/use-cases/submit-status.ts';
import type { SubmitResult, SubmitStatus } from '#bot/use-cases/submitting.ts';

/**
 * A coordinator enters what a lead or deputy told them, after a call: the same form, rules and receipt, stored and
 * shown as entered for them, who are asked to confirm it.
 */
export function enterOnBehalf(ports: Ports) {
  return async (input: SubmitStatus & { readonly onBehalfOfId: string }): Promise<SubmitResult> => {
    const { identity, address, at, onBehalfOfId } = input;
    const found = await answering(ports, identity, { ...address, at, onBehalfOfId });
    return takeStatus(ports, found, input);
  };
}
