import assert from 'node:assert/strict';
import { newPartnershipOf, type Setup, setupProblem } from '#tab/setup/setup-form.ts';
import { tenantA, tenantB } from '#test/support/builders.ts';

function aSetup(overrides: Partial<Setup> = {}): Setup {
  return {
    template: 'empty',
    name: 'Tryg By',
    organisations: [{ id: '1', name: 'Kommunen', tenantId: tenantA }],
    ...overrides,
  };
}

describe('the form that sets up a partnership', () => {
  it('may be sent once it has a name and an organisation in the own tenant', () => {
    assert.equal(setupProblem(aSetup(), tenantA), null);
  });

  it('asks for what is missing', () => {
    assert.equal(setupProblem(aSetup({ name: '  ' }), tenantA), 'missingName');
    assert.equal(
      setupProblem(aSetup({ organisations: [{ id: '1', name: '', tenantId: tenantA }] }), tenantA),
      'missingOrganisation',
    );
  });

  it('keeps the first administrator from locking themselves out', () => {
    assert.equal(setupProblem(aSetup(), tenantB), 'missingYourTenant');
    assert.equal(setupProblem(aSetup(), null), 'missingYourTenant');
  });

  it('sends trimmed names and no lines left empty', () => {
    const setup = aSetup({
      name: ' Tryg By ',
      organisations: [
        { id: '1', name: ' Kommunen ', tenantId: tenantA },
        { id: '2', name: ' ', tenantId: null },
      ],
    });

    assert.deepEqual(newPartnershipOf(setup), {
      template: 'empty',
      name: 'Tryg By',
      organisations: [{ id: '1', name: 'Kommunen', tenantId: tenantA }],
    });
  });
});
