import assert from 'node:assert/strict';
import { earlierNames } from '#tab/initiative/earlier-names.ts';

describe('The earlier names of an initiative', () => {
  it('are told with their days, the latest first, without the name of now', () => {
    const names = [
      { name: 'Nattelivet', nameEn: null, from: '2022-01-01' },
      { name: 'Natten', nameEn: 'The night', from: '2023-03-01' },
      { name: 'Trygt natteliv', nameEn: 'Safe nightlife', from: '2024-01-01' },
    ];

    assert.deepEqual(earlierNames({ names }, 'en'), [
      { name: { text: 'The night', lang: 'en' }, from: '1 March 2023', to: '31 December 2023' },
      { name: { text: 'Nattelivet', lang: 'da' }, from: '1 January 2022', to: '28 February 2023' },
    ]);
  });
});
