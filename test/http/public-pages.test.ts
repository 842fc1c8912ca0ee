import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import restify, { type Server } from 'restify';
import { defaultSettings } from '#bot/domain/settings.ts';
import { publicPageHtml, publicPageNames } from '#bot/http/public-page-html.ts';
import { accessibilityPage, servePublicPages } from '#bot/http/public-pages.ts';
import { textFor } from '#bot/text/text-for.ts';
import { fakePorts } from '#test/use-cases/fake-ports.ts';

const contact = 'Tilgængelighedsteamet, Tryg Kommune\ntilgaengelighed@example.dk & 99 00 00 00';

describe('a public page', () => {
  let server: Server;
  let origin: string;

  before(async () => {
    server = restify.createServer({ name: '' });
    server.use(restify.plugins.queryParser({ mapParams: false }));
    servePublicPages(server, []);
    const decided = {
      ...defaultSettings,
      texts: { ...defaultSettings.texts, da: { ...defaultSettings.texts.da, contact } },
    };
    const settings = async (id: string) => ({ value: id === 'tryg-by' ? decided : defaultSettings, tag: null });
    const wiring = { ports: fakePorts({ records: { settings } }), framedBy: [] };
    server.get('/accessibility', accessibilityPage(wiring));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${portOf(server.address())}`;
  });

  after(() => server.close());

  it('is read in Danish by anybody, without signing in', async () => {
    for (const name of publicPageNames) {
      const response = await fetch(`${origin}/${name}`);

      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await response.text(), /<html lang="da">/);
    }
  });

  it('is English with ?lang=en, and each language leads to the other', async () => {
    const danish = await (await fetch(`${origin}/privacy`)).text();
    const english = await (await fetch(`${origin}/privacy?lang=en`)).text();

    assert.match(english, /<html lang="en">/);
    assert.match(english, /<h1>Personal data in Tryg Overblik<\/h1>/);
    assert.match(danish, /<a href="\/privacy\?lang=en" lang="en" hreflang="en">English<\/a>/);
    assert.match(english, /<a href="\/privacy" lang="da" hreflang="da">Dansk<\/a>/);
  });

  it('is Danish for a language nobody offers', async () => {
    const text = await (await fetch(`${origin}/terms?lang=%22%3E%3Cscript%3E`)).text();

    assert.match(text, /<html lang="da">/);
    assert.doesNotMatch(text, /script/);
  });

  it('runs no script, takes its style from a file of ours, and is framed by Teams alone', async () => {
    const response = await fetch(`${origin}/about`);
    const policy = response.headers.get('content-security-policy') ?? '';
    const style = await fetch(`${origin}/public-pages.css`);

    assert.match(
      policy,
      /^default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors /,
    );
    assert.doesNotMatch(policy, /unsafe|script-src|\*(?!\.)/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(style.status, 200);
    assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('says whom the partnership it is read from has named, in either language', async () => {
    const danish = await (await fetch(`${origin}/accessibility?partnership=tryg-by`)).text();
    const english = await (await fetch(`${origin}/accessibility?lang=en&partnership=tryg-by`)).text();

    for (const html of [danish, english]) {
      assert.match(
        html,
        /<p>Tilgængelighedsteamet, Tryg Kommune<\/p>\n<p>tilgaengelighed@example\.dk &amp; 99 00 00 00<\/p>/,
      );
    }
    assert.match(danish, /Erklæringen er senest gennemgået 1\. december 2026\./);
    assert.match(english, /The statement was last reviewed on 1 December 2026\./);
    assert.match(danish, /<a href="\/accessibility\?lang=en&amp;partnership=tryg-by" lang="en"/);
  });

  it('says how to find somebody where no partnership is named, none is known, or it is no name', async () => {
    for (const query of [
      '',
      '?partnership=tryg-nabo',
      '?partnership=%22%3E%3Cscript%3E',
      '?partnership=a&partnership=b',
    ]) {
      const html = await (await fetch(`${origin}/accessibility${query}`)).text();

      assert.match(
        html,
        /<p>Kontakt en koordinator i dit samarbejde\. Ved du ikke, hvem det er, så spørg din egen it-/,
      );
      assert.doesNotMatch(html, /script|Tryg Kommune|\[/);
    }
  });

  it('is not sent again to a reader who has it', async () => {
    const first = await fetch(`${origin}/about`);
    const again = await fetch(`${origin}/about`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });

    assert.equal(again.status, 304);
  });
});

describe('the HTML of a public page', () => {
  it('has one main heading, and leads to the other pages in the same language', () => {
    const html = publicPageHtml('terms', textFor('en'));

    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.match(html, /href="\/about\?lang=en"/);
    assert.match(html, /href="\/privacy\?lang=en"/);
    assert.match(html, /href="\/terms\?lang=en" aria-current="page"/);
  });

  it('shows every sentence as text, whatever characters it holds', () => {
    const text = textFor('da');
    const sharp = {
      name: 'A',
      title: 'A & "B"',
      intro: '<script>',
      sections: [{ title: '<b>', paragraphs: ['<i>'], points: ['&'] }],
    };

    const html = publicPageHtml('about', { ...text, publicPages: { ...text.publicPages, about: sharp } });

    assert.match(html, /<title>A &amp; &quot;B&quot;<\/title>/);
    assert.match(html, /<p class="intro">&lt;script&gt;<\/p>/);
    assert.match(html, /<h2>&lt;b&gt;<\/h2>\n<p>&lt;i&gt;<\/p>\n<ul><li>&amp;<\/li><\/ul>/);
  });
});

function portOf(address: AddressInfo | string | null): number {
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
