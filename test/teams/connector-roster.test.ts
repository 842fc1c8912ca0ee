import assert from 'node:assert/strict';
import { Outage } from '#bot/domain/outage.ts';
import { connectorRoster } from '#bot/teams/connector-roster.ts';
import { openConnectors } from '#bot/teams/open-connectors.ts';
import { objectId, tenantA, tenantB } from '#test/support/builders.ts';
import { type ScriptedConnector, ScriptedCredentials, scriptedConnector } from './scripted-connector.ts';

const host = { id: '29:1', name: 'A', aadObjectId: objectId(1), tenantId: tenantA.toUpperCase(), userRole: 'user' };
const other = { id: '29:2', name: 'B', aadObjectId: objectId(2), tenantId: tenantB, userRole: 'user' };
const guest = { id: '29:3', name: 'C', aadObjectId: objectId(3), tenantId: tenantA, userRole: 'guest' };
const nameless = { id: '29:4', name: 'D' };

describe("A channel's roster", () => {
  let connector: ScriptedConnector;

  before(async () => {
    connector = await scriptedConnector();
  });

  after(() => connector.close());

  const roster = () => {
    const credentials = new ScriptedCredentials();
    return connectorRoster(openConnectors({ appId: 'app', credentials, serviceUrls: [connector.serviceUrl] }));
  };
  const place = () => ({ id: '19:abc@thread.tacv2', serviceUrl: connector.serviceUrl });

  it('is read page by page, with the tenant each member is from', async () => {
    connector.next(
      { status: 200, body: { members: [host, other], continuationToken: 'more' } },
      { status: 200, body: { members: [guest, nameless] } },
    );

    const members = await roster().members(place());

    assert.deepEqual(members, [
      { userMri: '29:1', identity: { tenantId: tenantA, objectId: objectId(1) }, isGuest: false },
      { userMri: '29:2', identity: { tenantId: tenantB, objectId: objectId(2) }, isGuest: false },
      { userMri: '29:3', identity: { tenantId: tenantA, objectId: objectId(3) }, isGuest: true },
      { userMri: '29:4', identity: null, isGuest: false },
    ]);
    assert.equal(connector.calls.at(-2)?.path, '/teams/v3/conversations/19:abc@thread.tacv2/pagedmembers');
    assert.match(connector.calls.at(-1)?.path ?? '', /pagedmembers\?pageSize=500&continuationToken=more$/);
  });

  it('says who one member is', async () => {
    connector.next({ status: 200, body: other });

    const member = await roster().member(place(), '29:2');

    assert.deepEqual(member?.identity, { tenantId: tenantB, objectId: objectId(2) });
    assert.equal(connector.calls.at(-1)?.path, '/teams/v3/conversations/19:abc@thread.tacv2/members/29:2');
  });

  for (const status of [403, 404]) {
    it(`knows nobody where Teams answers ${status}`, async () => {
      connector.next({ status }, { status });

      assert.equal(await roster().member(place(), '29:9'), null);
      assert.deepEqual(await roster().members(place()), []);
    });
  }

  for (const script of [{ status: 429 }, { status: 502 }, 'closes'] as const) {
    it(`is an outage where it cannot be read (${JSON.stringify(script)})`, async () => {
      connector.next(script);

      await assert.rejects(roster().members(place()), Outage);
    });
  }
});
