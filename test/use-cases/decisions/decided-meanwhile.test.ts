import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changePoint } from '#bot/use-cases/agenda/change-point.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { pointVersion } from '#bot/use-cases/fingerprint.ts';
import { saveMinutesDraft } from '#bot/use-cases/minutes/save-minutes-draft.ts';
import { sendMinutes } from '#bot/use-cases/minutes/send-minutes.ts';
import { objectId } from '#test/support/builders.ts';
import { asking } from '#test/use-cases/agenda/agenda-scene.ts';
import {
  afterMeeting as at,
  meetingId,
  partnershipId,
  storesAfterMeeting,
} from '#test/use-cases/minutes/minutes-scene.ts';

/** Stores whose first commit is overtaken: what it stands on was read, and something else is committed before it. */
function overtaken(stores: Stores, meanwhile: () => Promise<unknown>): Stores {
  let isFirst = true;
  const commit: Stores['records']['commit'] = async (id, changes) => {
    if (isFirst) {
      isFirst = false;
      await meanwhile();
    }
    return stores.records.commit(id, changes);
  };
  return { ...stores, records: { ...stores.records, commit } };
}

const asked = asking('coordinator', { at });

function decide(stores: Stores) {
  const raw = { type: 'decision', text: 'To lamper mere.', pointId: 'open' };
  return writeDecision(stores)({ ...asked, formId: objectId(1), raw, lang: 'da' });
}

async function close(stores: Stores) {
  const { points } = await readAgenda(stores)(asked);
  const point = points.find(({ id }) => id === 'open') ?? assert.fail('no point');
  const typed = {
    title: point.title ?? '',
    text: point.text,
    initiativeId: null,
    closedTo: ['coordinator-1', 'steering-1'],
  };
  return changePoint(stores)({ ...asked, pointId: 'open', version: pointVersion(point), typed });
}

function send(stores: Stores) {
  const form = { formId: 'minutes-1', revision: 0, replaces: 0, dueOn: null, isSilenceApproval: false, change: '' };
  return sendMinutes(stores)({ ...asked, ...form });
}

function write(stores: Stores) {
  const points = [{ id: 'open', text: 'Vi talte om lamper.' }];
  return saveMinutesDraft(stores)({ ...asked, revision: 0, lang: 'da', present: ['steering-1'], absent: [], points });
}

async function circles(stores: Stores): Promise<readonly (readonly string[] | null)[]> {
  const decisions = await stores.records.meetingDecisions(partnershipId, meetingId);
  return decisions.filter(({ text }) => text === 'To lamper mere.').map(({ closedTo }) => closedTo);
}

async function copied(stores: Stores): Promise<boolean> {
  const text = await stores.records.minutesText(partnershipId, meetingId, 1);
  return JSON.stringify(text).includes('To lamper mere.');
}

describe('What is decided in the moment in which', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
  });

  it('its point is closed is closed with it, whichever comes first', async () => {
    const other = await storesAfterMeeting();

    await close(overtaken(stores, () => decide(stores)));
    await decide(overtaken(other, () => close(other)));

    for (const each of [stores, other]) {
      const [circle, ...more] = await circles(each);
      assert.deepEqual([circle?.includes('steering-1'), more], [true, []]);
    }
  });

  it('the first minutes are sent stands in them', async () => {
    await send(overtaken(stores, () => decide(stores)));

    assert.equal(await copied(stores), true);
  });

  it('a point is closed that the draft of the minutes is written of is closed there as well', async () => {
    const other = await storesAfterMeeting();

    await write(overtaken(stores, () => close(stores)));
    await close(overtaken(other, () => write(other)));

    for (const each of [stores, other]) {
      const draft = await each.records.minutesDraft(partnershipId, meetingId);
      const point = draft?.value.points.find(({ pointId }) => pointId === 'open');
      assert.deepEqual([point?.text, point?.closedTo?.includes('steering-1')], ['Vi talte om lamper.', true]);
    }
  });
});
