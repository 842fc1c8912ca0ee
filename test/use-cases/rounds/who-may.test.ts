import assert from 'node:assert/strict';
import sinon from 'sinon';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { moveMeeting } from '#bot/use-cases/rounds/move-meeting.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { readRound } from '#bot/use-cases/rounds/read-round.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { readSnapshot } from '#bot/use-cases/rounds/read-snapshot.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import { aPartnership, aPerson } from '#test/support/builders.ts';
import { fakePorts } from '#test/use-cases/fake-ports.ts';
import { aPlan, askedAt, partnershipId } from './round-scene.ts';

const question = askedAt('2025-05-06T08:00:00.000Z');
const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: null, graceTime: null };
const next = { title: 'Næste', validFrom: '2026-01-01', validTo: '2029-12-31', goals: null };
const goal = { goalId: 'm1', verdict: 'reached', reasons: 'Nået.', lang: 'da' } as const;

/** What only coordinators may do. */
const verbs: Readonly<Record<string, (ports: Ports) => Promise<unknown>>> = {
  planRound: (ports) => planRound(ports)(aPlan()),
  readPreview: (ports) => readPreview(ports)(question),
  previewToMe: (ports) => previewToMe(ports)(question),
  confirmOpening: (ports) => confirmOpening(ports)(question),
  undoOpening: (ports) => undoOpening(ports)(question),
  cancelRound: (ports) => cancelRound(ports)(question),
  changeDates: (ports) => changeDates(ports)({ ...question, dates: aPlan().dates }),
  moveMeeting: (ports) => moveMeeting(ports)({ ...question, meetingOn: '2025-07-03' }),
  confirmProposal: (ports) => confirmProposal(ports)(question),
  declineProposal: (ports) => declineProposal(ports)(question),
  remindNow: (ports) => remindNow(ports)(question),
  closeRound: (ports) => closeRound(ports)(question),
  reopenRound: (ports) => reopenRound(ports)({ ...question, dates }),
  writeGoalSummary: (ports) => writeGoalSummary(ports)({ ...question, ...goal }),
  readGoalSummaries: (ports) => readGoalSummaries(ports)(question),
  readSettings: (ports) => readSettings(ports)(question),
  changeSettings: (ports) => changeSettings(ports)({ ...question, settings: defaultSettings, version: null }),
  extendStrategy: (ports) => extendStrategy(ports)({ ...question, validTo: '2026-12-31' }),
  takeNextVersionInUse: (ports) => takeNextVersionInUse(ports)({ ...question, next }),
};

/** What anybody in the partnership may read. */
const readings: Readonly<Record<string, (ports: Ports) => Promise<unknown>>> = {
  readRounds: (ports) => readRounds(ports)({ identity: question.identity, partnershipId }),
  readRound: (ports) => readRound(ports)(question),
  readSnapshot: (ports) => readSnapshot(ports)({ ...question, number: null }),
};

const everybodyElse = aPerson({ roles: ['steering', 'communication', 'reader', 'administrator'] });

function known(person: ReturnType<typeof aPerson> | null, records: Partial<Ports['records']> = {}) {
  return fakePorts({
    records,
    partnerships: { partnership: sinon.fake.resolves(aPartnership()), personOf: sinon.fake.resolves(person) },
  });
}

describe('Only coordinators', () => {
  for (const [name, verb] of Object.entries(verbs)) {
    it(`may ${name}: every other role is refused, and nothing is written`, async () => {
      const commit = sinon.fake.resolves('committed');
      const ports = known(everybodyElse, { commit });

      await assert.rejects(verb(ports), { name: 'Refusal', code: 'not_allowed' });
      sinon.assert.notCalled(commit);
    });
  }
});

describe('Somebody the partnership does not know', () => {
  for (const [name, verb] of Object.entries({ ...verbs, ...readings })) {
    it(`may not ${name}`, async () => {
      await assert.rejects(verb(known(null)), { name: 'Refusal', code: 'unknown_person' });
    });
  }
});

describe('A coordinator', () => {
  const coordinating = () => known(aPerson({ roles: ['coordinator'] }));
  const { planRound: _, readSettings: __, changeSettings: ___, ...aboutRound } = verbs;

  for (const [name, verb] of Object.entries(aboutRound)) {
    if (name.includes('Strategy') || name.includes('Version')) continue;
    it(`is told by ${name} that there is no such round`, async () => {
      await assert.rejects(verb(coordinating()), { name: 'Refusal', code: 'no_such_round' });
    });
  }
});
