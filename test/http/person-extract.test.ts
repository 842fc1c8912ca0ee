import assert from 'node:assert/strict';
import * as v from 'valibot';
import { extractPaths } from '#bot/contract/extracts.ts';
import { problem } from '#bot/contract/problem.ts';
import { unzip } from '#test/support/unzip.ts';
import { type Actor, askAsActor, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const lead = 'tovholder-havnefronten';

const file = v.object({
  format: v.literal('tryg-overblik-person-extract'),
  person: v.looseObject({ id: v.string(), name: v.string(), leadOf: v.array(v.string()) }),
  written: v.array(v.looseObject({ initiativeId: v.string(), author: v.looseObject({ id: v.string() }) })),
  drafts: v.array(v.looseObject({ initiativeId: v.string() })),
  deliveries: v.array(v.looseObject({ kind: v.string(), state: v.string() })),
  events: v.array(v.looseObject({ action: v.string() })),
  eventsFrom: v.null(),
});

describe('Everything about one person as a file', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  const asked = (actor: Actor, as = 'json') =>
    askAsActor(server, actor, { path: `${extractPaths.person(lead)}?as=${as}` });

  it('holds what they lead, wrote and were sent, and the events of them', async () => {
    await asked('administrator');

    const { person, written, deliveries, events } = v.parse(
      file,
      JSON.parse((await asked('lead of Havnefronten')).text),
    );

    assert.equal(person.id, lead);
    assert.deepEqual(person.leadOf, ['havnefronten']);
    assert.ok(written.length > 0);
    assert.deepEqual([...new Set(written.map(({ author }) => author.id))], [lead]);
    assert.ok(deliveries.length > 0);
    assert.ok(events.some(({ action }) => action === 'person_extracted'));
  });

  it('is for them and for those who keep their organisation’s register, and tells nobody else whether there is one', async () => {
    const codes: Record<string, string> = {};
    for (const actor of [
      'coordinator of the police',
      'reader',
      'deputy of Havnefronten',
      'somebody unknown',
    ] as const) {
      codes[actor] = v.parse(problem, JSON.parse((await asked(actor)).text)).code;
    }
    const { text } = await askAsActor(server, 'coordinator of the police', {
      path: `${extractPaths.person('no-such')}?as=json`,
    });

    assert.equal((await asked('administrator')).status, 200);
    assert.deepEqual(codes, {
      'coordinator of the police': 'not_allowed',
      reader: 'not_allowed',
      'deputy of Havnefronten': 'not_allowed',
      'somebody unknown': 'unknown_person',
    });
    assert.equal(v.parse(problem, JSON.parse(text)).code, 'not_allowed');
  });

  it('says the same in Word', async () => {
    const document = unzip((await asked('lead of Havnefronten', 'docx')).bytes).get('word/document.xml') ?? '';

    for (const head of [
      'I registret',
      'Statusser',
      'Kladder',
      'Beskeder til personen',
      'Hændelser af og om personen',
    ]) {
      assert.ok(document.includes(head), head);
    }
  });

  it('leaves a line of who took it', async () => {
    await asked('administrator', 'docx');

    const [newest] = await server.surroundings.stores.partnerships.auditTrail('tryg-aalborg', 1);
    assert.deepEqual(
      [newest?.action, newest?.by, newest?.subject],
      ['person_extracted', 'administrator-kommune', `${lead}/docx`],
    );
  });
});
