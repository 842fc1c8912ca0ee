import assert from 'node:assert/strict';
import * as v from 'valibot';
import { writtenCasePaths, writtenCases } from '#bot/contract/written-cases.ts';
import { meetingStepKinds } from '#bot/domain/meeting.ts';
import { type Intent, intentOf, type NoticeKind, type Recipient } from '#bot/domain/notice.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { askBy, partnershipId } from './meeting-people.ts';
import { coming, held, lettersIn, ofLeads, ofNamed, roundId, type World, worldOfSecrets } from './meeting-secrets.ts';

/** A Monday at ten: the decisions are over their date, and minutes and case can still be answered. */
const at = '2025-06-02T08:00:00.000Z';
const createdAt = '2025-05-13T06:00:00.000Z';
const inTheEvening = '2025-06-02T19:00:00.000Z';
const inTheMorning = '2025-06-03T06:00:00.000Z';

type Told = readonly [kinds: readonly NoticeKind[], about: Partial<Omit<Intent, 'id' | 'kind' | 'recipient'>>];

/** Everything that meetings have said to anybody. */
function toldBy(caseId: string): readonly Told[] {
  return [
    [['minutes_sent', 'minutes_reminder', 'minutes_settled'], { meetingId: held.id, version: 1 }],
    [['minutes_remark'], { meetingId: held.id, version: 1, aboutPersonId: 'styregruppe-politi' }],
    ...['group', 'all', 'closed'].map((name): Told => {
      return [['decided', 'decision_due'], { subjectId: `2025-05-12-${name}`, initiativeId: 'havnefronten' }];
    }),
    [['case_asked', 'case_reminder', 'case_settled'], { subjectId: caseId }],
    ...[1, 2].map((version): Told => [['pack_sent'], { roundId, version }]),
    ...[coming, ofLeads, ofNamed].map(({ id }): Told => {
      return [['point_proposed', 'meeting_headcount', 'meeting_no_channel'], { meetingId: id }];
    }),
  ];
}

/** What each person would be told, whoever a notice was decided for. */
const toPeople: readonly (readonly [who: string, seen: string])[] = [
  ['koordinator-kommune', 'SLNocgadrm'],
  ['koordinator-politi', 'SLNogar'],
  ['koordinator-region', 'SLNogar'],
  ['styregruppe-kommune', 'Sogarw'],
  ['styregruppe-politi', 'Sogarw'],
  ['styregruppe-region', 'Socgadrmw'],
  ['styregruppe-region-2', 'Sogar'],
  ['tovholder-havnefronten', 'ga'],
  ['medtovholder-region', 'ga'],
  ['tovholder-tryg-bydel', ''],
  ['tovholder-patientens-team', ''],
  ['stedfortraeder-havnefronten', ''],
  ['stedfortraeder-politi', ''],
  ['stedfortraeder-region', ''],
  ['vikar-kommune', ''],
  ['vikar-politi', ''],
  ['deltager-kommune', ''],
  ['deltager-politi', ''],
  ['formidling-kommune', ''],
  ['formidling-politi', ''],
  ['formidling-region', ''],
  ['laeser-kommune', ''],
  ['laeser-politi', ''],
  ['laeser-region', ''],
  ['administrator-kommune', ''],
  ['administrator-politi', ''],
  ['administrator-region', ''],
];

/** What of it reaches anybody at that hour. */
const toldToPeople: readonly NoticeKind[] = [
  'case_asked',
  'case_reminder',
  'decided',
  'decision_due',
  'meeting_headcount',
  'minutes_reminder',
  'minutes_sent',
  'pack_sent',
];

/** What is said in a channel of each group, whatever meeting it is decided for. */
const inChannels: readonly (readonly [group: 'steering' | 'lead' | 'joint' | 'other', seen: string])[] = [
  ['steering', 'So'],
  ['lead', 'Ll'],
  ['joint', ''],
  ['other', 'Nn'],
];

