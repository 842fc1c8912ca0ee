import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import {
  aPlan,
  askedAt,
  coordinator,
  opening,
  partnershipId,
  planning,
  roundId,
  storesWithPeople,
  work,
} from './round-scene.ts';

const aWeekBefore = [{ unit: 'days', before: 7 }] as const;
const theDayBefore = [{ unit: 'days', before: 1 }] as const;

async function settingsTake(ports: Ports, reminders: typeof aWeekBefore | typeof theDayBefore, at: string) {
  const asking = { identity: coordinator, partnershipId, at };
  const { version } = await readSettings(ports)(asking);
  await changeSettings(ports)({ ...asking, settings: { ...defaultSettings, reminders }, version });
}

async function openedWith(ports: Ports) {
  await confirmOpening(ports)(askedAt(planning));
  await runDue(ports)(partnershipId, opening);
  return ports.partnerships.round(partnershipId, roundId);
}

describe('The reminders of a round', () => {
  it('are those of the settings on the day it opens, as the preview says, where the plan chose none', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await settingsTake(ports, aWeekBefore, planning);

    const { notices } = await readPreview(ports)(askedAt(planning));
    const round = await openedWith(ports);

    const reminded = notices.filter(({ kind }) => kind === 'reminder').map(({ at }) => at);
    assert.deepEqual(reminded, ['2025-05-26T06:30:00.000Z']);
    assert.deepEqual(round?.reminders, aWeekBefore);
    assert.ok((await work(ports)).includes('2025-05-26T06:30:00.000Z remind'));
  });

  it('are its own where the plan chose them, also where it chose none at all', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan({ reminders: [] }));
    await settingsTake(ports, aWeekBefore, planning);

    const round = await openedWith(ports);

    assert.deepEqual(round?.reminders, []);
    assert.ok(!(await work(ports)).some((each) => each.endsWith('remind')));
  });

  it('stay as they were promised once it is open, whatever is decided for later rounds', async () => {
    const ports = await storesWithPeople();
    await settingsTake(ports, aWeekBefore, planning);
    await planRound(ports)(aPlan());
    await openedWith(ports);

    await settingsTake(ports, theDayBefore, opening);
    const dates = { ...aPlan().dates, dueOn: '2025-06-04' };
    const round = await changeDates(ports)({ ...askedAt('2025-05-06T08:00:00.000Z'), dates });

    assert.deepEqual(round.reminders, aWeekBefore);
    assert.ok((await work(ports)).includes('2025-05-28T06:30:00.000Z remind'));
  });
});
