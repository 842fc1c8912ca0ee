import assert from 'node:assert/strict';
import { isSameName } from '#bot/domain/invitation.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { acceptInvitation } from '#bot/use-cases/people/accept-invitation.ts';
import { addPerson } from '#bot/use-cases/people/add-person.ts';
import { letGo, readLeaving } from '#bot/use-cases/people/let-go.ts';
import { makeInvitation, revokeInvitation } from '#bot/use-cases/people/make-invitation.ts';
import { anIdentity, objectId, tenantA, tenantB } from '#test/support/builders.ts';
import { as, storesLedByTwo } from '#test/use-cases/led-by-two.ts';

const partnershipId = 'tryg-by';
const at = '2025-05-13T08:00:00.000Z';
const personId = '00000000-0000-4000-8000-0000000000aa';
const secret = 'a-secret-that-nobody-guesses';
const newcomer = anIdentity({ tenantId: tenantA, objectId: objectId(700) });
const coordinator = { identity: as('coordinator-kommune'), partnershipId, at };

/** A new person of the municipality, with an invitation. */
async function invited(): Promise<Stores> {
  const stores = await storesLedByTwo();
  const raw = { name: 'Anders Jensen', organisationId: 'kommune' };
  await addPerson(stores)({ ...coordinator, formId: personId, raw, roles: ['reader'], leadOf: [], deputyOf: [] });
  await makeInvitation(stores)({ ...coordinator, personId, secret });
  return stores;
}

function opening(overrides: object = {}) {
  return { identity: newcomer, name: 'Jensen, Anders Holm', secret, at, ...overrides };
}

describe('An invitation', () => {
  it('lets in whom it is for, once, and leaves no secret behind', async () => {
    const stores = await invited();

    // Audit lines of one instant come in any order.
    await acceptInvitation(stores)(opening({ at: '2025-05-13T08:01:00.000Z' }));

    assert.equal((await stores.partnerships.personOf(partnershipId, newcomer))?.id, personId);
    assert.deepEqual(await stores.directory.partnershipsOf(newcomer), [partnershipId]);
    assert.equal((await stores.records.invitation(partnershipId, personId))?.value.key, null);
    const other = anIdentity({ tenantId: tenantA, objectId: objectId(701) });
    await assert.rejects(acceptInvitation(stores)(opening({ identity: other })), { code: 'no_such_invitation' });
    const [line] = await stores.partnerships.auditTrail(partnershipId, 1);
    assert.deepEqual([line?.action, line?.subject], ['invitation_used', personId]);
  });

  it('keeps only a digest', async () => {
    const stores = await invited();

    const kept = await stores.records.invitation(partnershipId, personId);

    assert.match(kept?.value.key ?? '', /^[0-9a-f]{64}$/);
    assert.equal(JSON.stringify(kept).includes(secret), false);
  });

  it('opened by two at once lets one in', async () => {
    const stores = await invited();
    const other = anIdentity({ tenantId: tenantA, objectId: objectId(701) });

    const outcomes = await Promise.allSettled([
      acceptInvitation(stores)(opening()),
      acceptInvitation(stores)(opening({ identity: other })),
    ]);

    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const person = await stores.partnerships.person(partnershipId, personId);
    assert.equal(person?.value.identities.length, 1);
  });

  it('lets in nobody from another organisation, nor of another name, and holds on', async () => {
    const stores = await invited();
    const far = anIdentity({ tenantId: tenantB, objectId: objectId(702) });

    await assert.rejects(acceptInvitation(stores)(opening({ identity: far })), { code: 'invitation_other_tenant' });
    await assert.rejects(acceptInvitation(stores)(opening({ name: 'Bente Hansen' })), {
      code: 'invitation_other_name',
    });
    await assert.rejects(acceptInvitation(stores)(opening({ identity: as('lead-kommune') })), {
      code: 'already_linked',
    });
    await acceptInvitation(stores)(opening());

    assert.equal((await stores.partnerships.personOf(partnershipId, newcomer))?.id, personId);
  });

  it('holds fourteen days, until it is withdrawn, replaced, or whoever made it has left', async () => {
    const late = { code: 'no_such_invitation' };
    await assert.rejects(acceptInvitation(await invited())(opening({ at: '2025-05-27T08:00:00.000Z' })), late);

    const withdrawn = await invited();
    await revokeInvitation(withdrawn)({ ...coordinator, personId });
    await assert.rejects(acceptInvitation(withdrawn)(opening()), late);

    const replaced = await invited();
    await makeInvitation(replaced)({ ...coordinator, personId, secret: 'another-secret-nobody-guesses' });
    await assert.rejects(acceptInvitation(replaced)(opening()), late);

    const left = await invited();
    const own = { ...coordinator, personId: 'coordinator-kommune', successorId: null, isWithRoles: false };
    const { version } = await readLeaving(left)(own);
    await letGo(left)({ ...own, version });
    await assert.rejects(acceptInvitation(left)(opening()), late);
  });

  it('is made for those who may be let in, by those who may let them in', async () => {
    const stores = await invited();
    const tried = [
      ['coordinator-kommune', 'lead-kommune', 'already_linked'],
      ['coordinator-kommune', 'administrator', 'not_allowed'],
      ['lead-kommune', personId, 'not_allowed'],
      ['reader-kommune', personId, 'not_allowed'],
      ['coordinator-kommune', 'nobody', 'no_such_person'],
    ] as const;

    for (const [caller, about, code] of tried) {
      const asked = {
        identity: as(caller),
        partnershipId,
        at,
        personId: about,
        secret: `secret of ${caller} ${about}`,
      };
      await assert.rejects(makeInvitation(stores)(asked), { code }, `${caller} ${about}`);
    }
  });
});

describe('The name somebody signs in with', () => {
  for (const [one, other, isSame] of [
    ['Anders Jensen', 'Jensen, Anders Holm', true],
    ['anders jensen', 'Anders JENSEN', true],
    ['Anders Jensen (Aalborg)', 'Anders Jensen', true],
    ['Anders Jensen', 'Anders Hansen', false],
    ['Anders', 'Anders Jensen', false],
    ['', 'Anders Jensen', false],
  ] as const) {
    it(`${isSame ? 'is' : 'is not'} that of the invitation: ${one || '(nothing)'} / ${other}`, () => {
      assert.equal(isSameName(one, other), isSame);
    });
  }
});
