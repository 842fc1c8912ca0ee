import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Refusal } from '#bot/domain/refusal.ts';
import { answering } from '#bot/use-cases/answering.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { aClosedRound, anIdentity, anInitiative, aPerson, aRound, aStatus } from '#test/support/builders.ts';
import { fakePorts, leadFinds } from './fake-ports.ts';

const question = {
  partnershipId: 'tryg-by',
  initiativeId: 'tryg-bydel',
  roundId: '2025-2',
  at: '2025-05-13T07:00:00.000Z',
};
const nobody = sinon.fake.resolves(null);

type Case = { readonly given: string; readonly found: Partial<Ports['partnerships']>; readonly code: Refusal['code'] };

/** What is there → the first no. */
const cases: readonly Case[] = [
  { given: 'nothing at all', found: {}, code: 'unknown_person' },
  { given: 'no partnership', found: { ...leadFinds(), partnership: nobody }, code: 'unknown_person' },
  { given: 'somebody it does not know', found: { ...leadFinds(), personOf: nobody }, code: 'unknown_person' },
  {
    given: 'somebody it does not know and no initiative or round',
    found: { ...leadFinds(), personOf: nobody, initiative: nobody, round: nobody },
    code: 'unknown_person',
  },
  { given: 'no initiative', found: { ...leadFinds(), initiative: nobody }, code: 'no_such_initiative' },
  {
    given: 'another person',
    found: { ...leadFinds(), personOf: sinon.fake.resolves(aPerson({ id: 'lead-2' })) },
    code: 'not_your_initiative',
  },
  {
    given: 'a coordinator who is administrator too, and a closed round',
    found: {
      ...leadFinds(),
      personOf: sinon.fake.resolves(aPerson({ id: 'lead-2', roles: ['coordinator', 'administrator'] })),
      round: sinon.fake.resolves(aClosedRound()),
    },
    code: 'not_your_initiative',
  },
  { given: 'no such round', found: { ...leadFinds(), round: nobody }, code: 'round_closed' },
  {
    given: 'an open round that does not ask this initiative',
    found: { ...leadFinds(), round: sinon.fake.resolves(aRound({ id: '2025-extra' })) },
    code: 'no_open_round',
  },
];

describe('Who may answer', () => {
  for (const { given, found, code } of cases) {
    it(`with ${given} it is refused as ${code}`, async () => {
      const asked = answering(fakePorts({ partnerships: found }), anIdentity(), question);

      await assert.rejects(asked, { name: 'Refusal', code });
    });
  }

  it('an unknown person is told the same of what exists and of what does not', async () => {
    const there = fakePorts({ partnerships: { ...leadFinds(), personOf: nobody } });
    const notThere = fakePorts();
    const refusalOf = (ports: Ports) =>
      answering(ports, anIdentity(), question).then(
        () => null,
        (refusal: Refusal) => ({ code: refusal.code, facts: refusal.facts }),
      );

    assert.deepEqual(await refusalOf(there), { code: 'unknown_person', facts: {} });
    assert.deepEqual(await refusalOf(notThere), { code: 'unknown_person', facts: {} });
  });

  it('a lead and a deputy get through, with the round that was named', async () => {
    const deputised = {
      initiative: anInitiative({ leadIds: [], deputyIds: ['lead-1'] }),
      status: { value: aStatus(), tag: 's1' },
    };

    const asLead = await answering(fakePorts({ partnerships: leadFinds() }), anIdentity(), question);
    const asDeputy = await answering(
      fakePorts({ partnerships: { ...leadFinds(), initiative: sinon.fake.resolves(deputised) } }),
      anIdentity(),
      question,
    );

    assert.equal(asLead.round.id, '2025-2');
    assert.equal(asDeputy.person.id, 'lead-1');
  });

  it('without a named round, the one that asks now is meant, and without one it says so', async () => {
    const unasked = { initiative: anInitiative(), status: { value: aStatus({ requests: [] }), tag: 's1' } };
    const now = { ...question, roundId: null };

    const asked = await answering(fakePorts({ partnerships: leadFinds() }), anIdentity(), now);
    const ports = fakePorts({ partnerships: { ...leadFinds(), initiative: sinon.fake.resolves(unasked) } });

    assert.equal(asked.round.id, '2025-2');
    await assert.rejects(answering(ports, anIdentity(), now), { name: 'Refusal', code: 'no_open_round' });
  });
});

describe('Reading an initiative', () => {
  it('an unknown person learns nothing of whether it exists', async () => {
    const read = readInitiative(fakePorts({ partnerships: { ...leadFinds(), personOf: nobody } }));

    const asked = read({ identity: anIdentity(), ...question });

    await assert.rejects(asked, { name: 'Refusal', code: 'unknown_person' });
  });
});
