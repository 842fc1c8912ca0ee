import assert from 'node:assert/strict';
import { initiativePageFile } from '#bot/reports/initiative-page-file.ts';
import type { InitiativePage } from '#bot/use-cases/strategy/download-initiative-page.ts';
import { anInitiative, aPartnership, aPerson } from '#test/support/builders.ts';
import { unzip } from '#test/support/unzip.ts';

const page: InitiativePage = {
  now: {
    partnership: aPartnership({ sampleData: false }),
    initiatives: [],
    statuses: [],
    rounds: [],
    people: [aPerson({ title: 'SSP-konsulent' })],
  },
  initiative: anInitiative(),
  description: {
    initiativeId: 'tryg-bydel',
    number: 2,
    from: '2025-01-01',
    texts: {
      goal: 'Beboerne skal være <trygge>.',
      focusSentence: 'I Tryg By har vi fokus på bydelene.',
      theme: 'Nærhed skaber tryghed',
      already: 'Vi går ture.\nVi holder møder.',
      focus: 'Flere ture.',
      targetGroup: '',
      partners: '',
      contact: 'Skriv til kommunen.',
    },
    lang: 'da',
    writtenById: 'coordinator-1',
    writtenAt: '2025-01-02T09:00:00.000Z',
  },
  day: '2025-05-12',
};

describe('An initiative’s page for the website', () => {
  it('has the website’s headings in its order, and none without a text', async () => {
    const { name, bytes } = await initiativePageFile(page, 'html', 'da');

    const html = new TextDecoder().decode(bytes);
    const headings = [...html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, said]) => said?.replace(/<[^>]+>/g, ''));
    assert.equal(name, 'Tryg-By_indsats_Tryg-bydel.html');
    assert.deepEqual(headings, [
      'Tryg bydel',
      'Mål',
      'Nærhed skaber tryghed',
      'Hvad gør vi allerede på området',
      'Hvad skal vi have fokus på',
      'Tovholder',
      'Kontakt',
    ]);
    assert.match(html, /Beboerne skal være &#60;trygge&#62;\./);
    assert.match(html, /Tovholder Ét, SSP-konsulent, Byens Kommune/);
  });

  it('is Word too, and English around what is written in Danish', async () => {
    const { name, bytes } = await initiativePageFile(page, 'docx', 'en');

    const document = [...unzip(bytes).entries()].find(([path]) => path === 'word/document.xml')?.[1] ?? '';
    assert.equal(name, 'Tryg-By_initiative_Tryg-bydel.docx');
    for (const said of ['Safe neighbourhood', 'What we already do', 'Vi holder møder.'])
      assert.ok(document.includes(said), said);
  });
});
