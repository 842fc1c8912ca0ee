import assert from 'node:assert/strict';
import { chosenLanguage } from '#tab/app/language.ts';

describe('the language of the tab', () => {
  it('follows Teams', () => {
    assert.equal(chosenLanguage('', 'da-dk'), 'da');
    assert.equal(chosenLanguage('', 'sv-se'), 'da');
    assert.equal(chosenLanguage('', 'en-gb'), 'en');
    assert.equal(chosenLanguage('', 'de-de'), 'en');
  });

  it('lets the address decide first, and is Danish where nobody tells', () => {
    assert.equal(chosenLanguage('?lang=en', 'da-dk'), 'en');
    assert.equal(chosenLanguage('?lang=xx', null), 'da');
  });
});
