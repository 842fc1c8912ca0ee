import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Identity } from '#bot/domain/person.ts';
import { type ClearWaiting, clearWaiting, type NewPerson } from '#bot/use-cases/clear-waiting.ts';
import type { PersonChange, Ports } from '#bot/use-cases/ports.ts';
import { anIdentity, anInitiative, aPartnership, aPerson, aStatus, objectId } from '#test/support/builders.ts';
import { fakePorts } from './fake-ports.ts';

const coordinator = aPerson({ id: 'koordinator', roles: ['coordinator'] });
const waitingIdentity = anIdentity({ objectId: objectId(9) });
const newLead: NewPerson = {
  kind: 'new',
  name: 'Tovholder Ny',
  title: null,
  organisationId: 'kommune',
  roles: [],
  leadOf: ['tryg-bydel'],
};

function aClearing(is: ClearWaiting['is'] = newLead): ClearWaiting {
  return {
    caller: anIdentity(),
    partnershipId: 'tryg-by',
    identity: waitingIdentity,
    is,
    newPersonId: 'ny',
    at: '2025-05-13T07:00:00.000Z',
  };
}

/** A coordinator at work, and somebody who waits. */
function portsWith(partnerships: Partial<Ports['partnerships']>): Ports {
  const isCaller = ({ objectId: id }: Identity) => id === objectId(1);
  return fakePorts({
    partnerships: {
      partnership: sinon.fake.resolves(aPartnership()),
      personOf: async (_: string, identity: Identity) => (isCaller(identity) ? coordinator : null),
      initiative: sinon.fake.resolves({ initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } }),
      person: sinon.fake.resolves({ value: aPerson({ identities: [] }), tag: 'p1' }),
      ...partnerships,
    },
    directory: {
      waitingPerson: sinon.fake.resolves({
        identity: waitingIdentity,
        name: 'Ny',
        firstSeenAt: '2025-05-13T06:00:00.000Z',
        seenIn: 'chat',
      }),
    },
  });
}

describe('Clearing somebody who waits', () => {
  it('reads the initiative anew where a colleague changed its leads in between', async () => {
    const initiative = sinon.stub();
    initiative.onFirstCall().resolves({ initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } });
    const changed = anInitiative({ leadIds: ['lead-1', 'kollegas'] });
    initiative.onSecondCall().resolves({ initiative: changed, status: { value: aStatus(), tag: 's1' } });
    const changes: PersonChange[] = [];
    const savePerson = async (change: PersonChange) => {
      changes.push(change);
      return changes.length === 1 ? ('outdated' as const) : ('saved' as const);
    };

    const person = await clearWaiting(portsWith({ initiative, savePerson }))(aClearing());

    assert.equal(person.id, 'ny');
    assert.deepEqual(
      changes.map(({ initiatives }) => initiatives[0]?.leadIds),
      [
        ['lead-1', 'ny'],
        ['lead-1', 'kollegas', 'ny'],
      ],
    );
  });

  it('reads an existing person anew, and writes with the newer tag', async () => {
    const person = sinon.stub();
    person.onFirstCall().resolves({ value: aPerson({ identities: [] }), tag: 'p1' });
    person.onSecondCall().resolves({ value: aPerson({ identities: [], title: 'Ny titel' }), tag: 'p2' });
    const savePerson = sinon.stub();
    savePerson.onFirstCall().resolves('outdated');
    savePerson.onSecondCall().resolves('saved');

    const saved = await clearWaiting(portsWith({ person, savePerson }))(
      aClearing({ kind: 'existing', personId: 'lead-1' }),
    );

    assert.equal(saved.title, 'Ny titel');
    assert.deepEqual(saved.identities, [waitingIdentity]);
    assert.equal(savePerson.secondCall.args[0].tag, 'p2');
  });

  it('is an outage, not somebody else’s account, when five attempts met a change', async () => {
    const savePerson = sinon.fake.resolves('outdated' as const);
    const removeFromWaiting = sinon.fake.resolves(undefined);
    const ports = portsWith({ savePerson });
    const watched = { ...ports, directory: { ...ports.directory, removeFromWaiting } };

    await assert.rejects(clearWaiting(watched)(aClearing()), { name: 'Outage', operation: 'save person' });

    assert.equal(savePerson.callCount, 5);
    assert.equal(removeFromWaiting.callCount, 0);
  });

  it('is already linked where the account turned out to be somebody’s, and is not tried again', async () => {
    const savePerson = sinon.fake.resolves('identity_taken' as const);

    await assert.rejects(clearWaiting(portsWith({ savePerson }))(aClearing()), { code: 'already_linked' });

    assert.equal(savePerson.callCount, 1);
  });

  it('is already linked where a colleague linked the same person a moment before, and writes nothing', async () => {
    const savePerson = sinon.fake.resolves('saved' as const);
    const person = sinon.fake.resolves({ value: aPerson({ identities: [waitingIdentity] }), tag: 'p2' });
    const clearing = aClearing({ kind: 'existing', personId: 'lead-1' });

    await assert.rejects(clearWaiting(portsWith({ person, savePerson }))(clearing), { code: 'already_linked' });

    assert.equal(savePerson.callCount, 0);
  });

  it('mends a link that a crash left out, when it is said once more', async () => {
    const linkIdentity = sinon.fake.resolves(undefined);
    const removeFromWaiting = sinon.fake.resolves(undefined);
    const ports = portsWith({ personOf: sinon.fake.resolves(coordinator) });
    const mended = { ...ports, directory: { ...ports.directory, linkIdentity, removeFromWaiting } };

    await assert.rejects(clearWaiting(mended)(aClearing()), { code: 'already_linked' });

    assert.deepEqual(linkIdentity.firstCall.args, [waitingIdentity, 'tryg-by']);
    assert.deepEqual(removeFromWaiting.firstCall.args, [waitingIdentity]);
  });

  it('takes an initiative or role that is named twice as named once', async () => {
    const savePerson = sinon.fake(async (_: PersonChange) => 'saved' as const);
    const leadOf = ['tryg-bydel', 'tryg-bydel'];
    const twice: NewPerson = { ...newLead, roles: ['reader', 'reader'], leadOf };

    await clearWaiting(portsWith({ savePerson }))(aClearing(twice));

    const { person, initiatives } = savePerson.firstCall.args[0];
    assert.deepEqual(person.roles, ['reader']);
    assert.deepEqual(
      initiatives.map(({ leadIds }) => leadIds),
      [['lead-1', 'ny']],
    );
  });

  it('keeps a name and a title on one line, however they were pasted', async () => {
    const savePerson = sinon.fake(async (_: PersonChange) => 'saved' as const);
    const pasted: NewPerson = { ...newLead, name: ' Tovholder\u2028Ny ', title: 'Leder\n i\tbyen' };

    await clearWaiting(portsWith({ savePerson }))(aClearing(pasted));

    const { person } = savePerson.firstCall.args[0];
    assert.equal(person.name, 'Tovholder Ny');
    assert.equal(person.title, 'Leder i byen');
  });

  it('refuses an organisation or initiative that is not there, and a person without anything to do', async () => {
    const clear = clearWaiting(portsWith({ initiative: sinon.fake.resolves(null) }));

    await assert.rejects(clear(aClearing({ ...newLead, organisationId: 'region' })), { code: 'invalid_input' });
    await assert.rejects(clear(aClearing(newLead)), { code: 'no_such_initiative' });
    await assert.rejects(clear(aClearing({ ...newLead, leadOf: [] })), { code: 'invalid_input' });
  });
});
