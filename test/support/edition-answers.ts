import type { PackEditShown, PackEditsShown } from '#bot/contract/packs.ts';

export const editionsPath = '/api/rounds/2025-2/pack-edits';
export const editionPath = `${editionsPath}/trygt-natteliv`;

/** The one answer of a round of which an edition can be written. */
export function anEditionLine(): PackEditsShown['edits'][number] {
  return {
    initiativeId: 'trygt-natteliv',
    name: 'Trygt natteliv',
    nameEn: 'Safe nightlife',
    state: 'none',
    editedAt: null,
    editedByName: null,
  };
}

/** An answer of which nobody has written an edition yet. */
export function anUneditedAnswer(): PackEditShown {
  return {
    roundId: '2025-2',
    initiativeId: 'trygt-natteliv',
    version: 1,
    lang: 'da',
    original: { happened: 'Vi mødes hver uge i gaden.', reason: '', nextSteps: 'Flere lygter.' },
    edited: {},
    seen: null,
    editedAt: null,
    editedByName: null,
    outdated: null,
    mayEdit: true,
  };
}

/** The same, once somebody else has. */
export function anEdition(): PackEditShown {
  return {
    ...anUneditedAnswer(),
    edited: { happened: 'Deres tekst.', recommendation: '', consequence: '' },
    seen: '2025-05-13T08:00:00.000Z',
    editedAt: '2025-05-13T08:00:00.000Z',
    editedByName: 'Koordinator Politi',
  };
}
