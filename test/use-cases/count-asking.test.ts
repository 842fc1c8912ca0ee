import assert from 'node:assert/strict';
import { type AskingRates, usualAskingRates } from '#bot/domain/allowance.ts';
import type { Identity } from '#bot/domain/person.ts';
import { countAsking } from '#bot/use-cases/count-asking.ts';
import { objectId, tenantA, tenantB } from '#test/support/builders.ts';

const plenty = { atOnce: 1000, perMinute: 1000 };
const few: AskingRates = {
  chat: { person: plenty, tenant: plenty },
  tab: { person: { atOnce: 3, perMinute: 6 }, tenant: { atOnce: 5, perMinute: 60 } },
  file: { person: { atOnce: 1, perMinute: 1 }, tenant: plenty },
};
const somebody: Identity = { tenantId: tenantA, objectId: objectId(1) };
const colleague: Identity = { tenantId: tenantA, objectId: objectId(2) };
const stranger: Identity = { tenantId: tenantB, objectId: objectId(1) };

describe('Counting what is asked', () => {
  let seconds = 0;
  const clock = () => 1_747_119_600_000 + seconds * 1000;

  beforeEach(() => {
    seconds = 0;
  });

  it('lets so many through at once, and then as many as the minute has', () => {
    const count = countAsking(few, clock);

    const atOnce = [1, 2, 3, 4].map(() => count(somebody, 'tab')?.seconds ?? 'let through');
    seconds = 10;
    const later = [1, 2].map(() => count(somebody, 'tab')?.seconds ?? 'let through');

    assert.deepEqual(atOnce, ['let through', 'let through', 'let through', 10]);
    assert.deepEqual(later, ['let through', 10]);
  });

  it('keeps people, tenants and kinds apart', () => {
    const count = countAsking(few, clock);
    for (let time = 0; time < 4; time += 1) count(somebody, 'tab');

    assert.equal(count(colleague, 'tab'), null);
    assert.equal(count(stranger, 'tab'), null);
    assert.equal(count(somebody, 'chat'), null);
    assert.equal(count(somebody, 'file'), null);
    assert.equal(count(somebody, 'file')?.seconds, 60);
  });

  it('holds all people of a tenant together to its own number, and no other tenant', () => {
    const count = countAsking(few, clock);
    const people = [1, 2, 3, 4, 5, 6].map((number) => ({ tenantId: tenantA, objectId: objectId(number) }));

    const answers = people.map((person) => count(person, 'tab')?.seconds ?? 'let through');

    assert.deepEqual(answers, ['let through', 'let through', 'let through', 'let through', 'let through', 1]);
    assert.equal(count(stranger, 'tab'), null);
  });

  it('says once a minute that it was too much', () => {
    const count = countAsking(few, clock);
    count(somebody, 'file');

    const first = count(somebody, 'file');
    seconds = 30;
    const second = count(somebody, 'file');
    count(colleague, 'file');

    assert.deepEqual(
      [first, second],
      [
        { seconds: 60, isTold: false },
        { seconds: 30, isTold: true },
      ],
    );
    assert.deepEqual(count(colleague, 'file'), { seconds: 60, isTold: false });
  });

  it('does not count what it refused, so that who keeps asking waits no longer', () => {
    const count = countAsking(few, clock);
    for (let time = 0; time < 100; time += 1) count(somebody, 'file');
    seconds = 60;

    assert.equal(count(somebody, 'file'), null);
  });

  it('remembers whoever asked lately, and forgets the longest quiet, however many ids come', () => {
    const count = countAsking(
      { ...few, file: { person: { atOnce: 1, perMinute: 1 }, tenant: { atOnce: 1e9, perMinute: 1e9 } } },
      clock,
    );
    count(colleague, 'file');
    for (let number = 0; number < 30_000; number += 1) count({ tenantId: tenantA, objectId: `x${number}` }, 'file');
    count(somebody, 'file');

    assert.equal(count(colleague, 'file'), null);
    assert.equal(count(somebody, 'file')?.seconds, 60);
  });
});

describe('The usual numbers', () => {
  const at = (person: number): Identity => ({ tenantId: tenantA, objectId: objectId(person) });
  let now = 0;
  const count = countAsking(usualAskingRates, () => now);

  beforeEach(() => {
    now += 3_600_000;
  });

  it('are never met by tabs that stay open all day, asking three things every half minute', () => {
    for (let half = 0; half < 960; half += 1) {
      now += 30_000;
      for (let person = 1; person <= 70; person += 1) {
        for (let time = 0; time < 3; time += 1) assert.equal(count(at(person), 'tab'), null);
      }
    }
  });

  it('are never met by a coordinator who opens a page of ten questions every three seconds for half an hour', () => {
    for (let page = 0; page < 600; page += 1) {
      now += 3_000;
      for (let question = 0; question < 10; question += 1) assert.equal(count(at(1), 'tab'), null);
    }
  });

  it('are never met by seventy leads who open their card, answer and look at the tab in the same second', () => {
    for (let person = 1; person <= 70; person += 1) {
      for (let press = 0; press < 5; press += 1) assert.equal(count(at(person), 'chat'), null);
      for (let question = 0; question < 12; question += 1) assert.equal(count(at(person), 'tab'), null);
    }
  });

  it('are met by a program that asks ten times a second, within two minutes', () => {
    let refused = 0;
    for (let time = 0; time < 1200; time += 1) {
      now += 100;
      if (count(at(2), 'tab')) refused += 1;
    }

    assert.ok(refused > 100, String(refused));
  });
});
