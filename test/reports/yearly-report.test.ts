import assert from 'node:assert/strict';
import { yearlyFile } from '#bot/reports/yearly-file.ts';
import type { YearlyDocument } from '#bot/reports/yearly-report.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { aYearly, aYearlyText, sampleYearly, sampleYearlySource } from '#test/support/sample-yearly.ts';
import { unzip } from '#test/support/unzip.ts';

const draft: YearlyDocument = { edition: sampleYearly(), publishedAt: null, approvals: [] };
const published: YearlyDocument = {
  edition: sampleYearly(),
  publishedAt: '2025-06-27T08:00:00.000Z',
  approvals: draft.edition.organisations.map(({ id }) => ({ organisationId: id, at: '2025-06-25T08:00:00.000Z' })),
};

async function htmlOf(document: YearlyDocument, language: 'da' | 'en' = 'da'): Promise<string> {
  return new TextDecoder().decode((await yearlyFile(document, 'html', language)).bytes);
}

async function wordOf(document: YearlyDocument) {
  const parts = unzip((await yearlyFile(document, 'docx', 'da')).bytes);
  const headers = [...parts.keys()].filter((path) => /^word\/header\d*\.xml$/.test(path));
  return { document: parts.get('word/document.xml') ?? '', header: parts.get(headers[0] ?? '') ?? '' };
}

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

describe('The yearly status as a document', () => {
  it('has one first heading and its sections in the order a committee reads them', async () => {
    const html = await htmlOf(published);
    const headings = [...html.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, said]) => [
      level,
      plain(said ?? ''),
    ]);

    assert.deepEqual(headings, [
      ['1', 'Tryg Aalborg: Årlig status 2025'],
      ['2', 'Indstilling'],
      ['2', 'Sammenfatning'],
      ['2', 'Er målene nået?'],
      ['2', 'Fokus for det kommende år'],
      ['2', 'Indsatserne i året'],
      ['2', 'Nye, udgåede og omdøbte indsatser'],
      ['2', 'Årets beslutninger'],
      ['2', 'Bilag: fremdrift i årets statusrunder'],
    ]);
    assert.match(html, /<html lang="da">/);
    assert.match(await htmlOf(published, 'en'), /<html lang="en">[\s\S]*Have the goals been reached\?/);
  });

  it('begins with whose it is, and when each of them approved', async () => {
    const html = await htmlOf(published);
    const owners = [...html.matchAll(/<p class="owner">(.*?)<\/p>/g)].map(([, name]) => name);

    assert.deepEqual(owners, ['Aalborg Kommune', 'Nordjyllands Politi', 'Region Nordjylland, Psykiatrien']);
    assert.equal(html.match(/<td>25\. juni 2025<\/td>/g)?.length, 3);
  });

  it('gives every table a head, in Word one that is repeated on each page', async () => {
    const html = await htmlOf(published);
    const { document } = await wordOf(published);

    const tables = html.match(/<table>/g)?.length ?? 0;
    assert.equal(tables, 4);
    assert.equal(html.match(/<thead><tr><th scope="col"/g)?.length, tables);
    assert.equal(document.match(/<w:tbl>/g)?.length, tables);
    assert.equal(document.match(/<w:tblHeader/g)?.length, tables);
    assert.deepEqual(
      [...document.matchAll(/<w:pStyle w:val="Heading(\d)"/g)]
        .map(([, level]) => level)
        .filter((level) => level === '1'),
      ['1'],
    );
  });

  it('says on every page and in its name that it is a draft until it is published', async () => {
    assert.match(plain((await wordOf(draft)).header), /^UDKAST/);
    assert.match(await htmlOf(draft), /@top-right \{ content: "UDKAST"[\s\S]*<p class="mark">UDKAST<\/p>/);
    assert.equal((await yearlyFile(draft, 'pdf', 'da')).name, 'Tryg-Aalborg_aarlig-status_2025_udgave-1_UDKAST.pdf');

    assert.equal((await wordOf(published)).header.includes('UDKAST'), false);
    assert.equal((await htmlOf(published)).includes('UDKAST'), false);
    assert.equal((await yearlyFile(published, 'docx', 'da')).name, 'Tryg-Aalborg_aarlig-status_2025_udgave-1.docx');
  });

  it('says that sample data is sample data, and of others nothing', async () => {
    const { partnership } = sampleYearlySource();
    const real = sampleYearly({ partnership: { ...partnership, sampleData: false } });

    assert.match(await htmlOf(published), /Eksempeldata\. Indholdet er opdigtet/);
    assert.equal((await htmlOf({ ...published, edition: real })).includes('Eksempeldata'), false);
  });

  it('shows what was written as text, whatever it holds', async () => {
    for (const text of Object.values(nastyTexts)) {
      const texts = [aYearlyText({ key: 'summary', text })];
      const html = await htmlOf({ ...draft, edition: sampleYearly({ texts }) });

      assert.equal(/<(script|img|iframe|svg)\b/i.test(html), false, text);
    }
  });

  it('says of a correction what it corrects', async () => {
    const earlier = sampleYearly();
    const texts = [aYearlyText({ key: 'focus', text: 'Et nyt fokus.' })];
    const yearly = aYearly({ edition: 1 });

    const html = await htmlOf({ ...draft, edition: sampleYearly({ number: 2, yearly, texts, published: earlier }) });

    assert.match(
      html,
      /Rettet siden udgave 1[\s\S]*<li>Indstilling<\/li>\n<li>Sammenfatning<\/li>\n<li>Fokus for det kommende år<\/li>/,
    );
  });

  it('is the same to the byte each time', async () => {
    for (const format of ['docx', 'pdf', 'html', 'json'] as const) {
      const [once, again] = [await yearlyFile(draft, format, 'da'), await yearlyFile(draft, format, 'da')];
      assert.deepEqual(once.bytes, again.bytes, format);
    }
  });

  it('is told to a machine field by field, and names nobody', async () => {
    const text = new TextDecoder().decode((await yearlyFile(published, 'json', 'da')).bytes);
    const file: Record<string, unknown> = JSON.parse(text);

    assert.deepEqual(
      [file.format, file.shape, file.edition, file.isDraft, file.cutOffOn],
      ['tryg-overblik-yearly-status', 1, 1, false, '2025-06-30'],
    );
    assert.equal(
      sampleYearlySource().people.some(({ name }) => text.includes(name)),
      false,
    );
  });
});
