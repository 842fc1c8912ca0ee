import assert from 'node:assert/strict';
import { paragraphSource, publicParagraph } from '#bot/domain/public-paragraph.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import { anUpdate, contentOf } from '#test/support/builders.ts';
import { aYearlyText } from '#test/support/sample-yearly.ts';

const answer = (version: number, content: Partial<StatusContent>) =>
  anUpdate({ version, content: contentOf({ visibility: 'all', publicUse: 'yes', newsText: '', ...content }) });
const own = (clearedVersion: number | null, text = 'Kortere.') =>
  aYearlyText({ key: 'paragraph/tryg-bydel', text, clearedVersion });

describe('What may be told publicly of an initiative', () => {
  it('is the newest text whose lead said yes', () => {
    const source = paragraphSource([answer(2, { newsText: 'Nyt.' }), answer(1, { newsText: 'Gammelt.' })]);

    assert.deepEqual(publicParagraph(source, null), { text: 'Nyt.', lang: 'da', isEdited: false });
  });

  it('is an earlier text where the newest answer wrote none and took nothing back', () => {
    const source = paragraphSource([answer(2, {}), answer(1, { newsText: 'Gammelt.' })]);

    assert.equal(publicParagraph(source, null)?.text, 'Gammelt.');
  });

  for (const [why, taken] of [
    ['said no', { publicUse: 'no' }],
    ['wrote for coordinators and steering group', { visibility: 'coordinators_and_steering' }],
    ['wrote for their own organisation', { visibility: 'own_organisation' }],
  ] as const) {
    it(`is nothing where the lead last ${why}, not even an earlier text or one of the coordinators’`, () => {
      const source = paragraphSource([answer(2, { newsText: 'Nyt.', ...taken }), answer(1, { newsText: 'Gammelt.' })]);

      assert.equal(publicParagraph(source, null), null);
      assert.equal(publicParagraph(source, own(2)), null);
    });
  }

  it('is told by agreement only once a coordinator has cleared that very answer', () => {
    const source = paragraphSource([answer(3, { newsText: 'Nyt.', publicUse: 'by_agreement' })]);

    assert.equal(publicParagraph(source, null), null);
    assert.equal(publicParagraph(source, own(2)), null);
    assert.equal(publicParagraph(source, own(3, ''))?.text, 'Nyt.');
    assert.deepEqual(publicParagraph(source, own(3)), { text: 'Kortere.', lang: 'da', isEdited: true });
  });

  it('is by agreement where nothing was chosen, or where the newest answer says so of an earlier text', () => {
    const unchosen = paragraphSource([answer(1, { newsText: 'Nyt.', publicUse: null })]);
    const later = paragraphSource([answer(2, { publicUse: 'by_agreement' }), answer(1, { newsText: 'Gammelt.' })]);

    assert.deepEqual([unchosen.kind, later.kind], ['to_clear', 'to_clear']);
  });

  it('is what the coordinators write where the lead wrote nothing', () => {
    assert.deepEqual(publicParagraph({ kind: 'none' }, own(null)), { text: 'Kortere.', lang: 'da', isEdited: true });
    assert.equal(publicParagraph({ kind: 'none' }, null), null);
  });

  it('is as it was worded for a meeting, unless the coordinators word it anew', () => {
    const source = paragraphSource([answer(1, { newsText: 'Langt.' })]);

    assert.deepEqual(publicParagraph(source, null, 'Til mødet.'), { text: 'Til mødet.', lang: 'da', isEdited: true });
    assert.equal(publicParagraph(source, own(null), 'Til mødet.')?.text, 'Kortere.');
    assert.equal(publicParagraph(source, null, ''), null);
  });
});
