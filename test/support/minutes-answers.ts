import type { MinutesDraftShown, MinutesVersion } from '#bot/contract/minutes.ts';
import { coordinator, lead } from './meeting-answers.ts';

const steering = { id: 'styregruppe-politi', name: 'Styregruppe Politi', organisation: 'nordjyllands-politi' };

const lighting = { id: 'point-3', kind: 'own', title: 'Belysning', isClosed: false, isCarriedOver: false } as const;

/** Minutes that wait for whoever reads them. */
export function sentMinutes(overrides: Partial<MinutesVersion> = {}): MinutesVersion {
  return {
    version: 1,
    state: 'sent',
    sentAt: '2025-06-12T08:00:00.000Z',
    dueOn: '2025-06-26',
    isSilenceApproval: true,
    approvedBy: null,
    lang: 'da',
    present: [coordinator, lead],
    absent: [],
    points: [{ ...lighting, text: 'Vi drøftede lyset.', decisions: [] }],
    change: '',
    members: 2,
    approved: 0,
    remarked: 0,
    mine: null,
    mayAnswer: true,
    approvals: [],
    answers: [],
    silent: [lead],
    ...overrides,
  };
}

/** A coordinator's draft with one point. */
export function minutesDraft(overrides: Partial<MinutesDraftShown> = {}): MinutesDraftShown {
  return {
    meetingId: 'lead-2025-1',
    revision: 1,
    lang: 'da',
    people: [coordinator, lead],
    present: [coordinator.id, lead.id],
    absent: [],
    points: [{ ...lighting, text: '', decisions: [] }],
    savedBy: coordinator,
    savedAt: '2025-06-11T12:00:00.000Z',
    members: [lead],
    readers: [steering],
    proposedDueOn: '2025-06-26',
    remarks: [],
    ...overrides,
  };
}
