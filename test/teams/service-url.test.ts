import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isAllowedServiceUrl, teamsServiceUrls } from '#bot/teams/service-url.ts';

describe('A service URL', () => {
  const allowed = ['https://smba.trafficmanager.net/', 'https://local.example:8443/connector/'];

  it('is called at Teams, whatever the region and tenant', () => {
    for (const url of [
      'https://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net/emea/aaaaaaaa-0000-4000-8000-00000000000a/',
      'https://SMBA.trafficmanager.net:443/teams/',
    ]) {
      assert.equal(isAllowedServiceUrl(url, teamsServiceUrls), true, url);
    }
  });

  it('is refused however much it looks like one', () => {
    for (const url of [
      '',
      'smba.trafficmanager.net/emea/',
      'http://smba.trafficmanager.net/emea/',
      'ftp://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/emea/',
      'https://smba.trafficmanager.net.evil.example/emea/',
      'https://smba.trafficmanager.net@evil.example/emea/',
      'https://smba.trafficmanager.net:x@evil.example/',
      'https://x@smba.trafficmanager.net/emea/',
      'https://evil.example/https://smba.trafficmanager.net/',
      'https://evil.example#https://smba.trafficmanager.net/',
      'https://evilsmba.trafficmanager.net/',
      'https://smba.trafficmanager.net\u3002evil.example/',
      'https://evil.example\\@smba.trafficmanager.net/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://169.254.169.254/metadata/',
      'file:///etc/passwd',
    ]) {
      assert.equal(isAllowedServiceUrl(url, teamsServiceUrls), false, url);
    }
  });

  it('stays below the path it is allowed with', () => {
    assert.equal(isAllowedServiceUrl('https://local.example:8443/connector/v3', allowed), true);
    assert.equal(isAllowedServiceUrl('https://local.example:8443/connector', allowed), false);
    assert.equal(isAllowedServiceUrl('https://local.example:8443/connector/../admin/', allowed), false);
    assert.equal(isAllowedServiceUrl('https://local.example:8443/connector/%2e%2e/admin/', allowed), false);
  });

  it('goes to an allowed origin whenever it is allowed, whatever is written around it', () => {
    const piece = fc.constantFrom('smba.trafficmanager.net', 'evil.example', '@', ':', '/', '\\', '.', '#', '?', '//');
    const written = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 });

    fc.assert(
      fc.property(written, (pieces) => {
        const url = `https://${pieces.join('')}`;
        if (!isAllowedServiceUrl(url, allowed)) return;
        assert.ok(['https://smba.trafficmanager.net', 'https://local.example:8443'].includes(new URL(url).origin), url);
      }),
      { numRuns: 2000, examples: [[['smba.trafficmanager.net', '/', 'emea/']]] },
    );
  });

  it('is allowed below every allowed prefix, in whatever path', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allowed), fc.array(fc.webSegment()), (prefix, segments) => {
        const path = segments.filter((segment) => !/^(\.|%2e)+$/i.test(segment)).join('/');

        assert.equal(isAllowedServiceUrl(`${prefix}${path}`, allowed), true);
      }),
    );
  });
});
