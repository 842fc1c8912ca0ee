import assert from 'node:assert/strict';
import * as v from 'valibot';
import { objectId } from '#test/support/builders.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const member = 'styregruppe-kommune';
const lead = 'tovholder-havnefronten';
const [ahead, begun] = [objectId(1), objectId(2)];
const meeting = { group: 'steering', date: '2025-10-07', startTime: '09.00', endTime: '11.00' };
const ofAhead = `/api/meetings/${ahead}`;
const ofBegun = `/api/meetings/${begun}`;
const decisionId = `2025-05-13-${objectId(20)}`;
const caseId = `2025-05-13-${objectId(30)}`;
const decided = { type: 'task', text: 'Beskriv, hvad det koster.' };

type Sent = readonly [by: string, path: string, body: unknown, action: string];

/** A year's work in the order in which it is done; each stands on those before it. */
const sent: readonly Sent[] = [
  [coordinator, '/api/meetings', { formId: ahead, meeting, isSure: true }, 'meeting_planned'],
  [
    coordinator,
    '/api/meetings',
    { formId: begun, meeting: { ...meeting, date: '2025-05-06' }, isSure: true },
    'meeting_planned',
  ],
  [coordinator, `${ofAhead}/round`, { roundId: '2025-2' }, 'meeting_round_set'],
  [member, `${ofAhead}/attendance`, { answer: 'substitute', substituteName: 'Vera Vikar' }, 'attendance_answered'],
  [member, `${ofAhead}/agenda/propose`, { formId: objectId(10), title: 'Lys', text: '' }, 'agenda_point_proposed'],
  [coordinator, `${ofAhead}/agenda/points`, { formId: objectId(11), title: 'Vagter', text: '' }, 'agenda_point_added'],
  [coordinator, `${ofBegun}/agenda/points`, { formId: objectId(12), title: 'Bro', text: '' }, 'agenda_point_added'],
  [coordinator, `${ofBegun}/agenda/carry-over`, { pointIds: [objectId(12)] }, 'agenda_points_carried_over'],
  [
    coordinator,
    `${ofBegun}/decisions`,
    { formId: objectId(20), raw: { ...decided, initiativeId: 'havnefronten' }, lang: 'da' },
    'decision_written',
  ],
  [lead, `/api/decisions/${decisionId}/outcome`, { state: 'under_way', note: 'Vi har spurgt.' }, 'decision_told'],
  [
    coordinator,
    `${ofBegun}/minutes/draft`,
    { revision: 0, lang: 'da', present: [member, 'styregruppe-politi'], absent: [], points: [] },
    'minutes_draft_saved',
  ],
  [
    coordinator,
    `${ofBegun}/minutes`,
    { formId: objectId(40), replaces: 0, revision: 1, dueOn: null, isSilenceApproval: false, change: '' },
    'minutes_sent',
  ],
  [member, `${ofBegun}/minutes/1/answer`, { answer: 'approved', note: '' }, 'minutes_approval_given'],
  [
    coordinator,
    '/api/written-cases',
    { formId: objectId(30), raw: { title: 'Vagter', recommendation: 'To.', answerBy: '2025-06-10' }, lang: 'da' },
    'case_sent',
  ],
  [member, `/api/written-cases/${caseId}/answer`, { answer: 'assents' }, 'case_answered'],
  [coordinator, `/api/written-cases/${caseId}/withdraw`, {}, 'case_withdrawn'],
  [coordinator, `${ofAhead}/cancel`, {}, 'meeting_cancelled'],
];

const audited = (action: string, lines: readonly { readonly action: string }[]) =>
  lines.filter((each) => each.action === action).length;

describe('What is sent three times at once', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  for (const [by, path, body, action] of sent) {
    it(`is done once, and answered alike: POST ${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`, async () => {
      const trail = () => server.ports.partnerships.auditTrail('tryg-aalborg', 200);
      const before = audited(action, await trail());

      const answers = await Promise.all([1, 2, 3].map(() => server.askAs(by, posted(path, body))));

      assert.deepEqual(
        answers.map(({ status, text }) =>
          status === 200 ? 200 : v.parse(v.object({ code: v.string() }), JSON.parse(text)).code,
        ),
        [200, 200, 200],
      );
      assert.equal(audited(action, await trail()) - before, 1);
    });
  }
});
