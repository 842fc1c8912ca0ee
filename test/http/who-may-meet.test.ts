import assert from 'node:assert/strict';
import * as v from 'valibot';
import { calendarFeedPaths } from '#bot/contract/calendar-feed.ts';
import { allSeries, seriesPaths } from '#bot/contract/meeting-series.ts';
import { meetingOutcome, meetingPaths, meetings } from '#bot/contract/meetings.ts';
import { problem } from '#bot/contract/problem.ts';
import { type Actor, actors, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const steering = '00000000-0000-4000-8000-0000000000d1';
const lead = '00000000-0000-4000-8000-0000000000d2';
/** Of no group, with the reader of the region as its only participant. */
const named = '00000000-0000-4000-8000-0000000000d3';

/** Whose meetings each of them sees: l the lead group's, n the one with those named, s the steering group's. */
const sees: Readonly<Record<Actor, string>> = {
  'coordinator of the municipality': 'lns',
  'coordinator of the police': 'lns',
  'lead of Havnefronten': 'l',
  'lead of Tryg bydel': 'l',
  'deputy of Havnefronten': 'l',
  'steering group': 's',
  communication: '',
  reader: 'n',
  administrator: '',
  'somebody unknown': '',
  'member of another partnership': '',
  'somebody from another tenant': '',
};

/** Those who are not in the partnership, and what they meet whatever they ask. */
const outsiders: Partial<Record<Actor, string>> = {
  'somebody unknown': 'unknown_person',
  'member of another partnership': 'unknown_person',
  'somebody from another tenant': 'tenant_not_allowed',
};

const meeting = { group: 'steering', date: '2025-09-30', startTime: '13.00', endTime: '15.00' };
const formId = '00000000-0000-4000-8000-0000000000d9';

/** What only coordinators do, and what they meet: as a rule that there is something to correct, so that nothing is changed. */
const coordinating: readonly (readonly [path: string, body: unknown, allowed: string])[] = [
  [meetingPaths.meetings, { formId, meeting: {} }, 'ok'],
  [meetingPaths.meeting('nope'), { meeting, seen: 'x' }, 'no_such_meeting'],
  [meetingPaths.meeting(steering), { meeting: { ...meeting, place: 'Havnen' }, seen: 'x' }, 'meeting_changed'],
  [meetingPaths.cancel('nope'), {}, 'no_such_meeting'],
  [meetingPaths.plan(steering), { plan: [{ kind: 'near', unit: 'days', before: -1 }], seen: 'x' }, 'invalid_input'],
  [meetingPaths.round(steering), { roundId: 'nope' }, 'no_such_round'],
  [meetingPaths.invited('nope'), { isInvited: true }, 'no_such_meeting'],
  [meetingPaths.namesMissing('nope'), { namesMissing: true }, 'no_such_meeting'],
  [seriesPaths.all, { formId, meeting: {}, rule: { kind: 'usual' } }, 'ok'],
  [seriesPaths.continue('nope'), {}, 'no_such_series'],
  [seriesPaths.one('nope'), { meeting, plan: [], seen: 'x' }, 'no_such_series'],
];

describe('Who may do what about a meeting', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    await planned(steering, meeting);
    await planned(lead, { ...meeting, group: 'lead', date: '2025-09-02' });
    await planned(named, { ...meeting, group: 'other', date: '2025-09-09', participantIds: 'laeser-region' });
  });

  after(() => server.close());

  function planned(id: string, form: object) {
    const body = { formId: id, meeting: form, isSure: true };
    return done(server, meetingOutcome, { by: 'koordinator-kommune', path: meetingPaths.meetings, body });
  }

  const everybody = Object.keys(actors).filter((name): name is Actor => name in actors);

  async function asked(actor: Actor, path: string): Promise<{ code: string; text: string }> {
    return codeOf(await askAsActor(server, actor, { path }));
  }

  function codeOf({ status, text }: { status: number; text: string }) {
    return { code: status === 200 ? 'ok' : v.parse(problem, JSON.parse(text)).code, text };
  }

  it('lists each group’s meetings to the group alone', async () => {
    const letters = new Map([
      [steering, 's'],
      [lead, 'l'],
      [named, 'n'],
    ]);
    for (const actor of everybody) {
      const { code, text } = await asked(actor, meetingPaths.meetings);
      const seen =
        code === 'ok' ? v.parse(meetings, JSON.parse(text)).meetings.map(({ id }) => letters.get(id)) : [code];
      assert.equal(seen.join(''), outsiders[actor] ?? sees[actor], actor);
    }
  });

  for (const [id, letter] of [
    [steering, 's'],
    [lead, 'l'],
    [named, 'n'],
  ] as const) {
    it(`shows the meeting ${letter}, gives its file and takes an answer as if there was none, to all others`, async () => {
      for (const actor of everybody) {
        const expected = outsiders[actor] ?? (sees[actor].includes(letter) ? 'ok' : 'no_such_meeting');
        assert.equal((await asked(actor, meetingPaths.meeting(id))).code, expected, actor);
        assert.equal((await asked(actor, meetingPaths.file(id))).code, expected, actor);
        const answer = posted(meetingPaths.attendance(id), { answer: 'yes' });
        assert.equal(codeOf(await askAsActor(server, actor, answer)).code, expected, actor);
      }
    });
  }

  for (const [path, body, allowed] of coordinating) {
    it(`lets only coordinators do POST ${path}`, async () => {
      for (const actor of everybody) {
        const { code } = codeOf(await askAsActor(server, actor, posted(path, body)));
        const refused = outsiders[actor] ?? 'not_allowed';
        assert.equal(code, sees[actor] === 'lns' ? allowed : refused, actor);
      }
    });
  }

  it('gives a calendar address to everybody in the partnership', async () => {
    for (const actor of everybody) {
      const { code } = codeOf(await askAsActor(server, actor, posted(calendarFeedPaths.feed, {})));
      assert.equal(code, outsiders[actor] ?? 'ok', actor);
    }
  });

  it('shows a series to nobody but its group', async () => {
    const onlyNames = { group: 'steering', startTime: '13.00', endTime: '15.00' };
    const body = { formId, meeting: onlyNames, rule: { kind: 'usual' }, isSure: true };
    await done(server, v.unknown(), { by: 'koordinator-kommune', path: seriesPaths.all, body });
    for (const actor of everybody.filter((each) => outsiders[each] === undefined)) {
      const { text } = await asked(actor, seriesPaths.all);
      assert.equal(v.parse(allSeries, JSON.parse(text)).series.length, sees[actor].includes('s') ? 1 : 0, actor);
    }
  });
});
