import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { type AnswerAttendance, answerAttendance } from '#bot/use-cases/meetings/answer-attendance.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { markInvited } from '#bot/use-cases/meetings/mark-invited.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import { coordinator, identityOf, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { aPlannedMeeting, askedOf, aTypedMeeting, inJanuary, steering, storesWithGroups } from './meeting-scene.ts';

const [member = coordinator] = steering;
/** The minute it begins, at 13 in Copenhagen. */
const beginning = '2027-02-04T12:00:00.000Z';

async function planned(raw = aTypedMeeting()): Promise<Stores> {
  const ports = await storesWithGroups();
  await planMeeting(ports)(aPlannedMeeting({ raw }));
  return ports;
}

function says(answer: AnswerAttendance['answer'], identity = member, at = inJanuary): AnswerAttendance {
  return { ...askedOf(at, identity), answer, substituteName: 'Vera Vikar' };
}

async function headsAt(ports: Stores) {
  return (await readMeeting(ports)(askedOf())).headcount;
}

async function audited(ports: Stores): Promise<number> {
  const audit = await ports.partnerships.auditTrail(partnershipId, 20);
  return audit.filter(({ action }) => action === 'attendance_answered').length;
}

describe('Answering whether one comes', () => {
  it('counts each of the group in one place, the newest answer alone', async () => {
    const ports = await planned();
    const [, second = member] = steering;

    await answerAttendance(ports)(says('yes'));
    await answerAttendance(ports)(says('no'));
    await answerAttendance(ports)(says('substitute', second));

    assert.deepEqual(await headsAt(ports), {
      yes: [],
      no: ['steering-1'],
      substitutes: [{ personId: 'steering-2', name: 'Vera Vikar' }],
      unanswered: ['steering-3'],
    });
  });

  it('twice the same is one answer, given when it first was', async () => {
    const ports = await planned();

    await answerAttendance(ports)(says('yes'));
    await answerAttendance(ports)({ ...says('yes'), at: '2027-01-06T08:00:00.000Z' });

    assert.equal(await audited(ports), 1);
    const { own } = await readMeeting(ports)(askedOf(inJanuary, member));
    assert.deepEqual([own?.answer, own?.substituteName, own?.answeredAt], ['yes', '', inJanuary]);
  });

  it('is for those who are named, and for others of the group too', async () => {
    const ports = await planned(aTypedMeeting({ participantIds: 'lead-1,lead-2', chairId: 'steering-2' }));

    await answerAttendance(ports)(says('yes', identityOf(1)));
    await answerAttendance(ports)(says('yes'));

    const heads = await headsAt(ports);
    assert.deepEqual(
      [heads?.yes, heads?.unanswered],
      [
        ['lead-1', 'steering-1'],
        ['steering-2', 'lead-2'],
      ],
    );
  });

  it('is not for another group, another partnership or another tenant: to them there is no meeting', async () => {
    const ports = await planned();
    const otherTenant = { ...member, tenantId: 'another' };

    await assert.rejects(answerAttendance(ports)(says('yes', identityOf(1))), { code: 'no_such_meeting' });
    await assert.rejects(answerAttendance(ports)(says('yes', otherTenant)), { code: 'unknown_person' });
    const stranger = anIdentity({ objectId: objectId(999) });
    await assert.rejects(answerAttendance(ports)(says('yes', stranger)), { code: 'unknown_person' });
    assert.equal(await audited(ports), 0);
  });

  it('is possible until it begins, and not after', async () => {
    const ports = await planned();

    await answerAttendance(ports)(says('yes', member, '2027-02-04T11:59:59.999Z'));

    await assert.rejects(answerAttendance(ports)(says('no', member, beginning)), { code: 'meeting_begun' });
  });

  it('is not possible where people were invited from Outlook, nor once it is cancelled', async () => {
    const ports = await planned();

    await markInvited(ports)({ ...askedOf(), isInvited: true });
    await assert.rejects(answerAttendance(ports)(says('yes')), { code: 'answers_in_outlook' });
    await cancelMeeting(ports)(askedOf());
    await assert.rejects(answerAttendance(ports)(says('yes')), { code: 'meeting_not_in_state' });
  });

  it('takes a name for whoever comes instead, and no CPR number', async () => {
    const ports = await planned();
    const named = (substituteName: string) => answerAttendance(ports)({ ...says('substitute'), substituteName });

    await assert.rejects(named(''), { code: 'invalid_input', facts: { field: 'substituteName', limit: 100 } });
    await assert.rejects(named('Vera 010203-1234'), {
      code: 'contains_cpr_number',
      facts: { field: 'substituteName' },
    });
    assert.equal((await headsAt(ports))?.unanswered.length, 3);
  });
});

describe('A meeting', () => {
  it('shows its answers to coordinators and its chair, and to each their own', async () => {
    const ports = await planned(aTypedMeeting({ chairId: 'steering-3' }));
    await answerAttendance(ports)(says('yes'));

    const seen = await Promise.all(
      [coordinator, ...steering].map((identity) => readMeeting(ports)(askedOf(inJanuary, identity))),
    );

    assert.deepEqual(
      seen.map(({ headcount, changeable, own }) => [headcount !== null, changeable !== null, own?.answer ?? null]),
      [
        [true, true, null],
        [false, false, 'yes'],
        [false, false, null],
        [true, false, null],
      ],
    );
  });
});
