import assert from 'node:assert/strict';
import type { Decision } from '#bot/domain/decision.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { tellOutcome } from '#bot/use-cases/decisions/tell-outcome.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { readSteeringDesk } from '#bot/use-cases/read-steering-desk.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aRawStatus, objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { coordinator, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { at, sent, storesWithMeeting } from './follow-up-scene.ts';

const meetingId = 'steering-2025-1';
const later = '2025-05-13T08:00:00.000Z';

describe('A request for a decision', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesWithMeeting();
    await ask('help', 0);
  });

  /** The first lead asks the steering group for more guards, or for nothing any more. */
  async function ask(word: 'help' | 'none', baseVersion: number, when = at) {
    const { address, ...rest } = sent(
      word === 'none' ? aRawStatus() : aRawStatus({ help: 'steering', helpText: 'Må vi ansætte flere vagter?' }),
    );
    const answer = { ...rest, address: { ...address, baseVersion, formId: `form-${baseVersion}` }, at: when };
    const result = await submitStatus(stores)(answer);
    assert.ok(result.kind === 'accepted');
    return result.receipt;
  }

  const asked = (decisionId: string) => ({ identity: coordinator, partnershipId, decisionId, at: later });

  async function decide(n = 1, raw: Record<string, string> = {}): Promise<Decision> {
    const { decisions } = await writeDecision(stores)({
      identity: coordinator,
      partnershipId,
      meetingId,
      formId: objectId(n),
      raw: { type: 'decision', text: 'Ja, tre vagter mere.', initiativeId: 'i-1', ...raw },
      lang: 'da',
      at: later,
    });
    assert.ok(decisions[0]);
    return decisions[0].decision;
  }

  async function correct({ id }: Decision, raw: Record<string, string>) {
    const { version } = (await readDecision(stores)(asked(id))).decisions[0] ?? { version: '' };
    const typed = { type: 'decision', text: 'Ja, tre vagter mere.', initiativeId: 'i-1', ...raw };
    assert.equal((await changeDecision(stores)({ ...asked(id), version, raw: typed, lang: 'da' })).kind, 'saved');
  }

  async function drop({ id }: Decision) {
    await tellOutcome(stores)({ ...asked(id), state: 'dropped', note: '' });
  }

  /** Whom the overview says it is asked of, and what the steering group's desk says. */
  async function standing() {
    const question = { identity: coordinator, partnershipId, at: later };
    const [overview, desk] = await Promise.all([readOverview(stores)(question), readSteeringDesk(stores)(question)]);
    const row = overview.rows.find(({ initiativeId }) => initiativeId === 'i-1');
    return [row?.needsDecision, row?.helpFrom, desk.asking.map(({ name }) => name)];
  }

  const asking = [true, 'steering', ['Indsats 1']];
  const quiet = [false, 'none', []];

  it('stands until it is decided, and then nowhere', async () => {
    assert.deepEqual(await standing(), asking);

    await decide();

    assert.deepEqual(await standing(), quiet);
  });

  it('is settled by an answer that was carried out, and not by information or what is about another initiative', async () => {
    await decide(1, { type: 'information' });
    await decide(2, { initiativeId: 'i-2' });
    assert.deepEqual(await standing(), asking);

    const { id } = await decide(3);
    await tellOutcome(stores)({ ...asked(id), state: 'done', note: '' });

    assert.deepEqual(await standing(), quiet);
  });

  it('stands again where the decision is dropped, or corrected into what is no answer, and is answered by correcting it back', async () => {
    const decision = await decide();

    await correct(decision, { type: 'information' });
    assert.deepEqual(await standing(), asking);

    await correct(decision, { text: 'Ja, fire.' });
    assert.deepEqual(await standing(), quiet);

    await drop(decision);
    assert.deepEqual(await standing(), asking);
  });

  it('stays answered while one of two decisions about it is left', async () => {
    const [first, second] = [await decide(1), await decide(2)];

    await drop(first);
    assert.deepEqual(await standing(), quiet);

    await drop(second);
    assert.deepEqual(await standing(), asking);
  });

  it('is answered by two who decide at once', async () => {
    await Promise.all([decide(1), decide(2)]);

    const found = await stores.partnerships.initiative(partnershipId, 'i-1');

    assert.equal(found?.status.value.answeredBy.length, 2);
  });

  it('made anew with the next status stands, whatever was decided before', async () => {
    const decision = await decide();
    await ask('help', 1, later);
    assert.deepEqual(await standing(), asking);

    await drop(decision);

    assert.deepEqual(await standing(), asking);
  });

  it('that nobody makes any more is not brought back by dropping its decision', async () => {
    const decision = await decide();
    await ask('none', 1, later);

    await drop(decision);

    assert.deepEqual(await standing(), quiet);
  });

  it('has its fate on the receipt: asked, then the meeting that takes it up, then nothing where none is made', async () => {
    const fateOf = async (word: 'help' | 'none', baseVersion: number) => (await ask(word, baseVersion, later)).fate;
    assert.deepEqual(await fateOf('help', 1), { kind: 'asked', on: '2025-05-13' });
    const meeting = aMeeting({ id: 'next', date: '2025-06-12' });
    await stores.records.commit(partnershipId, [{ kind: 'meeting', value: meeting, before: null, tag: null }]);

    assert.deepEqual(await fateOf('help', 2), { kind: 'on_agenda', meetingOn: '2025-06-12' });
    assert.equal(await fateOf('none', 3), null);
  });

  it('stays as it is where it was answered at a closed point, of which nobody else is to know', async () => {
    const point = aPoint({ id: 'closed', meetingId, closedTo: ['coordinator-1'] });
    await stores.records.commit(partnershipId, [{ kind: 'agenda_point', value: point, tag: null }]);

    await decide(1, { pointId: 'closed' });

    assert.deepEqual(await standing(), asking);
  });
});
