import assert from 'node:assert/strict';
import { coming, held, lettersIn, meetingRecords } from '#test/http/meeting-secrets.ts';
import { demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMinutes } from '#test/support/minutes-builders.ts';

const partnershipId = 'tryg-aalborg';
const card = { cardVersion: 1, partnershipId };
const minutes = { ...card, version: 1, note: 'Indsat' };

type Forged = readonly [verb: string, real: string, data: (id: string) => object];

/** Buttons of cards that were never shown to them, by the id of what they are about. */
const forged: readonly Forged[] = [
  ['meeting.attend', coming.id, (meetingId) => ({ ...card, meetingId, answer: 'yes' })],
  ['agenda.show', coming.id, (meetingId) => ({ ...card, meetingId })],
  ['minutes.show', held.id, (meetingId) => ({ ...minutes, meetingId })],
  ['minutes.approve', held.id, (meetingId) => ({ ...minutes, meetingId })],
  ['minutes.remark', held.id, (meetingId) => ({ ...minutes, meetingId })],
  ['case.assents', '2025-05-13-case', (caseId) => ({ ...card, caseId })],
  ['decision.done', '2025-05-12-closed', (decisionId) => ({ ...card, decisionId })],
  ['decision.done', '2025-05-12-group', (decisionId) => ({ ...card, decisionId })],
];

describe('Forged cards about meetings', function () {
  this.timeout(30_000);
  let server: DemoServer;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    const { records } = server.stores;
    const sent = aMinutes({ meetingId: held.id, memberIds: ['styregruppe-region'], dueOn: '2025-06-02' });
    const text = {
      meetingId: held.id,
      version: 1,
      lang: 'da',
      present: [],
      absent: [],
      points: [],
      change: '',
    } as const;
    assert.equal(
      await records.commit(partnershipId, [
        ...meetingRecords(),
        { kind: 'minutes', value: sent, tag: null },
        { kind: 'minutes_text', value: text },
        { kind: 'written_case', value: aCase, tag: null },
      ]),
      'committed',
    );
  });

  after(() => server.close());

  function kept(): Promise<unknown> {
    const { records, partnerships } = server.stores;
    return Promise.all([
      records.attendances(partnershipId, coming.id),
      records.minutesAnswers(partnershipId, held.id, 1),
      records.meetingDecisions(partnershipId, held.id),
      records.writtenCase(partnershipId, aCase.id),
      partnerships.auditTrail(partnershipId, 500),
    ]);
  }

  for (const who of ['tovholder-tryg-bydel', 'formidling-kommune', 'laeser-region', 'administrator-kommune']) {
    it(`are answered to ${who} as if there was nothing, tell nothing and keep nothing`, async () => {
      const client = await demoClient(server.origin, who);
      await client.say('hej');
      const before = await kept();
      for (const [verb, real, data] of forged) {
        const answer = await client.press({ verb, ...data(real) });
        const toNothing = await client.press({ verb, ...data('nope') });

        assert.equal(lettersIn(JSON.stringify(answer)), '', verb);
        assert.deepEqual(answer, toNothing, verb);
      }
      assert.deepEqual(await kept(), before);
      assert.equal(lettersIn(JSON.stringify(await client.cards())), '');
    });
  }

  it('are answered otherwise to whoever they are for', async () => {
    const client = await demoClient(server.origin, 'styregruppe-region');
    await client.say('hej');
    for (const [verb, real, data] of forged) {
      const answer = await client.press({ verb, ...data(real) });

      assert.notDeepEqual(answer, await client.press({ verb, ...data('nope') }), verb);
    }
  });
});

const aCase = {
  id: '2025-05-13-case',
  title: 'SKRIFTLIGSAG',
  recommendation: 'SKRIFTLIGSAG',
  lang: 'da',
  initiativeId: null,
  askedIds: ['styregruppe-region'],
  answerBy: '2025-06-20',
  state: 'open',
  answers: [],
  decisionId: null,
  sentById: 'koordinator-kommune',
  sentAt: '2025-05-13T07:00:00.000Z',
  settledAt: null,
} as const;
