import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { calendarFeedPaths, madeCalendarFeed } from '#bot/contract/calendar-feed.ts';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { seriesPaths } from '#bot/contract/meeting-series.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { minutesPaths } from '#bot/contract/minutes.ts';
import { packPaths } from '#bot/contract/packs.ts';
import { paths } from '#bot/contract/paths.ts';
import { writtenCasePaths } from '#bot/contract/written-cases.ts';
import { yearlyPaths } from '#bot/contract/yearly.ts';
import { wordsIn } from '#test/support/words-in-answer.ts';
import { posted } from './actors.ts';
import { askBy } from './meeting-people.ts';
import {
  coming,
  held,
  lettersIn,
  ofLeads,
  ofNamed,
  roundId,
  seriesId,
  type World,
  worldOfSecrets,
} from './meeting-secrets.ts';

const all = [held, coming, ofLeads, ofNamed].map(({ id }) => id);
const decided = ['group', 'all', 'closed'].map((name) => `2025-05-12-${name}`);
const about = ['havnefronten', 'tryg-bydel', 'patientens-team'];
const round = `${managingPaths.rounds}/${roundId}`;

/** Everything that can be got, by what it is about. */
const things: Readonly<Record<string, (yearlyId: string) => readonly string[]>> = {
  meetings: () => [
    `${meetingPaths.meetings}?from=2025-01-01&before=2027-01-01`,
    ...all.flatMap((id) => [meetingPaths.meeting(id), meetingPaths.file(id)]),
    seriesPaths.all,
    seriesPaths.one(seriesId),
    seriesPaths.file(seriesId),
  ],
  agendas: () => all.map(agendaPaths.agenda),
  decisions: () => [
    decisionPaths.open,
    ...all.map(decisionPaths.ofMeeting),
    ...about.map(decisionPaths.ofInitiative),
    ...decided.map(decisionPaths.decision),
  ],
  minutes: () => [
    minutesPaths.minutes(held.id),
    minutesPaths.draft(held.id),
    ...(['docx', 'html', 'json'] as const).map((format) => minutesPaths.file(held.id, 1, format)),
  ],
  cases: () => [writtenCasePaths.cases],
  packs: () => [
    packPaths.packs(roundId),
    ...[1, 2].flatMap((number) => [
      ...(['docx', 'html', 'pdf', 'json'] as const).map((format) => packPaths.file(roundId, number, format)),
      packPaths.downloads(roundId, number),
    ]),
  ],
  texts: (yearlyId) => [
    paths.me,
    paths.overview,
    ...about.flatMap((id) => [
      paths.initiative(id),
      paths.updates(id),
      paths.statusForm(id),
      packPaths.edit(roundId, id),
    ]),
    ...[managingPaths.rounds, round, `${round}/grid`, `${round}/snapshots/newest`, `${round}/preview`],
    ...[managingPaths.people, managingPaths.channels, managingPaths.reach, managingPaths.drafts, paths.operation],
    ...[yearlyPaths.yearly(yearlyId), yearlyPaths.file(yearlyId, 'draft', 'html')],
  ],
};

/**
 * Which words each reads, thing by thing; by capitals a meeting's title, by digits what leads answered. A text for one
 * organisation alone is read by nobody but that organisation, and a closed point by nobody but those it names.
 */
