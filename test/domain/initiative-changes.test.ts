import assert from 'node:assert/strict';
import { renamed } from '#bot/domain/initiative-changes.ts';
import { anInitiative } from '#test/support/builders.ts';

const natteliv = { name: 'Trygt natteliv', nameEn: null, from: '2022-01-01' };
const nat = { name: 'Tryg nat', nameEn: 'Safe night', from: '2025-06-01' };

describe('An initiative’s new name', () => {
  it('leaves no trace once the one before takes its place from the same day', () => {
    const initiative = anInitiative({ names: [natteliv] });

    const back = renamed(renamed(initiative, nat), { ...natteliv, from: nat.from });

    assert.deepEqual(back, initiative);
  });

  it('may be the one it had before another', () => {
    const initiative = anInitiative({ names: [natteliv, nat] });

    const again = renamed(initiative, { ...natteliv, from: '2026-01-01' });

    assert.deepEqual(
      again.names.map(({ name }) => name),
      ['Trygt natteliv', 'Tryg nat', 'Trygt natteliv'],
    );
  });
});
