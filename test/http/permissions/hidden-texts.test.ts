import assert from 'node:assert/strict';
import * as v from 'valibot';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { paths } from '#bot/contract/paths.ts';
import { hiddenTexts, type ReportTextBody, redactionList, redactionPaths } from '#bot/contract/redactions.ts';
import { writtenCasePaths, writtenCases } from '#bot/contract/written-cases.ts';
import { posted } from '#test/http/actors.ts';
import { askBy } from '#test/http/meeting-people.ts';
import { coming, held, ofLeads, roundId, type World, words } from '#test/http/meeting-secrets.ts';
import type { Answer } from '#test/http/production-server.ts';
import { wordsIn } from '#test/support/words-in-answer.ts';
import { answersTo } from './permission-answers.ts';
import { meetingPermissions } from './permission-meetings.ts';
import { paperPermissions } from './permission-papers.ts';
import { partnershipPermissions } from './permission-partnership.ts';
import { roundPermissions } from './permission-rounds.ts';
import { statusPermissions } from './permission-status.ts';
import { permissionWorld, secrets } from './permission-world.ts';

const questions = Object.keys({
  ...statusPermissions,
  ...roundPermissions,
  ...paperPermissions,
  ...meetingPermissions,
  ...partnershipPermissions,
});
const kommune = 'koordinator-kommune';
const readers = [kommune, 'koordinator-region', 'styregruppe-region', 'styregruppe-kommune', 'tovholder-havnefronten'];

type Place = ReportTextBody['place'];

type Planted = {
  readonly yearlyId: string;
  readonly caseId: string;
  readonly answers: { readonly trygBydel: Place; readonly havnefronten: Place; readonly patientensTeam: Place };
};

/** Who reports which word where: one who may read it there. */
function reports({ yearlyId, caseId, answers }: Planted): readonly (readonly [who: string, word: string, Place])[] {
  const { trygBydel, havnefronten, patientensTeam } = answers;
  const point = (meetingId: string, pointId: string): Place => ({ kind: 'point', meetingId, pointId });
  const decided = (name: string): Place => ({ kind: 'decision', decisionId: `2025-05-12-${name}` });
  const minutes: Place = { kind: 'minutes', meetingId: held.id, version: 1 };
  const written: Place = { kind: 'case', caseId };
  const about = { roundId, initiativeId: 'havnefronten' };
  return [
    ['laeser-region', words[1], trygBydel],
    ['styregruppe-politi', words[2], havnefronten],
    ['laeser-region', words[3], patientensTeam],
    [kommune, words.o, point(held.id, 'held-open')],
    [kommune, words.o, point(coming.id, 'open')],
    [kommune, words.c, point(held.id, 'held-closed')],
    ['styregruppe-region', words.c, point(coming.id, 'closed')],
    [kommune, words.b, point(coming.id, 'waiting')],
    [kommune, words.k, point(coming.id, 'closed-waiting')],
    ['tovholder-tryg-bydel', words.l, point(ofLeads.id, 'lead-open')],
    ['tovholder-havnefronten', words.g, decided('group')],
    ['laeser-kommune', words.a, decided('all')],
    ['styregruppe-region', words.d, decided('closed')],
    ['styregruppe-region', secrets['what became of a closed decision'], decided('closed')],
    ['styregruppe-politi', words.r, minutes],
    [kommune, words.m, minutes],
    [kommune, secrets['minutes remark'], minutes],
    ['styregruppe-politi', words.w, written],
    ['styregruppe-kommune', secrets['case answer'], written],
    ['tovholder-havnefronten', words.e, { kind: 'edition', ...about }],
    [kommune, words.y, { kind: 'yearly', roundId: yearlyId, key: 'focus' }],
    ['tovholder-havnefronten', secrets.returned, { kind: 'note', ...about }],
    [kommune, secrets.excused, { kind: 'note', roundId, initiativeId: 'demensindsatser' }],
    [kommune, secrets.judgement, { kind: 'goal', roundId, goalId: 'M1' }],
    ['laeser-politi', secrets.description, { kind: 'description', initiativeId: 'havnefronten' }],
  ];
}

