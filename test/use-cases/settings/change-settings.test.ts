import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import { coordinator, partnershipId, planning, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

const question = { identity: coordinator, partnershipId, at: planning };

describe('The coordinators’ settings', () => {
  it('are the usual ones until somebody changes them, and are changed over and over', async () => {
    const ports = await storesWithPeople();
    const usual = await readSettings(ports)(question);

    await changeSettings(ports)({ ...question, settings: { ...defaultSettings, reminderTime: '09:15' } });
    await changeSettings(ports)({ ...question, settings: { ...defaultSettings, graceWorkingDays: 5 } });

    assert.deepEqual(usual, defaultSettings);
    assert.deepEqual(await readSettings(ports)(question), { ...defaultSettings, graceWorkingDays: 5 });
  });

  it('name who changed them in the audit trail', async () => {
    const ports = await storesWithPeople();

    await changeSettings(ports)({ ...question, settings: defaultSettings });

    const trail = await ports.partnerships.auditTrail(partnershipId, 10);
    const line = trail.find(({ action }) => action === 'settings_changed');
    assert.deepEqual(line, { at: planning, by: 'coordinator-1', action: 'settings_changed', subject: partnershipId });
  });
});
