import assert from 'node:assert/strict';
import * as v from 'valibot';
import { overview } from '#bot/contract/overview.ts';
import { demoClient } from '#test/support/demo-client.ts';
import type { ProductServer } from './product-server.ts';
import { answer, send, startSample, versionsSeenBy } from './story-steps.ts';

const initiative = 'antiradikalisering';
const author = 'tovholder-antiradikalisering-ssp-1';
const secret = 'Tre oplæg på en ungdomsuddannelse.';

/** Who reads the text of an answer by a lead of the municipality: the whole rule, person by person. */
const readers = [
  { person: author, all: true, coordinatorsAndSteering: true, ownOrganisation: true },
  { person: 'tovholder-antiradikalisering-ssp-2', all: true, coordinatorsAndSteering: true, ownOrganisation: true },
  { person: 'tovholder-antiradikalisering-infohus', all: true, coordinatorsAndSteering: true, ownOrganisation: false },
  { person: 'koordinator-kommune', all: true, coordinatorsAndSteering: true, ownOrganisation: true },
  { person: 'koordinator-politi', all: true, coordinatorsAndSteering: true, ownOrganisation: false },
  { person: 'styregruppe-region', all: true, coordinatorsAndSteering: true, ownOrganisation: false },
  { person: 'tovholder-havnefronten', all: true, coordinatorsAndSteering: false, ownOrganisation: true },
  { person: 'tovholder-trygt-natteliv', all: true, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: 'formidling-kommune', all: true, coordinatorsAndSteering: false, ownOrganisation: true },
  { person: 'laeser-region', all: true, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: 'administrator-kommune', all: false, coordinatorsAndSteering: false, ownOrganisation: false },
];

/** An initiative that several organisations lead cannot be kept within one: there a lead of one organisation answers. */
const ledByOne = {
  initiative: 'demensindsatser',
  author: 'tovholder-demensindsatser',
  name: 'Tovholder Demensindsatser',
};
const ledBySeveral = { initiative, author, name: 'Tovholder Antiradikalisering SSP 1' };
const visibilities = [
  { visibility: 'all', reads: 'all', ...ledBySeveral },
  { visibility: 'coordinators_and_steering', reads: 'coordinatorsAndSteering', ...ledBySeveral },
  { visibility: 'own_organisation', reads: 'ownOrganisation', ...ledByOne },
] as const;

describe('Who reads the text of a status', () => {
  let server: ProductServer;

  before(async () => {
    server = await startSample();
    for (const { visibility, ...answered } of visibilities) {
      const lead = await demoClient(server.origin, answered.author);
      await send(lead, answered.initiative, { ...answer, happened: `${secret} ${visibility}`, visibility });
    }
  });

  after(() => server.close());

  for (const { person, ...mayRead } of readers) {
    for (const { visibility, reads, ...answered } of visibilities) {
      it(`${person} ${mayRead[reads] ? 'reads' : 'does not read'} what is for ${visibility}`, async () => {
        const reader = await demoClient(server.origin, person);
        const path = `/api/initiatives/${answered.initiative}/updates?partnership=tryg-aalborg&before=6`;

        const versions = await versionsSeenBy(reader, answered.initiative);
        const newest = versions.find((update) => update.visibility === visibility);
        const page = JSON.stringify((await reader.get(path)).body);

        assert.equal(newest?.texts?.happened, mayRead[reads] ? `${secret} ${visibility}` : undefined);
        assert.equal(newest?.author.name, answered.name);
        assert.equal(page.includes(`${secret} ${visibility}`), mayRead[reads]);
      });
    }
  }

  it('the status word, who sent it and when are everybody’s, and the overview holds no text', async () => {
    for (const { person } of readers) {
      const reader = await demoClient(server.origin, person);

      const { body } = await reader.get('/api/overview');

      const row = v.parse(overview, body).initiatives.find(({ id }) => id === initiative);
      assert.equal(row?.health, 'on_track');
      assert.equal(row?.submittedBy?.name, 'Tovholder Antiradikalisering SSP 1');
      assert.doesNotMatch(JSON.stringify(body), /Tre oplæg/);
    }
  });

  it('the administrator reads no status text of anybody by any path', async () => {
    const administrator = await demoClient(server.origin, 'administrator-kommune');
    const { body } = await administrator.get('/api/overview');
    const initiatives = v.parse(overview, body).initiatives;

    for (const { id } of initiatives) {
      const updates = await versionsSeenBy(administrator, id);

      assert.deepEqual(
        updates.map(({ texts }) => texts),
        updates.map(() => null),
      );
    }
    assert.equal((await administrator.get('/api/operation')).status, 200);
    assert.equal(initiatives.length, 15);
  });
});
