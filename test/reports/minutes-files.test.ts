import assert from 'node:assert/strict';
import { minutesFile } from '#bot/reports/minutes-file.ts';
import { aShownMinutes, aShownPoint } from '#test/support/minutes-builders.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { unzip } from '#test/support/unzip.ts';

const partnership = { name: 'Tryg By', timeZone: 'Europe/Copenhagen', sampleData: false };

function own(overrides: Parameters<typeof aShownMinutes>[0] = {}) {
  return { minutes: aShownMinutes(overrides), partnership, readerName: 'Styregruppe Ét' };
}

async function documentOf(of = own(), language: 'da' | 'en' = 'da') {
  const parts = unzip((await minutesFile(of, 'docx', language)).bytes);
  const part = (path: string) => parts.get(path) ?? assert.fail(`no ${path}`);
  const headers = [...parts.entries()].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, xml]) => xml);
  return { document: part('word/document.xml'), core: part('docProps/core.xml'), header: headers.join('') };
}

function textOf(xml: string): string {
  return (xml.match(/<w:t[^>]*>[^<]*<\/w:t>/g) ?? []).map((piece) => piece.replace(/<[^>]*>/g, '')).join('');
}

function headingsOf(document: string): readonly (readonly [number, string])[] {
  return (document.match(/<w:p>.*?<\/w:p>/gs) ?? []).flatMap((paragraph) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
    return level === undefined ? [] : [[Number(level), textOf(paragraph)] as const];
  });
}

describe('Minutes as files', () => {
  it('have in Word one first heading, one for each point and below it one for each decision, in the minutes’ order', async () => {
    const { document, core } = await documentOf();

    assert.deepEqual(headingsOf(document), [
      [1, 'Referat: Møde i Styregruppen'],
      [2, '1. Ny aftale med boligforeningen'],
      [3, 'Opgave 1.1'],
      [2, '2. Eventuelt'],
    ]);
    assert.match(core, /<dc:language>da-DK<\/dc:language>/);
  });

  it('say who was there, what was said and decided, by whom and until when', async () => {
    const { document } = await documentOf();

    const said = textOf(document);
    for (const words of [
      'torsdag den 4. februar 2027 kl. 13.00–15.00',
      'Styregruppe Ét og Styregruppe To',
      'Styregruppe Tre (Anders And i stedet)',
      'Den forlænges et år.',
      'Forlæng aftalen med et år.',
      'Kommune og Politi',
      'Tovholder 1',
      '1. marts 2027',
      'Intet skrevet under punktet.',
    ]) {
      assert.ok(said.includes(words), words);
    }
  });

  it('name their version, edition and state on top of every page', async () => {
    const { header } = await documentOf();

    assert.match(textOf(header), /Tryg By · Version 1 · Fælles udgave/);
    assert.match(textOf(header), /Møde i Styregruppen · 4\. februar 2027 · Til godkendelse/);
  });

  it('say whose own edition it is where it holds a closed point: on top, in the facts and in the file’s name', async () => {
    const closed = own({ points: [aShownPoint({ isClosed: true })] });

    const { document, header } = await documentOf(closed);
    const { name } = await minutesFile(closed, 'docx', 'da');

    assert.match(textOf(header), /Kun til Styregruppe Ét: indeholder lukkede punkter/);
    assert.match(textOf(document), /Lukket punkt/);
    assert.equal(name, 'Tryg-By_referat_Styregruppen-2027-02-04_version-1_Styregruppe-Et.docx');
  });

  it('are somebody’s own edition also where only a decision is closed', async () => {
    const { decisions } = aShownPoint();
    const points = [aShownPoint({ decisions: decisions.map((each) => ({ ...each, isClosed: true })) })];

    const { header } = await documentOf(own({ points }));

    assert.match(textOf(header), /Kun til Styregruppe Ét/);
  });

  it('are as PDF the same document, with its headings as bookmarks', async () => {
    const { name, mediaType, bytes } = await minutesFile(own(), 'pdf', 'da');

    const pdf = await readPdf(bytes);

    assert.equal(name, 'Tryg-By_referat_Styregruppen-2027-02-04_version-1.pdf');
    assert.equal(mediaType, 'application/pdf');
    assert.equal(pdf.isMarked, true);
    assert.deepEqual(
      pdf.outline.map(({ title, items }) => [title, items.map((item) => item.title)]),
      [
        ['1. Ny aftale med boligforeningen', ['Opgave 1.1']],
        ['2. Eventuelt', []],
      ],
    );
    assert.match(pdf.text, /Tryg By · Version 1 · Fælles udgave/);
    assert.match(pdf.text, /Forlæng aftalen med et år\./);
  });

  it('say when they were approved, and how', async () => {
    const person = { id: 'steering-1', name: 'Styregruppe Ét', organisation: 'kommune' };
    const approved = own({
      state: 'approved',
      approvedBy: 'silence',
      settledAt: '2027-02-18T23:00:00.000Z',
      approvals: [{ person, role: 'chair', at: '2027-02-08T09:00:00.000Z' }],
    });

    const { document, header } = await documentOf(approved);

    assert.match(textOf(header), /Godkendt 19\. februar 2027 og låst/);
    assert.match(textOf(document), /Godkendt, fordi fristen er gået uden bemærkninger\./);
    assert.match(textOf(document), /Styregruppe Ét \(Mødeleder\)/);
  });

  it('say that a point is carried over', async () => {
    const { document } = await documentOf(own({ points: [aShownPoint({ isCarriedOver: true })] }));

    assert.match(textOf(document), /Ført videre til næste møde/);
  });

  it('are in English where that is asked for', async () => {
    const { document, core } = await documentOf(own(), 'en');

    assert.deepEqual(headingsOf(document)[0], [1, 'Minutes: Steering group meeting']);
    assert.match(core, /<dc:language>en-GB<\/dc:language>/);
  });

  it('are the same bytes each time', async () => {
    const [first, second] = [await minutesFile(own(), 'docx', 'da'), await minutesFile(own(), 'docx', 'da')];

    assert.deepEqual(first.bytes, second.bytes);
  });

  it('show what somebody wrote and never run it', async () => {
    for (const text of Object.values(nastyTexts)) {
      const { bytes } = await minutesFile(own({ points: [aShownPoint({ text, title: text })] }), 'html', 'da');

      const html = new TextDecoder().decode(bytes);
      assert.ok(!/<script|<img|javascript:[^"]*"/i.test(html.replace(/&[^;]*;/g, '')), text);
    }
  });

  it('hold as JSON field by field what the others say', async () => {
    const { bytes, name } = await minutesFile(own(), 'json', 'da');

    const file = JSON.parse(new TextDecoder().decode(bytes));
    assert.equal(name, 'Tryg-By_referat_Styregruppen-2027-02-04_version-1.json');
    assert.deepEqual(file.edition, { kind: 'shared', reader: null });
    assert.deepEqual(file.present, [
      { name: 'Styregruppe Ét', organisation: 'kommune' },
      { name: 'Styregruppe To', organisation: 'politi' },
    ]);
    assert.deepEqual(file.points[0].decisions, [
      {
        id: '2027-02-04-1',
        type: 'task',
        text: 'Forlæng aftalen med et år.',
        lang: 'da',
        assentedBy: ['Kommune', 'Politi'],
        responsible: { name: 'Tovholder 1', organisation: 'kommune' },
        dueOn: '2027-03-01',
        closed: false,
      },
    ]);
  });
});
