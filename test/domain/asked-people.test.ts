import assert from 'node:assert/strict';
import { askedPeople, initiativesIn, missingIn, withoutLead } from '#bot/domain/asked-people.ts';
import { requestStates } from '#bot/domain/round.ts';
import { anInitiative, aPerson, aRound, aStatus } from '#test/support/builders.ts';

const round = aRound();
const first = anInitiative({ id: 'first', order: 1, leadIds: ['anna'] });
const second = anInitiative({ id: 'second', order: 2, leadIds: ['anna', 'bo'] });
const anna = aPerson({ id: 'anna' });
const bo = aPerson({ id: 'bo' });
const carl = aPerson({ id: 'carl' });
const day = '2025-05-12';

describe('Who a round asks', () => {
  it('asks each lead once for all their initiatives, in the strategy’s order', () => {
    const asked = askedPeople({ initiatives: [second, first], people: [anna, bo], round, day });

    assert.deepEqual(asked, [
      { personId: 'anna', initiativeIds: ['first', 'second'], standsInForIds: [] },
      { personId: 'bo', initiativeIds: ['second'], standsInForIds: [] },
    ]);
  });

  it('does not ask deputies', () => {
    const initiative = anInitiative({ leadIds: ['anna'], deputyIds: ['carl'] });

    const asked = askedPeople({ initiatives: [initiative], people: [anna, carl], round, day });

    assert.deepEqual(
      asked.map(({ personId }) => personId),
      ['anna'],
    );
  });

  it('asks the stand-in from the first to the last day of an absence, and the lead before and after', () => {
    const away = aPerson({ id: 'anna', absence: { from: '2025-05-12', to: '2025-05-14', standInId: 'carl' } });
    const askedOn = (on: string) =>
      askedPeople({ initiatives: [first], people: [away, carl], round, day: on }).map(({ personId }) => personId);

    const asked = ['2025-05-11', '2025-05-12', '2025-05-14', '2025-05-15'].map(askedOn);

    assert.deepEqual(asked, [['anna'], ['carl'], ['carl'], ['anna']]);
  });

  it('asks a lead who also stands in for another one time, and says for whom', () => {
    const away = aPerson({ id: 'bo', absence: { from: '2025-05-01', to: '2025-05-31', standInId: 'anna' } });

    const asked = askedPeople({ initiatives: [first, second], people: [anna, away], round, day });

    assert.deepEqual(asked, [{ personId: 'anna', initiativeIds: ['first', 'second'], standsInForIds: ['bo'] }]);
  });

  it('asks the lead where nobody knows the stand-in any more', () => {
    const away = aPerson({ id: 'anna', absence: { from: '2025-05-01', to: '2025-05-31', standInId: 'gone' } });

    const asked = askedPeople({ initiatives: [first], people: [away], round, day });

    assert.deepEqual(asked, [{ personId: 'anna', initiativeIds: ['first'], standsInForIds: [] }]);
  });

  it('names the initiatives nobody leads instead of asking somebody', () => {
    const orphan = anInitiative({ id: 'orphan', order: 3, leadIds: [] });
    const left = anInitiative({ id: 'left', order: 4, leadIds: ['gone'] });
    const initiatives = [first, orphan, left];

    const ids = withoutLead({ initiatives, people: [anna], round }).map(({ id }) => id);

    assert.deepEqual(ids, ['orphan', 'left']);
    assert.equal(askedPeople({ initiatives, people: [anna], round, day }).length, 1);
  });
});

describe('What a round asks about', () => {
  it('is every initiative valid on any of its days', () => {
    const ended = anInitiative({ id: 'ended', validTo: '2025-05-01' });
    const ending = anInitiative({ id: 'ending', validTo: '2025-05-02' });
    const beginning = anInitiative({ id: 'beginning', validFrom: '2025-06-04' });
    const later = anInitiative({ id: 'later', validFrom: '2025-06-05' });

    const ids = initiativesIn(round, [ended, ending, beginning, later]).map(({ id }) => id);

    assert.deepEqual(ids, ['ending', 'beginning']);
  });

  it('is only the chosen ones where some were chosen', () => {
    const chosen = aRound({ initiativeIds: ['second'] });

    const ids = initiativesIn(chosen, [first, second]).map(({ id }) => id);

    assert.deepEqual(ids, ['second']);
  });
});

describe('What a round still waits for', () => {
  it('is what was never answered and what was returned, and nothing it did not ask', () => {
    const initiatives = [...requestStates, 'elsewhere'].map((id) => anInitiative({ id }));
    const asked = requestStates.map((state) =>
      aStatus({ initiativeId: state, requests: [{ roundId: '2025-2', state }] }),
    );
    const elsewhere = aStatus({ initiativeId: 'elsewhere', requests: [{ roundId: '2025-1', state: 'not_started' }] });

    const ids = missingIn({ initiatives, statuses: [...asked, elsewhere] }, '2025-2').map(({ id }) => id);

    assert.deepEqual(ids, ['not_started', 'returned']);
  });
});
