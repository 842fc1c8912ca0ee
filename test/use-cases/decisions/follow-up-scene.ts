import assert from 'node:assert/strict';
import type { Decision } from '#bot/domain/decision.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { identityOf, opened, partnershipId, roundId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

/** A Monday while the round is open. */
export const at = '2025-05-12T08:00:00.000Z';
export const guards = '2025-02-04-guards';
export const lamps = '2025-02-04-lamps';

/** Stores with an open round, and a steering meeting that has been held. */
export async function storesWithMeeting(): Promise<Stores> {
  const stores = await storesWithPeople();
  await opened(stores);
  const value = aMeeting({ id: 'steering-2025-1', date: '2025-02-04' });
  assert.equal(
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value, before: null, tag: null }]),
    'committed',
  );
  return stores;
}

export async function decide(stores: Stores, decisions: readonly Decision[]): Promise<void> {
  const changes = decisions.map((value) => ({ kind: 'decision', value, before: null, tag: null }) as const);
  assert.equal(await stores.records.commit(partnershipId, changes), 'committed');
}

/** What the meeting decided about the first lead's initiative. */
export function decided(overrides: Partial<Decision> = {}): Decision {
  return aDecision({
    id: guards,
    meetingId: 'steering-2025-1',
    initiativeId: 'i-1',
    dueOn: '2025-05-01',
    ...overrides,
  });
}

/** The form as the first lead opens it. */
export function shownForm(stores: Stores) {
  const question = {
    identity: identityOf(1),
    partnershipId,
    initiativeId: 'i-1',
    formId: 'form',
    language: 'da',
  } as const;
  return openStatusForm(stores)({ ...question, at, filled: null });
}

/** What the first lead sends. */
export function sent(raw: RawStatus) {
  return {
    identity: identityOf(1),
    address: { partnershipId, roundId, initiativeId: 'i-1', formId: 'form', baseVersion: 0 },
    raw,
    newFormId: 'next',
    language: 'da',
    at,
  } as const;
}

export async function decisionNow(stores: Stores, id = guards): Promise<Decision> {
  const found = await stores.records.decision(partnershipId, id);
  assert.ok(found);
  return found.value;
}
