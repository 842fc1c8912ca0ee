import assert from 'node:assert/strict';
import * as v from 'valibot';
import { channel, channels } from '#bot/contract/channels.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { people, steppingDownNow, steppingDowns } from '#bot/contract/people.ts';
import { problem } from '#bot/contract/problem.ts';
import { settings } from '#bot/contract/settings.ts';
import { strategyInForce } from '#bot/contract/strategy.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { done, posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const administrator = 'administrator-kommune';
const lead = 'tovholder-havnefronten';

describe('The paths of people, settings, strategy and channels', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  async function read<T>(schema: v.GenericSchema<unknown, T>, path: string, by = coordinator): Promise<T> {
    const { status, text } = await server.askAs(by, { path });
    assert.equal(status, 200, text);
    return v.parse(schema, JSON.parse(text));
  }

  async function found(personId: string) {
    return (await read(people, managingPaths.people)).people.find(({ id }) => id === personId);
  }

  it('keeps a person’s number, and who stands in while they are away', async () => {
    const standInId = 'stedfortraeder-havnefronten';
    const path = managingPaths.setAbsence(lead);
    await done(server, v.unknown(), { by: lead, path: managingPaths.setPhone(lead), body: { phone: '12 34 56 80' } });
    await done(server, v.unknown(), { by: lead, path, body: { from: '2025-07-01', to: '2025-07-18', standInId } });

    const away = await found(lead);
    await done(server, v.unknown(), { by: coordinator, path: managingPaths.clearAbsence(lead) });
    const back = await found(lead);

    assert.equal(away?.phone, '12 34 56 80');
    assert.deepEqual(
      [away?.absence?.from, away?.absence?.to, away?.absence?.standIn.id],
      ['2025-07-01', '2025-07-18', standInId],
    );
    assert.equal(back?.absence, null);
  });

  it('lets the administrator appoint a coordinator, and the last one not leave', async () => {
    const appointed = 'formidling-kommune';
    const roles = ['coordinator', 'communication'];
    await done(server, v.unknown(), { by: administrator, path: managingPaths.changeRoles(appointed), body: { roles } });

    assert.deepEqual((await found(appointed))?.roles, roles);
    for (const by of [appointed, 'koordinator-politi']) {
      const others = by === appointed ? ['communication'] : [];
      await done(server, v.unknown(), { by, path: managingPaths.changeRoles(by), body: { roles: others } });
    }
    const last = await server.askAs(coordinator, posted(managingPaths.changeRoles(coordinator), { roles: [] }));
    assert.deepEqual([last.status, v.parse(problem, JSON.parse(last.text)).code], [409, 'last_coordinator']);
  });

  it('lists who asked to lead no longer, and lets a coordinator answer and take it back', async () => {
    const path = managingPaths.askToStepDown('havnefronten');
    const asked = await done(server, steppingDownNow, { by: lead, path });
    const answered = await done(server, steppingDownNow, {
      by: coordinator,
      path: managingPaths.answerSteppingDown('havnefronten', lead),
      body: { answer: 'confirm' },
    });
    const [listed] = (await read(steppingDowns, managingPaths.steppingDowns)).steppingDowns;
    const undone = await done(server, steppingDownNow, {
      by: coordinator,
      path: managingPaths.undoSteppingDown('havnefronten', lead),
    });

    assert.deepEqual([asked.state, asked.isWithoutLead], ['asked', false]);
    assert.deepEqual([answered.state, answered.isWithoutLead], ['confirmed', true]);
    assert.deepEqual(
      [listed?.person.id, listed?.initiative.id, listed?.was, listed?.state],
      [lead, 'havnefronten', 'lead', 'confirmed'],
    );
    assert.equal(undone.state, 'undone');
  });

  it('answers settings as they were sent', async () => {
    const before = await read(settings, managingPaths.settings);
    const quietPeriods = [{ from: '2025-07-07', to: '2025-07-27', name: 'Sommerferie' }];
    const wanted = { ...before, quietPeriods, graceWorkingDays: 5 };

    const changed = await done(server, settings, { by: coordinator, path: managingPaths.settings, body: wanted });

    assert.equal(before.graceWorkingDays, 3);
    assert.deepEqual({ ...changed, version: before.version }, wanted);
    assert.deepEqual(await read(settings, managingPaths.settings), changed);
  });

  it('does not write settings over those that somebody else changed meanwhile', async () => {
    const seen = await read(settings, managingPaths.settings);
    const body = { ...seen, graceWorkingDays: 4 };
    await done(server, settings, { by: coordinator, path: managingPaths.settings, body });

    const late = { ...seen, graceWorkingDays: 2 };
    const { status, text } = await server.askAs(coordinator, posted(managingPaths.settings, late));

    const { code } = v.parse(problem, JSON.parse(text));
    assert.deepEqual([status, code], [409, 'settings_changed_meanwhile']);
  });

  it('extends the strategy, and takes the next version in use once no round is under way', async () => {
    const extended = await done(server, strategyInForce, {
      by: coordinator,
      path: managingPaths.extendStrategy,
      body: { validTo: '2026-12-31' },
    });
    await done(server, v.unknown(), { by: coordinator, path: managingPaths.decide('2025-2', 'close') });
    const next = await done(server, strategyInForce, {
      by: coordinator,
      path: managingPaths.takeNextVersion,
      body: { title: 'Tryg Aalborg 2027–2030', validFrom: '2027-01-01', validTo: '2030-12-31' },
    });

    assert.deepEqual([extended.number, extended.validTo], [3, '2026-12-31']);
    assert.deepEqual([next.number, next.validFrom, next.goals.length], [4, '2027-01-01', 5]);
  });

  it('lists the channels the app is in, with how many can read each and nothing of where it is', async () => {
    const { stores, config } = server.surroundings;
    const [serviceUrl = ''] = config.bot.serviceUrls;
    const value = aChannel({ serviceUrl, group: null, confirmedById: null, testedAt: null });
    await stores.records.commit('tryg-aalborg', [{ kind: 'channel', value, tag: null }]);

    const listed = await read(channels, managingPaths.channels, administrator);
    const text = (await server.askAs(coordinator, { path: managingPaths.channels })).text;
    const named = await done(server, channel, {
      by: coordinator,
      path: managingPaths.channelGroup(value.id),
      body: { group: 'lead' },
    });

    assert.deepEqual(listed.channels, [
      {
        id: '19:leads@thread.tacv2',
        name: 'Tovholdere',
        isShared: false,
        group: null,
        confirmedBy: null,
        readers: { members: 17, guests: 5, fromOtherTenants: 2, fromUnknownTenants: 1 },
        testedAt: null,
      },
    ]);
    assert.doesNotMatch(text, /serviceUrl|tenantId|teamId|team-1/);
    assert.deepEqual([named.group, named.confirmedBy?.id], ['lead', coordinator]);
  });
});
