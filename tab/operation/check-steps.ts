import type { OrganisationCheckShown } from '#bot/contract/checks.ts';
import type { CheckStep } from '#tab/text/da-operation.ts';

/** In the order in which they come about: each needs those before it. */
export const checkSteps: readonly CheckStep[] = ['tenant', 'people', 'linked', 'consent', 'messageIn', 'messageOut'];

export function isDone(check: OrganisationCheckShown, step: CheckStep): boolean {
  switch (step) {
    case 'tenant':
      return check.isTenantKnown;
    case 'people':
      return check.people > 0;
    case 'linked':
      return check.linked > 0;
    case 'consent':
      return check.hasTokenFromTab;
    case 'messageIn':
      return check.hasMessageIn;
    case 'messageOut':
      return check.hasMessageOut;
  }
}

/** The first that is missing, which is what to do next; null where all is well. */
export function nextStep(check: OrganisationCheckShown): CheckStep | null {
  return checkSteps.find((step) => !isDone(check, step)) ?? null;
}
