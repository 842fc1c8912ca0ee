import assert from 'node:assert/strict';
import { demoPeople, newcomer } from '#bot/demo/sample-demo-people.ts';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';

const seed = samplePartnership();
const { partnership, people } = seed;

describe('The people of the trial page', () => {
  it('are of every role', () => {
    assert.deepEqual([...new Set(demoPeople(seed).map(({ role }) => role))].toSorted(), [
      'administrator',
      'communication',
      'coordinator',
      'deputy',
      'lead',
      'reader',
      'steering',
    ]);
  });

  it('carry what their sign-in and their list of initiatives need', () => {
    assert.deepEqual(
      demoPeople(seed).find(({ id }) => id === 'tovholder-trafiksikkerhed'),
      {
        id: 'tovholder-trafiksikkerhed',
        name: 'Tovholder Trafik og Tryg online',
        role: 'lead',
        organisation: 'Nordjyllands Politi',
        initiatives: ['tryg-online', 'trafiksikkerhed'],
        aadObjectId: '00000000-0000-4000-8000-000000000018',
        tenantId: 'bbbbbbbb-0000-4000-8000-00000000000b',
      },
    );
  });

  it('have a newcomer beside them whom the partnership does not know', () => {
    const identities = people.flatMap((person) => person.identities);

    assert.equal(newcomer.role, 'reader');
    assert.equal(newcomer.tenantId, partnership.organisations[0]?.tenantId);
    assert.equal(
      identities.some(({ objectId }) => objectId === newcomer.aadObjectId),
      false,
    );
  });
});
