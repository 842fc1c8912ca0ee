import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '#bot/domain/settings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import { coordinator, partnershipId, planning, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

const question = { identity: coordinator, partnershipId, at: planning };
const later: Settings = { ...defaultSettings, reminderTime: '09:15' };
const longer: Settings = { ...defaultSettings, graceWorkingDays: 5 };

async function changed(ports: Ports, settings: Settings) {
  const { version } = await readSettings(ports)(question);
  return changeSettings(ports)({ ...question, settings, version });
}

async function trailOf(ports: Ports) {
  const trail = await ports.partnerships.auditTrail(partnershipId, 10);
  return trail.filter(({ action }) => action === 'settings_changed');
}

describe('The coordinators’ settings', () => {
  it('are the usual ones until somebody changes them, and are changed over and over', async () => {
    const ports = await storesWithPeople();
    const usual = await readSettings(ports)(question);

    await changed(ports, later);
    await changed(ports, longer);

    assert.deepEqual(usual.settings, defaultSettings);
    assert.deepEqual((await readSettings(ports)(question)).settings, longer);
  });

  it('name who changed them in the audit trail', async () => {
    const ports = await storesWithPeople();

    await changed(ports, later);

    const line = { at: planning, by: 'coordinator-1', action: 'settings_changed', subject: partnershipId };
    assert.deepEqual(await trailOf(ports), [line]);
  });

  it('are not written over what another coordinator changed meanwhile', async () => {
    const ports = await storesWithPeople();
    const { version } = await readSettings(ports)(question);
    await changed(ports, later);

    const unseen = changeSettings(ports)({ ...question, settings: longer, version });

    await assert.rejects(unseen, { code: 'settings_changed_meanwhile' });
    assert.deepEqual((await readSettings(ports)(question)).settings, later);
  });

  it('are taken of only one of two who change them at the same moment', async () => {
    const ports = await storesWithPeople();
    const { version } = await readSettings(ports)(question);

    const answers = await Promise.allSettled(
      [later, longer].map((settings) => changeSettings(ports)({ ...question, settings, version })),
    );

    assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal((await trailOf(ports)).length, 1);
  });

  it('sent twice are changed once, and answered alike', async () => {
    const ports = await storesWithPeople();
    const { version } = await readSettings(ports)(question);
    const input = { ...question, settings: later, version };

    const first = await changeSettings(ports)(input);
    const again = await changeSettings(ports)(input);

    assert.deepEqual(again, first);
    assert.equal((await trailOf(ports)).length, 1);
  });

  it('are not changed by a form that does not say which it was drawn from', async () => {
    const ports = await storesWithPeople();

    const unseen = changeSettings(ports)({ ...question, settings: later, version: null });

    await assert.rejects(unseen, { code: 'settings_changed_meanwhile' });
  });
});
