import assert from 'node:assert/strict';
import { personRow } from '#bot/storage/person-row.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aPerson } from '#test/support/builders.ts';

/** What is kept about somebody, as the page on personal data calls it. */
const words: Readonly<Record<string, { readonly da: RegExp; readonly en: RegExp }>> = {
  id: { da: /Id-numrene/, en: /The ids/ },
  name: { da: /Dit navn/, en: /Your name/ },
  title: { da: /din stilling/, en: /job title/ },
  organisationId: { da: /din organisation/, en: /organisation/ },
  departmentId: { da: /forvaltning/, en: /department/ },
  roles: { da: /dine roller/, en: /your roles/ },
  coordinatorSince: { da: /dine roller/, en: /your roles/ },
  identities: { da: /Id-numrene på din arbejdskonto/, en: /ids of your work account/ },
  phone: { da: /Dit telefonnummer/, en: /Your telephone number/ },
  absence: { da: /Dit fravær/, en: /Your absence/ },
  leftAt: { da: /Når du stopper/, en: /When you leave/ },
};

const at = '2026-12-01T08:00:00.000Z';
const everything = {
  ...aPerson({ title: 'SSP-konsulent', departmentId: 'skole', phone: '99 00 00 00', coordinatorSince: at, leftAt: at }),
  absence: { from: '2026-12-01', to: '2026-12-02', standInId: 'lead-2' },
};

describe('The page on personal data', () => {
  for (const language of ['da', 'en'] as const) {
    const said = JSON.stringify(textFor(language).publicPages.privacy);

    it(`tells of everything that is kept about a person: ${language}`, () => {
      const { partitionKey, rowKey, schema, ...kept } = personRow('p', everything);

      assert.deepEqual(
        Object.keys(kept).toSorted(),
        Object.keys(words).toSorted(),
        `${partitionKey} ${rowKey} ${schema}`,
      );
      for (const word of Object.values(words)) assert.match(said, word[language]);
    });
  }

  it('does not say of anything that it is not kept which is', () => {
    const { da, en } = { da: textFor('da').publicPages.privacy, en: textFor('en').publicPages.privacy };

    assert.doesNotMatch(JSON.stringify(da), /ikke gemt [^.]*(telefon|navn|fravær)/);
    assert.doesNotMatch(JSON.stringify(en), /No [^.]*(telephone|name|absence)[^.]* is stored/);
  });
});
