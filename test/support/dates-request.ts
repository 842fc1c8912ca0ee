import type { DatesRequest } from '#bot/domain/round-calendar.ts';

/** Wishes that leave a round's dates to the rule, in a strategy that runs for years. */
export function aDatesRequest(overrides: Partial<DatesRequest> = {}): DatesRequest {
  return {
    kind: 'ordinary',
    opensOn: null,
    dueOn: null,
    dueTime: null,
    graceUntil: null,
    graceTime: null,
    meetingOn: null,
    strategyValidTo: '2029-12-31',
    ...overrides,
  };
}
