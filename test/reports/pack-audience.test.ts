import assert from 'node:assert/strict';
import type { Pack } from '#bot/domain/pack.ts';
import type { PackAudience } from '#bot/domain/pack-audience.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { type Visibility, visibilities } from '#bot/domain/visibility.ts';
import { packDocx } from '#bot/reports/pack-docx.ts';
import { packHtml } from '#bot/reports/pack-html.ts';
import { packJson } from '#bot/reports/pack-json.ts';
import { packPdf } from '#bot/reports/pack-pdf.ts';
import { anUpdate, contentOf } from '#test/support/builders.ts';
import { aDecision } from '#test/support/meeting-builders.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { aGoalSummary, aSnapshotEntry } from '#test/support/record-builders.ts';
import { samplePack, samplePackSource } from '#test/support/sample-pack.ts';
import { unzip } from '#test/support/unzip.ts';

const told = '2025-01-15T08:00:00.000Z';

/** A word that stands nowhere else, one for each text field of each visibility. */
const markerOf = (visibility: Visibility, field: string) => `MARK-${visibility}-${field}`;

/** Three initiatives, one of each visibility, with a marker in every text. */
function markedPack(audience: PackAudience): Pack {
  const { snapshot } = samplePackSource();
  const entries = visibilities.map((visibility, n) => {
    const marked = Object.fromEntries(textFields.map((field) => [field, markerOf(visibility, field)]));
    const content = contentOf({ ...marked, visibility, help: 'steering', health: 'attention' });
    const initiativeId = `i-${n}`;
    return aSnapshotEntry({ initiativeId, name: `Indsats ${n}`, update: anUpdate({ initiativeId, content }) });
  });
  const goalSummaries = [aGoalSummary({ roundId: '2025-1', goalId: 'M1', reasons: 'MARK-goal' })];
  return samplePack({ audience, snapshot: { ...snapshot, entries }, goalSummaries });
}

/** Everything a file says, in all its parts. */
async function filesOf(pack: Pack): Promise<readonly (readonly [string, string])[]> {
  const docx = unzip(await packDocx(pack, 'da'));
  return [
    ['html', packHtml(pack, 'da')],
    ['html in English', packHtml(pack, 'en')],
    ['docx', [...docx.values()].join('\n')],
    ['pdf', (await readPdf(await packPdf(pack, 'da'))).text],
    ['json', packJson(pack)],
  ];
}

const table: readonly (readonly [PackAudience, readonly string[]])[] = [
  ['all', textFields.map((field) => markerOf('all', field))],
  [
    'steering',
    [
      ...textFields.map((field) => markerOf('all', field)),
      ...textFields.map((field) => markerOf('coordinators_and_steering', field)),
      'MARK-goal',
    ],
  ],
];

describe('What stands in a pack’s files', () => {
  for (const [audience, expected] of table) {
    it(`for ${audience} is what they may read; the rest is absent, byte for byte`, async () => {
      for (const [format, said] of await filesOf(markedPack(audience))) {
        const found = new Set(said.match(/MARK-[\w]+(-\w+)?/g));

        assert.deepEqual([...found].toSorted(), [...expected].toSorted(), format);
      }
    });

    it(`for ${audience} is said by name, header and first page`, async () => {
      const word = { all: 'Fælles udgave', steering: 'Kun til koordinatorer og styregruppe' }[audience];
      const docx = unzip(await packDocx(markedPack(audience), 'da'));
      const html = packHtml(markedPack(audience), 'da');

      assert.ok(docx.get('word/header1.xml')?.includes(word));
      assert.ok(docx.get('word/document.xml')?.includes(word));
      assert.equal(html.split(word).length - 1, 2);
      const [firstPage = ''] = (await readPdf(await packPdf(markedPack(audience), 'da'))).pages;
      assert.equal(firstPage.split(word).length - 1, 2);
    });
  }

  it('is what leads said of decisions where both the decision and the answer are the audience’s', async () => {
    const marks = { shared: 'MARK-of-all', steering: 'MARK-of-steering' };
    const decisions = [
      aDecision({ id: 'shared', readers: 'all', outcome: `${marks.shared}-outcome`, outcomeAt: told }),
      aDecision({ id: 'steering', readers: 'group', outcome: `${marks.steering}-outcome`, outcomeAt: told }),
      aDecision({ id: 'closed', readers: 'all', closedTo: ['x'], outcome: 'MARK-closed', outcomeAt: told }),
    ];
    const entries = visibilities.map((visibility, n) => {
      const followUps = ['shared', 'steering', 'closed'].map((decisionId) => {
        return { decisionId, state: 'done', note: `MARK-${decisionId}-${visibility}` } as const;
      });
      const update = anUpdate({ initiativeId: `i-${n}`, content: contentOf({ visibility }), followUps });
      return aSnapshotEntry({ initiativeId: `i-${n}`, name: `Indsats ${n}`, update });
    });
    const { snapshot } = samplePackSource();
    const pack = (audience: PackAudience) =>
      samplePack({
        audience,
        snapshot: { ...snapshot, entries },
        openDecisions: decisions,
        toldDecisions: decisions,
      });
    const shared = ['MARK-of-all-outcome', 'MARK-shared-all'];
    const more = [
      'MARK-of-steering-outcome',
      'MARK-shared-coordinators_and_steering',
      'MARK-steering-all',
      'MARK-steering-coordinators_and_steering',
    ];

    for (const [audience, expected] of [
      ['all', shared],
      ['steering', [...shared, ...more]],
    ] as const) {
      for (const [format, said] of await filesOf(pack(audience))) {
        // A narrow column of a PDF breaks behind a hyphen.
        const found = new Set(said.replace(/-\s+/g, '-').match(/MARK-[\w-]+/g));

        assert.deepEqual([...found].toSorted(), [...expected].toSorted(), format);
      }
    }
  });

  it('shows every word, whoever reads it, and says in a neutral line that a text is not shared', () => {
    const html = packHtml(markedPack('all'), 'da');

    const notShared = html.split('Teksten deles ikke i denne udgave.').length - 1;
    // On the first page and in the annex, for each of the two.
    assert.equal(notShared, 4);
    assert.doesNotMatch(html, /own_organisation|coordinators_and_steering|[Oo]rganisation alene/);
  });
});
