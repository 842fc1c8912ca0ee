import assert from 'node:assert/strict';
import * as v from 'valibot';
import { paths } from '#bot/contract/paths.ts';
import { statusForm, statusOutcome } from '#bot/contract/status-form.ts';
import { done } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const lead = 'tovholder-tryg-bydel';

describe('A status with what looks like personal data', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  it('comes back to be looked at once more, and is sent all the same where its writer says so', async () => {
    const { text } = await server.askAs(lead, { path: paths.statusForm('tryg-bydel') });
    const { address } = v.parse(statusForm, JSON.parse(text));
    const raw = {
      ...{ happened: 'Gårdlauget kan nås på 98 12 34 56.', health: 'on_track', nextSteps: 'Vi går videre.' },
      ...{ visibility: 'all', confirmed: 'true' },
    };
    const send = (more: object) =>
      done(server, statusOutcome, {
        by: lead,
        path: paths.sendStatus,
        body: { address, raw: { ...raw, ...more }, language: 'da' },
      });

    const first = await send({});
    const second = await send({ checked: 'true' });

    assert.equal(first.kind, 'problems');
    assert.deepEqual(first.kind === 'problems' && first.problems, [
      { field: 'happened', code: 'check_phone', found: '98 12 34 56' },
    ]);
    assert.equal(first.kind === 'problems' && first.form.filled.happened, raw.happened);
    assert.equal(second.kind, 'accepted');
    const version = second.kind === 'accepted' ? second.version : 0;
    const trail = await server.ports.partnerships.auditTrail('tryg-aalborg', 50);
    assert.deepEqual(
      trail.filter(({ action }) => action === 'text_sent_after_check').map(({ by, subject }) => [by, subject]),
      [[lead, `tryg-bydel/${version} phone`]],
    );
  });
});
