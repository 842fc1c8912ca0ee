import assert from 'node:assert/strict';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity, PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { KeptConnectors } from '#bot/teams/kept-connectors.ts';

describe('Connector clients', () => {
  const connectors = () => {
    const credentials = new PasswordServiceClientCredentialFactory('app', 'no-secret');
    const inner = new ConfigurationBotFrameworkAuthentication({}, credentials);
    const factory = inner.createConnectorFactory(new ClaimsIdentity([{ type: 'aud', value: 'app' }], 'bot'));
    return new KeptConnectors(['https://smba.trafficmanager.net/'], factory);
  };

  it('are made once for a service URL and kept', async () => {
    const kept = connectors();

    const first = await kept.create('https://smba.trafficmanager.net/emea/', 'audience');
    const again = await kept.create('https://smba.trafficmanager.net/emea/', 'audience');
    const other = await kept.create('https://smba.trafficmanager.net/amer/', 'audience');

    assert.equal(again, first);
    assert.notEqual(other, first);
  });

  it('are not made for a service URL that is not on the list', () => {
    assert.throws(() => connectors().create('https://evil.example/', 'audience'), /not on the list/);
  });
});
