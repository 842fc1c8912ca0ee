import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import { readDecisionForm } from '#bot/use-cases/decisions/read-decision-form.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readAbsences } from '#bot/use-cases/people/read-absences.ts';
import { readPeople } from '#bot/use-cases/people/read-people.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { nameApprover } from '#bot/use-cases/yearly/name-approver.ts';
import { objectId } from '#test/support/builders.ts';
import { at, storesWithMeeting } from '#test/use-cases/decisions/follow-up-scene.ts';
import {
  aChange,
  aPlannedMeeting,
  askedOf,
  aTypedMeeting,
  storesWithGroups,
} from '#test/use-cases/meetings/meeting-scene.ts';
import { coordinator, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asked, yearlyScene } from '#test/use-cases/yearly/yearly-scene.ts';

async function leaves(ports: Stores, personId: string): Promise<void> {
  const found = (await ports.partnerships.person(partnershipId, personId)) ?? assert.fail(`no ${personId}`);
  const value = { ...found.value, leftAt: '2025-01-01T08:00:00.000Z' };
  assert.equal(await ports.records.commit(partnershipId, [{ kind: 'person', value, tag: found.tag }]), 'committed');
}

describe('Somebody who has left', () => {
  it('is chosen neither to chair a new meeting nor to take part in it', async () => {
    const ports = await storesWithGroups();
    await leaves(ports, 'steering-3');

    const raw = aTypedMeeting({ chairId: 'steering-3', participantIds: 'steering-1,steering-3' });
    const outcome = await planMeeting(ports)(aPlannedMeeting({ raw }));

    assert.deepEqual(outcome, {
      kind: 'problems',
      problems: [
        { field: 'chairId', code: 'unknown_choice' },
        { field: 'participantIds', code: 'unknown_choice' },
      ],
    });
  });

  it('stays at a meeting they were named at, whatever else of it is changed', async () => {
    const ports = await storesWithGroups();
    await planMeeting(ports)(aPlannedMeeting({ raw: aTypedMeeting({ chairId: 'steering-3' }) }));
    await leaves(ports, 'steering-3');
    const seen = (await readMeeting(ports)(askedOf())).changeable?.version ?? '';

    const outcome = await changeMeetingDetails(ports)(aChange({ chairId: 'steering-3', place: 'Havnen' }, seen));

    assert.equal(outcome.kind, 'kept');
  });

  it('is not made responsible for what is decided, and stays where they were already', async () => {
    const ports = await storesWithMeeting();
    const meetingId = 'steering-2025-1';
    const about = { identity: coordinator, partnershipId, at };
    const raw = { type: 'task', text: 'Tæl lamperne.', responsibleId: 'lead-2' };
    const form = { ...about, meetingId, formId: objectId(1), raw, lang: 'da' } as const;
    const { decisions } = await writeDecision(ports)(form);
    const decisionId = decisions[0]?.decision.id ?? '';
    await leaves(ports, 'lead-2');
    const { version = '' } = (await readDecision(ports)({ ...about, decisionId })).decisions[0] ?? {};
    const offered = await readDecisionForm(ports)({ ...about, meetingId, language: 'da' });

    const corrected = { ...about, decisionId, version, lang: 'da', raw: { ...raw, text: 'Tæl alle lamper.' } } as const;
    const { kind } = await changeDecision(ports)(corrected);

    assert.equal(kind, 'saved');
    assert.equal(
      offered.people.some(({ id }) => id === 'lead-2'),
      false,
    );
    await assert.rejects(writeDecision(ports)({ ...form, formId: objectId(2) }), { code: 'invalid_decision' });
  });

  it('stands in for nobody from then on, and is not offered', async () => {
    const ports = await storesWithGroups();
    await leaves(ports, 'lead-2');
    const about = { identity: coordinator, partnershipId, at };
    const absence = { from: '2027-01-06', to: '2027-01-08', standInId: 'lead-2' };

    const { standIns } = await readAbsences(ports)({ ...about, whose: 'everybody' });
    const { people } = await readPeople(ports)(about);

    assert.deepEqual(
      [standIns.some(({ personId }) => personId === 'lead-2'), people.some(({ id }) => id === 'lead-2')],
      [false, false],
    );
    await assert.rejects(setAbsence(ports)({ ...about, personId: 'lead-1', absence }), { code: 'has_left' });
  });

  it('is not named to approve the yearly status', async () => {
    const ports = await yearlyScene();
    await leaves(ports, 'lead-1');

    const naming = nameApprover(ports)({ ...asked('steering-kommune'), personId: 'lead-1' });

    await assert.rejects(naming, { code: 'has_left' });
  });
});
