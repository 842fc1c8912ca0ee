import { Refusal } from './refusal.ts';
import type { Yearly, YearlyApproval, YearlyRefusal, YearlyState } from './yearly.ts';

export const yearlyEvents = ['change', 'ask', 'approve', 'refuse', 'publish'] as const;
export type YearlyEvent = (typeof yearlyEvents)[number];

/**
 * Where an event leads, or null where it is refused. `approve` leads on only with the last organisation's yes. What is
 * published stays so beside the new draft that a correction begins.
 */
const table: Readonly<Record<YearlyState, Readonly<Record<YearlyEvent, YearlyState | null>>>> = {
  draft: { change: 'draft', ask: 'approving', approve: null, refuse: null, publish: null },
  approving: { change: 'draft', ask: null, approve: 'approved', refuse: 'draft', publish: null },
  approved: { change: 'draft', ask: null, approve: 'approved', refuse: 'draft', publish: 'published' },
  published: { change: 'draft', ask: null, approve: null, refuse: null, publish: null },
};

/** The state an event leads to; refuses `yearly_not_in_state`. */
export function nextState({ state }: Pick<Yearly, 'state'>, event: YearlyEvent): YearlyState {
  const next = table[state][event];
  if (next === null) throw new Refusal('yearly_not_in_state', { state });
  return next;
}

/** Anything in it was changed: whoever has approved must be asked anew. */
export function changed(yearly: Yearly, by: { readonly personId: string; readonly at: string }): Yearly {
  return { ...backToDraft(yearly, nextState(yearly, 'change')), changedById: by.personId, changedAt: by.at };
}

/** The next edition lies with the organisations until a local day (ISO date). */
export function askedAbout(yearly: Yearly, asked: { readonly answerBy: string; readonly at: string }): Yearly {
  return {
    ...backToDraft(yearly, nextState(yearly, 'ask')),
    edition: yearly.edition + 1,
    answerBy: asked.answerBy,
    askedAt: asked.at,
    refusal: null,
  };
}

/** One organisation says yes; with the last of `organisationIds` it is approved. The same yes twice is one. */
export function approvedBy(yearly: Yearly, approval: YearlyApproval, organisationIds: readonly string[]): Yearly {
  const approvedState = nextState(yearly, 'approve');
  if (yearly.approvals.some(({ organisationId }) => organisationId === approval.organisationId)) return yearly;
  const approvals = [...yearly.approvals, approval];
  const said = new Set(approvals.map(({ organisationId }) => organisationId));
  if (!organisationIds.every((id) => said.has(id))) return { ...yearly, approvals };
  return { ...yearly, approvals, state: approvedState, approvedAt: approval.at };
}

/** One organisation sends it back with a reason; what the others have said is void. */
export function sentBack(yearly: Yearly, refusal: YearlyRefusal): Yearly {
  return { ...backToDraft(yearly, nextState(yearly, 'refuse')), refusal };
}

/** The approved edition is the one that is read from now on. */
export function published(yearly: Yearly, at: string): Yearly {
  const state = nextState(yearly, 'publish');
  const { edition, approvals } = yearly;
  return { ...yearly, state, published: [...yearly.published, { edition, at, approvals }], answerBy: null };
}

function backToDraft(yearly: Yearly, state: YearlyState): Yearly {
  return { ...yearly, state, approvals: [], answerBy: null, askedAt: null, approvedAt: null };
}
