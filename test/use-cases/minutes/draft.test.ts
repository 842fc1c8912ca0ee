import assert from 'node:assert/strict';
import { meetingScope } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { meetingVersion } from '#bot/use-cases/fingerprint.ts';
import type { SeenDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import { readMinutesDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import { anAttendance } from '#test/support/meeting-builders.ts';
import { asking, commit } from '#test/use-cases/agenda/agenda-scene.ts';
import { said } from '#test/use-cases/rounds/round-scene.ts';
import { afterMeeting, meetingId, partnershipId, refusedAs, saved, storesAfterMeeting } from './minutes-scene.ts';

describe('A draft of minutes', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
  });

  const drafted = (who: Parameters<typeof asking>[0] = 'coordinator') =>
    readMinutesDraft(stores)(asking(who, { at: afterMeeting }));

  it('begins with the agenda, its decisions and those who came', async () => {
    await commit(stores, [
      { kind: 'attendance', value: anAttendance({ personId: 'steering-2', answer: 'no' }), tag: null },
    ]);

    const draft = await drafted();

    assert.deepEqual(linesOf(draft), ['Ny aftale:  [Aftalen forlænges.]']);
    assert.deepEqual([draft.draft.present, draft.draft.absent], [['steering-1'], ['steering-2']]);
    assert.equal(draft.draft.revision, 0);
    assert.equal(draft.proposedDueOn, '2027-02-18');
  });

  it('is saved while the meeting runs, and read by the other coordinator', async () => {
    const { kind } = await saved(stores, { open: 'Vi drøftede aftalen.' });

    const draft = await drafted('other');

    assert.equal(kind, 'saved');
    assert.deepEqual(linesOf(draft), ['Ny aftale: Vi drøftede aftalen. [Aftalen forlænges.]']);
    assert.deepEqual([draft.draft.revision, draft.draft.savedById], [1, 'coordinator-1']);
  });

  it('loses neither text where two coordinators save at once', async () => {
    const both = await Promise.all([
      saved(stores, { open: 'Den enes tekst.' }, { revision: 0 }),
      saved(stores, { open: 'Den andens tekst.' }, { who: 'other', revision: 0 }),
    ]);

    const stored = (await stores.records.minutesDraft(partnershipId, meetingId))?.value;

    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['conflict', 'saved']);
    assert.equal(stored?.revision, 1);
    // Whoever is told of the conflict is shown what stands there, and still holds what they typed.
    const shown = both.find(({ kind }) => kind === 'conflict')?.draft;
    assert.equal(shown?.points[0]?.text, stored?.points[0]?.text);
  });

  it('leaves the meeting itself as it was: no form about it is outdated, and its channel is told nothing', async () => {
    const meetingNow = async () => (await stores.records.meeting(partnershipId, meetingId))?.value;
    const before = await meetingNow();
    assert.ok(before);

    await saved(stores, { open: 'Vi drøftede' }, { revision: 0 });
    await saved(stores, { open: 'Vi drøftede aftalen.' }, { revision: 1 });

    const after = await meetingNow();
    assert.deepEqual(after, before);
    assert.equal(after && meetingVersion(after), meetingVersion(before));
    assert.deepEqual(await said(stores, meetingScope(meetingId)), []);
  });

  it('is saved once where the same form comes twice', async () => {
    await saved(stores, { open: 'Tekst.' }, { revision: 0 });

    const again = await saved(stores, { open: 'Tekst.' }, { revision: 0 });

    assert.equal(again.kind, 'saved');
    assert.equal(again.draft.draft.revision, 1);
  });

  it('keeps what was written of a closed point from a coordinator it does not name', async () => {
    const { value, tag } = await draftOf(stores, { closed: 'Fortroligt.' });
    await commit(stores, [{ kind: 'minutes_draft', value, tag }]);

    await saved(stores, { open: 'Åbent.', closed: 'Forsøg.' });

    assert.deepEqual(linesOf(await drafted()), ['Ny aftale: Åbent. [Aftalen forlænges.]']);
    const stored = (await stores.records.minutesDraft(partnershipId, meetingId))?.value;
    assert.deepEqual(
      stored?.points.map(({ pointId, text }) => [pointId, text]),
      [
        ['open', 'Åbent.'],
        ['closed', 'Fortroligt.'],
      ],
    );
  });

  it('is refused with a CPR number in it, and nothing is stored', async () => {
    await refusedAs('invalid_minutes', saved(stores, { open: 'Det drejer sig om 010150-1234.' }));

    assert.equal(await stores.records.minutesDraft(partnershipId, meetingId), null);
  });

  it('is nobody’s but the coordinators’', async () => {
    await refusedAs('not_allowed', drafted('steering'));
    await refusedAs('not_allowed', drafted('lead'));
    await refusedAs('not_allowed', drafted('administrator'));
    await refusedAs('unknown_person', drafted('stranger'));
  });
});

/** `title: text [decisions]`. */
function linesOf({ points }: SeenDraft): readonly string[] {
  return points.map(({ title, text, decisions }) => `${title}: ${text} [${decisions.map((each) => each.text).join()}]`);
}

/** A draft as somebody named at the closed point would have left it. */
async function draftOf(stores: Stores, texts: Readonly<Record<string, string>>) {
  await saved(stores, { open: '' });
  const found = await stores.records.minutesDraft(partnershipId, meetingId);
  assert.ok(found);
  const points = found.value.points.map((point) => ({ ...point, text: texts[point.pointId] ?? point.text }));
  return { value: { ...found.value, points, revision: 2 }, tag: found.tag };
}
