import assert from 'node:assert/strict';
import { usualAgenda } from '#bot/domain/agenda.ts';
import { packDocx } from '#bot/reports/pack-docx.ts';
import { packHtml } from '#bot/reports/pack-html.ts';
import { packPdf } from '#bot/reports/pack-pdf.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { newContext } from '#test/support/browser.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { samplePack } from '#test/support/sample-pack.ts';
import { unzip } from '#test/support/unzip.ts';

/** The sample's pack for a meeting with the usual agenda, two open decisions and one edited answer. */
function packForMeeting() {
  const points = usualAgenda('steering').points.map(({ kind }, n) =>
    aPoint({ id: `p-${n}`, order: n, kind, title: null, text: kind === 'theme' ? 'Nattelivet' : '' }),
  );
  const edit = {
    roundId: '2025-1',
    initiativeId: 'bekymrende-fravaer',
    version: 1,
    texts: { reason: 'Stigningen er for stor.' },
    recommendation: 'Styregruppen godkender to faste teams.',
    consequence: 'Skolerne må vente til næste skoleår.',
    editedById: 'koordinator-politi',
    editedAt: '2025-01-22T07:00:00.000Z',
  };
  const later = aDecision({ id: '1', text: 'Mål trygheden igen.', dueOn: '2025-03-01', readers: 'all' });
  const overdue = aDecision({
    id: '2',
    text: 'Sæt stiger op.',
    dueOn: '2025-01-15',
    readers: 'all',
    isUnderWay: true,
    outcome: 'De to første er bestilt.',
    outcomeAt: '2025-01-10T08:00:00.000Z',
  });
  const meeting = aMeeting({ date: '2025-02-05', startTime: '09:00', endTime: '11:00' });
  return samplePack({
    edits: [edit],
    openDecisions: [later, overdue, aDecision({ id: '3', text: 'Uden frist.', dueOn: null, readers: 'all' })],
    meeting: { value: meeting, points },
  });
}

describe('A pack for a meeting', () => {
  it('has the meeting, its agenda and the open decisions as real tables in Word, overdue ones first', async () => {
    const document = unzip(await packDocx(packForMeeting(), 'da')).get('word/document.xml') ?? '';

    const said = document.replace(/<w:t[^>]*>|<[^>]+>/g, (tag) => (tag === '</w:p>' ? '\n' : ''));
    assert.match(said, /onsdag den 5\. februar 2025 kl\. 09\.00–11\.00/);
    assert.match(said, /Styregruppen, Rådhuset, lokale 2/);
    const places = ['Sæt stiger op.', '15. januar 2025 (overskredet)', 'Mål trygheden igen.', 'Uden frist.'].map(
      (each) => said.indexOf(each),
    );
    assert.ok(places.every((place, n) => place > (places[n - 1] ?? 0)));
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    assert.equal(tables.length, 6);
    for (const table of tables) assert.equal(table.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.match(said, /Godkendelse af dagsorden/);
  });

  it('has beside each open decision how far its lead last said it is', async () => {
    const document = unzip(await packDocx(packForMeeting(), 'da')).get('word/document.xml') ?? '';

    const row = (document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((each) => each.includes('Sæt stiger op.')) ?? '';
    const cells = (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => cell.replace(/<[^>]+>/g, ''));
    assert.equal(cells.at(-1), 'I gang: De to første er bestilt.');
    assert.match(packHtml(packForMeeting(), 'en'), /Under way: /);
  });

  it('marks on the first page what a coordinator wrote and edited', async () => {
    const [first = ''] = (await readPdf(await packPdf(packForMeeting(), 'da'))).pages;

    const said = first.replace(/\s+/g, ' ');
    assert.match(said, /Indstilling: Styregruppen godkender to faste teams\. \(skrevet af koordinator\)/);
    assert.match(said, /Begrundelse: Stigningen er for stor\. \(redigeret af koordinator\)/);
    assert.match(said, /Konsekvens uden beslutning: Skolerne må vente til næste skoleår\. \(skrevet af koordinator\)/);
    assert.match(said, /2\. Borgere i socialt udsatte positioner/);
  });

  for (const width of [794, 320]) {
    it(`has no barrier as a page ${width} pixels wide`, async () => {
      const context = await newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.setContent(packHtml(packForMeeting(), 'da'));

      const barriers = await findBarriers(page.mainFrame());
      const isWider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');

      assert.deepEqual([barriers, isWider], [[], false]);
      await context.close();
    });
  }
});
