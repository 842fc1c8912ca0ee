import assert from 'node:assert/strict';
import { pageOf } from '#bot/http/tab-pages.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const aFile = (contentType: string) => ({
  body: Buffer.from(''),
  brotli: null,
  contentType,
  etag: '"x"',
  isHashed: false,
});

/** Every page that is built, each told by its name. */
const files = new Map(
  ['index', 'channel', 'configure', 'remove'].flatMap((page) =>
    ['da', 'en'].flatMap((language) =>
      ['system', 'default', 'dark', 'contrast'].map((theme) => {
        const name = `${page}.${language}.${theme}`;
        return [`${name}.html`, aFile(name)] as const;
      }),
    ),
  ),
);

describe('the page that is sent before anybody is known', () => {
  for (const [path, query, expected] of [
    ['/tab/', {}, 'index.da.system'],
    ['/tab/', { locale: 'da-dk', theme: 'default' }, 'index.da.default'],
    ['/tab/', { locale: 'en-us', theme: 'dark' }, 'index.en.dark'],
    ['/tab/channel', { locale: 'sv-se', theme: 'contrast' }, 'channel.da.contrast'],
    ['/tab/configure', { theme: 'glass' }, 'configure.da.default'],
    ['/tab/remove', { locale: 'da-dk', lang: 'en' }, 'remove.en.system'],
    ['/tab/', { locale: '{locale}', theme: '{theme}' }, 'index.da.system'],
    ['/tab/', { locale: ['en', 'da'], theme: '__proto__', lang: 'constructor' }, 'index.da.system'],
  ] as const) {
    it(`suits the address: ${path} ${JSON.stringify(query)}`, () => {
      assert.equal(pageOf(files, path, query)?.contentType, expected);
    });
  }
});

describe('the way to an administrator’s consent', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  async function leadsTo(query: string): Promise<string> {
    const { status, headers } = await server.ask({ path: `/tab/consent${query}` });
    assert.equal(status, 302);
    return headers.location ?? '';
  }

  it('leads to Microsoft’s page for the organisation that is named', async () => {
    const [tenant] = server.surroundings.config.allowedTenants;

    const address = await leadsTo(`?tenant=${tenant}`);

    const { appId } = server.surroundings.config.bot;
    assert.equal(address, `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${appId}`);
  });

  it('lets no link lead elsewhere: a tenant that is not let in is left out', async () => {
    for (const query of ['', '?tenant=evil.example%2F..', '?tenant=a&tenant=b', '?tenant=%0d%0aSet-Cookie:x']) {
      assert.match(
        await leadsTo(query),
        /^https:\/\/login\.microsoftonline\.com\/organizations\/adminconsent\?client_id=[\w-]+$/,
      );
    }
  });
});
