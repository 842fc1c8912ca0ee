import sinon from 'sinon';
import type { Ports } from '#bot/use-cases/ports.ts';
import { anInitiative, aPartnership, aPerson, aRound, aStatus } from '#test/support/builders.ts';

/** Every port as a fake that finds nothing; a test says what its own ones find. */
export function fakePorts(
  found: {
    readonly partnerships?: Partial<Ports['partnerships']>;
    readonly directory?: Partial<Ports['directory']>;
  } = {},
): Ports {
  return {
    partnerships: {
      now: sinon.fake.resolves(null),
      partnership: sinon.fake.resolves(null),
      personOf: sinon.fake.resolves(null),
      personIdOf: sinon.fake.resolves(null),
      person: sinon.fake.resolves(null),
      initiative: sinon.fake.resolves(null),
      description: sinon.fake.resolves(null),
      round: sinon.fake.resolves(null),
      request: sinon.fake.resolves(null),
      updates: sinon.fake.resolves([]),
      update: sinon.fake.resolves(null),
      submittedVersion: sinon.fake.resolves(null),
      acceptUpdate: sinon.fake.resolves({ kind: 'accepted' }),
      create: sinon.fake.resolves(true),
      savePerson: sinon.fake.resolves('saved'),
      auditTrail: sinon.fake.resolves([]),
      ...found.partnerships,
    },
    directory: {
      partnershipsOf: sinon.fake.resolves([]),
      linkIdentity: sinon.fake.resolves(undefined),
      partnershipsOfTenant: sinon.fake.resolves([]),
      linkTenant: sinon.fake.resolves(undefined),
      putInWaiting: sinon.fake.resolves(undefined),
      waitingFrom: sinon.fake.resolves([]),
      waitingPerson: sinon.fake.resolves(null),
      removeFromWaiting: sinon.fake.resolves(undefined),
      hasAdministrator: sinon.fake.resolves(false),
      isAdministrator: sinon.fake.resolves(false),
      claimAdministration: sinon.fake.resolves(true),
      markOnce: sinon.fake.resolves(true),
      ...found.directory,
    },
  };
}

/** What `lead-1` of `aSeed()` finds when answering: nothing answered yet in the open round. */
export function leadFinds(): Partial<Ports['partnerships']> {
  return {
    partnership: sinon.fake.resolves(aPartnership()),
    personOf: sinon.fake.resolves(aPerson()),
    personIdOf: sinon.fake.resolves('lead-1'),
    person: sinon.fake.resolves({ value: aPerson(), tag: 'p1' }),
    initiative: sinon.fake.resolves({ initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } }),
    round: sinon.fake.resolves(aRound()),
  };
}