describe('What is told of meetings', function () {
  this.timeout(60_000);
  let world: World;
  let caseId: string;

  before(async () => {
    world = await worldOfSecrets();
    const { text } = await askBy(world.server, 'koordinator-kommune', { path: writtenCasePaths.cases });
    caseId = v.parse(writtenCases, JSON.parse(text)).cases[0]?.id ?? '';
    const { ports } = world.server;
    const now = await ports.partnerships.now(partnershipId);
    for (const identity of now?.people.flatMap(({ identities }) => identities) ?? []) {
      const userMri = `29:${identity.objectId}`;
      const chat = { conversationId: `a:${identity.objectId}`, serviceUrl: 'https://smba.trafficmanager.net/emea/' };
      await ports.addresses.saveAddress(identity, { ...chat, userMri, locale: 'da-DK', seenAt: createdAt });
    }
    for (const group of ['steering', 'lead', 'joint', 'other'] as const) {
      const value = aChannel({ id: group, name: group, group });
      assert.equal(await ports.records.commit(partnershipId, [{ kind: 'channel', value, tag: null }]), 'committed');
    }
  });

  after(() => world.server.close());

  async function told(recipient: Recipient, all: readonly Told[]): Promise<string> {
    return lettersIn(JSON.stringify(await prepared(recipient, all, at)));
  }

  async function prepared(recipient: Recipient, all: readonly Told[], when: string) {
    const prepare = prepareNotice(world.server.ports, { member: async () => null, members: async () => [] });
    const intents = all.flatMap(([kinds, about]) =>
      kinds.map((kind) => intentOf({ kind, recipient, createdAt, ...about })),
    );
    return Promise.all(intents.map(async (intent) => ({ intent, ...(await prepare(partnershipId, intent, when)) })));
  }

  for (const [who, expected] of toPeople) {
    it(`tells ${who}: ${expected || 'nothing'}`, async () => {
      assert.equal(await told({ kind: 'person', personId: who }, toldBy(caseId)), expected);
    });
  }

  it('waits in the evening until the morning, whatever of it is told to a person', async () => {
    const told = new Set<NoticeKind>();
    for (const personId of ['koordinator-kommune', 'styregruppe-region', 'tovholder-havnefronten']) {
      const recipient = { kind: 'person', personId } as const;
      const byDay = await prepared(recipient, toldBy(caseId), at);
      const late = await prepared(recipient, toldBy(caseId), inTheEvening);

      for (const [n, { intent, kind }] of byDay.entries()) {
        if (kind !== 'send') continue;
        told.add(intent.kind);
        assert.deepEqual(late[n], { intent, kind: 'later', until: inTheMorning }, intent.kind);
      }
    }
    assert.deepEqual([...told].toSorted(), toldToPeople);
  });

  it('waits in a channel as well where it comes late, but for the post, which is true at any hour', async () => {
    const recipient = { kind: 'channel', channelId: 'steering' } as const;
    const late = await prepared(recipient, inAnyChannel, inTheEvening);

    assert.deepEqual(
      late.filter(({ kind }) => kind !== 'drop').map(({ intent, kind }) => [intent.kind, kind].join(' ')),
      ['meeting_post send', ...meetingStepKinds.map(() => 'meeting_reply later')],
    );
  });

  for (const [group, expected] of inChannels) {
    it(`says in a channel of ${group}: ${expected || 'nothing'}`, async () => {
      assert.equal(await told({ kind: 'channel', channelId: group }, inAnyChannel), expected);
    });
  }
});

const inAnyChannel: readonly Told[] = [held, coming, ofLeads, ofNamed].flatMap(({ id }): readonly Told[] => [
  [['meeting_post'], { meetingId: id }],
  [['minutes_approved'], { meetingId: id, version: 1 }],
  ...[...meetingStepKinds, 'changed'].map(
    (subjectId): Told => [['meeting_reply'], { meetingId: id, subjectId, version: 0 }],
  ),
]);