const table: readonly (readonly [who: string, ...seen: readonly string[]])[] = [
  // meetings and series, agendas, decisions, minutes, cases in writing, packs, all else, one's own calendar
  ['koordinator-kommune', 'SLN', '12SLNocbklngad', 'gad', 'Socgadrm', 'w', '12Sogae', '12ey', 'SLN'],
  ['koordinator-politi', 'SLN', '12SLNoblnga', 'ga', 'Sogar', 'w', '12Sogae', '12ey', 'SLN'],
  ['koordinator-region', 'SLN', '123SLNoblnga', 'ga', 'Sogar', 'w', '12Sogae', '123ey', 'SLN'],
  ['styregruppe-kommune', 'S', '12Sobga', 'ga', 'Sogar', 'w', '12Sogae', '12y', 'S'],
  ['styregruppe-politi', 'S', '12Sobga', 'ga', 'Sogar', 'w', '12Sogae', '12y', 'S'],
  ['styregruppe-region', 'S', '123Socbkgad', 'gad', 'Socgadrm', 'w', '12Sogae', '123y', 'S'],
  ['styregruppe-region som gæst', 'S', '123Socbkgad', 'gad', 'Socgadrm', 'w', '12Sogae', '123y', 'S'],
  ['styregruppe-region-2', 'S', '123Sobga', 'ga', 'Sogar', '', '12Sogae', '123y', 'S'],
  ['tovholder-havnefronten', 'L', '12Ll', 'ga', '', '', '1a', '12gae', 'L'],
  ['tovholder-tryg-bydel', 'L', '1Ll', 'a', '', '', '1a', '1', 'L'],
  ['tovholder-patientens-team', 'L', '13Ll', 'a', '', '', '1a', '13', 'L'],
  ['medtovholder-region', 'L', '123Ll', 'ga', '', '', '1a', '123gae', 'L'],
  ['stedfortraeder-havnefronten', 'L', '12Ll', 'ga', '', '', '1a', '12gae', 'L'],
  ['stedfortraeder-politi', 'L', '1Ll', 'a', '', '', '1a', '1', 'L'],
  ['stedfortraeder-region', 'L', '13Ll', 'a', '', '', '1a', '13', 'L'],
  ['vikar-kommune', 'L', '12Ll', 'ga', '', '', '1a', '12gae', 'L'],
  ['vikar-politi', 'L', '1Ll', 'a', '', '', '1a', '1', 'L'],
  ['deltager-kommune', 'S', '1Soa', 'a', '', '', '1Soa', '1', 'S'],
  ['deltager-politi', 'N', 'Nn', 'a', '', '', '1a', '1', 'N'],
  ['formidling-kommune', '', '', 'a', '', '', '1a', '1', ''],
  ['formidling-politi', '', '', 'a', '', '', '1a', '1', ''],
  ['formidling-region', '', '', 'a', '', '', '1a', '13', ''],
  ['laeser-kommune', '', '', 'a', '', '', '1a', '1', ''],
  ['laeser-politi', '', '', 'a', '', '', '1a', '1', ''],
  ['laeser-region', '', '', 'a', '', '', '1a', '13', ''],
  ['administrator-kommune', '', '', '', '', '', '', '', ''],
  ['administrator-politi', '', '', '', '', '', '', '', ''],
  ['administrator-region', '', '', '', '', '', '', '', ''],
  ['ukendt', '', '', '', '', '', '', '', ''],
  ['andet partnerskab', '', '', '', '', '', '', '', ''],
  ['fremmed tenant', '', '', '', '', '', '', '', ''],
];

describe('Who sees what of meetings', function () {
  this.timeout(60_000);
  let world: World;

  before(async () => {
    world = await worldOfSecrets();
  });

  after(() => world.server.close());

  async function seen(who: string, asked: readonly string[]): Promise<string> {
    const answers = await Promise.all(asked.map(async (path) => wordsIn(await askBy(world.server, who, { path }))));
    return lettersIn(answers.join('\n'));
  }

  /** What stands in the calendar address they make for themselves. */
  async function inCalendar(who: string): Promise<string> {
    const { status, text } = await askBy(world.server, who, posted(calendarFeedPaths.feed, {}));
    if (status !== 200) return '';
    const { pathname } = new URL(v.parse(madeCalendarFeed, JSON.parse(text)).url);
    return lettersIn(await wordsIn(await world.server.ask({ path: pathname })));
  }

  for (const [who, ...expected] of table) {
    it(`shows ${who}: ${expected.join(' | ')}`, async () => {
      const row: string[] = [];
      for (const pathsOf of Object.values(things)) row.push(await seen(who, pathsOf(world.yearlyId)));

      assert.deepEqual([...row, await inCalendar(who)], expected);
    });
  }
});
