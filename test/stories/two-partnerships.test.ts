import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { me } from '#bot/contract/me.ts';
import { overview } from '#bot/contract/overview.ts';
import { demoPeople } from '#bot/demo/sample-demo-people.ts';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { sampleObjectId, sampleTenants } from '#bot/demo/sample-tenants.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { parseSeedFile, partnershipSeed } from '#bot/domain/seed-file.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import secondPartnership from '#test/support/second-partnership.json' with { type: 'json' };
import { type ProductServer, startProduct } from './product-server.ts';
import { answer, newestCard, versionsSeenBy } from './story-steps.ts';

/** Grøn Fjord, whose harbour lead also leads nightlife in the first partnership, by the same account. */
function gronFjord(): PartnershipSeed {
  const parsed = parseSeedFile(secondPartnership);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const seed = partnershipSeed(parsed.value);
  const shared = { tenantId: sampleTenants['nordjyllands-politi'], objectId: sampleObjectId(6) };
  return {
    ...seed,
    people: seed.people.map((person) =>
      person.id === 'havnefoged' ? { ...person, identities: [...person.identities, shared] } : person,
    ),
  };
}

describe('A person who belongs to two partnerships', () => {
  let server: ProductServer;
  let both: DemoClient;
  let teacher: DemoClient;
  let coordinator: DemoClient;

  before(async () => {
    const [sample, fjord] = [samplePartnership(), gronFjord()];
    // The shared account comes to the chat once, as the first partnership's.
    const people = [...demoPeople(sample), ...demoPeople(fjord).filter(({ id }) => id === 'naturlærer')];
    server = await startProduct({ people, seeds: [sample, fjord], sampleData: true });
    both = await demoClient(server.origin, 'tovholder-trygt-natteliv');
    teacher = await demoClient(server.origin, 'naturlærer');
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  after(() => server.close());

  const overviewOf = async (person: DemoClient, partnership: string) =>
    v.parse(overview, (await person.get(`/api/overview?partnership=${encodeURIComponent(partnership)}`)).body);

  it('`status` lists what they lead under the name of each', async () => {
    await both.say('status');

    const words = wordsOf(await newestCard(both)).split('\n');
    const places = ['Grøn Fjord', 'Badevand', 'Affald på kajen', 'Tryg Aalborg', 'Et trygt natteliv'].map((line) =>
      words.indexOf(line),
    );
    assert.ok(!places.includes(-1), words.join(' · '));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(!words.includes('Skolens fjorduge'));
  });

  it('an answer goes to the partnership of its own card', async () => {
    await both.say('status');
    await both.press(dataOf(await newestCard(both), 'status.open', 'affald-på-kajen'));
    const form = await newestCard(both);

    const receipt = await both.press({ ...dataOf(form, 'status.submit'), ...answer, happened: 'Kajen er ryddet.' });

    assert.match(wordsOf(form), /Forårets status/);
    assert.equal(heldBy(form).visibility, 'all');
    assert.match(wordsOf(receipt.value), /Alle i Grøn Fjord/);
    const [newest] = await versionsSeenBy(teacher, 'affald-på-kajen', 'grøn-fjord');
    assert.equal(newest?.texts?.happened, 'Kajen er ryddet.');
    assert.equal(newest?.author.name, 'Tovholder Havn');
  });

  it('the overview is the one that is asked for, with its own goals, names and round', async () => {
    const first = await overviewOf(both, 'tryg-aalborg');
    const second = await overviewOf(both, 'grøn-fjord');

    assert.equal(first.initiatives.length, 15);
    assert.deepEqual(
      second.initiatives.map(({ name }) => name),
      ['Badevand', 'Affald på kajen', 'Skolens fjorduge'],
    );
    assert.deepEqual(
      second.goals.map(({ name }) => name),
      ['Rent vand', 'Mindre affald'],
    );
    assert.equal(second.partnership.timeZone, 'Atlantic/Faroe');
    assert.equal(second.round?.name, 'Forårets status');
    assert.equal(second.partnership.sampleData, false);
    assert.equal(first.partnership.sampleData, true);
  });

  it('the tab is told of both, with the person’s own standing in each', async () => {
    const { partnerships } = v.parse(me, (await both.get('/api/me')).body);

    assert.deepEqual(
      partnerships.map(({ id, personId, leadsInitiatives }) => ({ id, personId, leadsInitiatives })),
      [
        { id: 'grøn-fjord', personId: 'havnefoged', leadsInitiatives: true },
        { id: 'tryg-aalborg', personId: 'tovholder-trygt-natteliv', leadsInitiatives: true },
      ],
    );
  });

  it('who belongs to one sees nothing of the other by any path', async () => {
    const initiative = encodeURIComponent('affald-på-kajen');
    const paths = [
      '/api/overview?',
      '/api/waiting?',
      '/api/operation?',
      `/api/initiatives/${initiative}?`,
      `/api/initiatives/${initiative}/updates?before=9&`,
      '/api/initiatives/havnefronten?',
    ];

    for (const path of paths) {
      const fromOutside = await coordinator.get(`${path}partnership=${encodeURIComponent('grøn-fjord')}`);
      const fromInside = await teacher.get(`${path}partnership=tryg-aalborg`);

      assert.equal(fromOutside.status, 403, path);
      assert.equal(fromInside.status, 403, path);
    }
    const shown = JSON.stringify([
      (await coordinator.get('/api/overview')).body,
      (await coordinator.get('/api/waiting')).body,
      (await coordinator.get('/api/operation')).body,
    ]);
    assert.doesNotMatch(shown, /Fjord|Havnefoged|kajen/i);
  });

  it('an initiative of one is not found in the other, though both hold rows for the same person', async () => {
    const address = { verb: 'status.open', cardVersion: 1 };

    const crossed = await both.press({ ...address, partnershipId: 'tryg-aalborg', initiativeId: 'badevand' });
    const path = '/api/initiatives/badevand?partnership=tryg-aalborg';

    assert.equal(crossed.value, 'Indsatsen findes ikke længere. Skriv status for at se dine indsatser.');
    assert.equal((await both.get(path)).status, 404);
  });

  it('a coordinator of one clears nobody’s waiting in the other', async () => {
    const guest = { tenantId: sampleTenants['aalborg-kommune'], objectId: sampleObjectId(99) };
    await server.stores.directory.putInWaiting({
      identity: guest,
      name: 'Ny medarbejder',
      firstSeenAt: '2025-05-13T07:00:00.000Z',
      seenIn: 'tab',
    });
    const is = { kind: 'existing', personId: 'havnefoged' };
    const clearedAt = (partnership: string) =>
      teacher.post(`/api/waiting/clear?partnership=${encodeURIComponent(partnership)}`, { ...guest, is });

    assert.equal((await clearedAt('tryg-aalborg')).status, 403);
    assert.equal((await clearedAt('grøn-fjord')).status, 404);
  });
});

describe('The product’s code', () => {
  const root = path.join(import.meta.dirname, '..', '..');
  const files = globSync('{bot,tab}/**/*.{ts,tsx,html,css}', { cwd: root }).filter(
    (file) => !/[\\/](demo|dist|templates)[\\/]/.test(file),
  );

  it('knows no partnership, organisation or place by name, the template’s own name aside', () => {
    const named = files.filter((file) => {
      const code = readFileSync(path.join(root, file), 'utf8').replace(/tryg.?aalborg.{0,2}(?:version )?3/gi, '');
      return /aalborg|nordjyll|løvvangen|havnefront/i.test(code);
    });

    assert.ok(files.length > 100);
    assert.deepEqual(named, []);
  });
});