describe('Hidden texts', function () {
  this.timeout(300_000);
  let world: World;
  let planted: Planted;

  before(async () => {
    world = await permissionWorld();
    const cases = await askBy(world.server, kommune, { path: writtenCasePaths.cases });
    planted = {
      yearlyId: world.yearlyId,
      caseId: v.parse(writtenCases, JSON.parse(cases.text)).cases[0]?.id ?? '',
      answers: {
        trygBydel: await newestOf('tryg-bydel'),
        havnefronten: await newestOf('havnefronten'),
        patientensTeam: await newestOf('patientens-team'),
      },
    };
  });

  after(() => world.server.close());

  async function newestOf(initiativeId: string): Promise<Place> {
    const { text } = await askBy(world.server, kommune, { path: paths.initiative(initiativeId) });
    const [newest] = v.parse(initiativeDetail, JSON.parse(text)).updates;
    return { kind: 'answer', initiativeId, version: newest?.version ?? 0 };
  }

  function report(who: string, text: string, place: Place): Promise<Answer> {
    return askBy(world.server, who, posted(redactionPaths.redactions, { place, texts: [text], why: '' }));
  }

  it('are not reported by those who may not read them, and stay where they are', async () => {
    const { patientensTeam: answer } = planted.answers;
    const closed = { kind: 'decision', decisionId: '2025-05-12-closed' } as const;
    const refused = await Promise.all([
      report('laeser-kommune', words[3], answer),
      report('koordinator-politi', words.d, closed),
      report('tovholder-havnefronten', words.w, { kind: 'case', caseId: planted.caseId }),
      report('ukendt', words[1], answer),
      report(kommune, 'Havnefronten', answer),
    ]);

    assert.deepEqual(
      refused.map(({ status, text }) => `${status} ${JSON.parse(text).code}`),
      ['404 no_such_text', '404 no_such_decision', '404 no_such_case', '403 unknown_person', '404 no_such_text'],
    );
  });

  it('stand in the bytes of nothing that anybody is given, and a dated sentence stands for them', async () => {
    const reported = reports(planted);
    for (const [who, word, place] of reported) {
      const { status, text } = await report(who, word, place);
      assert.equal(status, 200, `${who} ${word}: ${text}`);
    }

    const found: string[] = [];
    let tombstones = 0;
    for (const question of questions) {
      const answers = await answersTo(world.server, question.replace(':yearly', world.yearlyId), readers);
      for (const [who, answer] of answers) {
        const all = await wordsIn(answer);
        if (/\uE0002025-05-13\uE001|skjult den 13\. maj 2025/.test(all)) tombstones += 1;
        for (const [, word] of reported) if (all.includes(word)) found.push(`${question} ${who} ${word}`);
      }
    }

    assert.deepEqual(found, []);
    assert.ok(tombstones > 100, `${tombstones}`);
  });

  it('are kept for the coordinators and administrators of the author’s organisation, and come back whole', async () => {
    const { text } = await askBy(world.server, 'koordinator-politi', { path: redactionPaths.redactions });
    const all = v.parse(redactionList, JSON.parse(text)).redactions;
    const [lead] = all.filter(({ mayDecide, kind }) => mayDecide && kind === 'answer');
    assert.ok(lead);
    assert.deepEqual(
      [lead.about?.id, lead.author?.id, lead.discoveredAt.slice(0, 13), lead.reportBy.slice(0, 13)],
      ['tryg-bydel', 'tovholder-tryg-bydel', '2025-05-13T07', '2025-05-16T07'],
    );
    const read = redactionPaths.read(lead.id);
    const decide = redactionPaths.decide(lead.id);

    const readings = await Promise.all(
      ['koordinator-politi', 'administrator-politi', kommune, 'tovholder-tryg-bydel'].map((who) =>
        askBy(world.server, who, posted(read, {})),
      ),
    );
    const wrong = await askBy(world.server, kommune, posted(decide, { decision: 'released', seen: 'reported' }));
    const released = await askBy(
      world.server,
      'koordinator-politi',
      posted(decide, { decision: 'released', seen: 'reported' }),
    );
    const shown = await askBy(world.server, 'laeser-region', { path: '/api/initiatives/tryg-bydel' });

    assert.deepEqual(
      readings.map(({ status }) => status),
      [200, 200, 404, 404],
    );
    const opened = v.parse(hiddenTexts, JSON.parse(readings[0]?.text ?? ''));
    assert.deepEqual(opened.texts, [words[1]]);
    assert.deepEqual(
      opened.packs.map(({ number, downloads }) => [number, downloads.some(({ person }) => person.id === kommune)]),
      [
        [1, true],
        [2, true],
      ],
    );
    assert.deepEqual([wrong.status, released.status], [404, 200]);
    assert.ok(shown.text.includes(words[1]));
  });

  it('lose nothing where somebody changes a word beside them', async () => {
    const at = { path: decisionPaths.decision('2025-05-12-group') };
    const outcome = { state: 'under_way', note: 'Er begyndt.' };
    const told = await askBy(world.server, kommune, posted(decisionPaths.outcome('2025-05-12-group'), outcome));
    assert.equal(told.status, 200, told.text);
    const list = await askBy(world.server, kommune, { path: redactionPaths.redactions });
    const own = v.parse(redactionList, JSON.parse(list.text)).redactions.filter(({ kind }) => kind === 'decision');

    for (const { id, mayDecide } of own) {
      if (mayDecide)
        await askBy(
          world.server,
          kommune,
          posted(redactionPaths.decide(id), { decision: 'released', seen: 'reported' }),
        );
    }
    const shown = await askBy(world.server, kommune, at);

    assert.ok(shown.text.includes(words.g), shown.text);
  });
});
