import type { Minutes, MinutesAnswer } from '#bot/domain/minutes.ts';
import type { ShownMinutes, ShownPoint } from '#bot/domain/shown-minutes.ts';

/** The first version of the minutes of `aMeeting()`, out to two members until 18 February 2027. */
export function aMinutes(overrides: Partial<Minutes> = {}): Minutes {
  return {
    meetingId: 'steering-2027-1',
    version: 1,
    state: 'sent',
    memberIds: ['steering-1', 'steering-2'],
    dueOn: '2027-02-18',
    isSilenceApproval: false,
    formId: 'form-1',
    sentById: 'coordinator-1',
    sentAt: '2027-02-04T14:00:00.000Z',
    settledAt: null,
    approvedBy: null,
    ...overrides,
  };
}

/** That `steering-1` approved it. */
export function aMinutesAnswer(overrides: Partial<MinutesAnswer> = {}): MinutesAnswer {
  return {
    meetingId: 'steering-2027-1',
    version: 1,
    personId: 'steering-1',
    role: 'steering',
    answer: 'approved',
    note: '',
    at: '2027-02-08T09:00:00.000Z',
    ...overrides,
  };
}

export function aShownPoint(overrides: Partial<ShownPoint> = {}): ShownPoint {
  return {
    id: 'point-1',
    kind: 'own',
    title: 'Ny aftale med boligforeningen',
    isClosed: false,
    isCarriedOver: false,
    text: 'Gruppen drøftede aftalen.\nDen forlænges et år.',
    decisions: [
      {
        id: '2027-02-04-1',
        type: 'task',
        text: 'Forlæng aftalen med et år.',
        lang: 'da',
        assentedBy: ['Kommune', 'Politi'],
        responsible: { id: 'lead-1', name: 'Tovholder 1', organisation: 'kommune' },
        dueOn: '2027-03-01',
        isClosed: false,
      },
    ],
    ...overrides,
  };
}

/** `aMinutes()` as one of its members is shown it. */
export function aShownMinutes(overrides: Partial<ShownMinutes> = {}): ShownMinutes {
  const { version, state, sentAt, dueOn, isSilenceApproval, settledAt, approvedBy } = aMinutes();
  return {
    ...{ version, state, sentAt, dueOn, isSilenceApproval, settledAt, approvedBy },
    meeting: {
      id: 'steering-2027-1',
      title: null,
      group: 'steering',
      date: '2027-02-04',
      startTime: '13:00',
      endTime: '15:00',
      place: 'Rådhuset, lokale 2',
    },
    lang: 'da',
    change: '',
    present: [
      { id: 'steering-1', name: 'Styregruppe Ét', organisation: 'kommune' },
      { id: 'steering-2', name: 'Styregruppe To', organisation: 'politi' },
    ],
    absent: [{ id: 'steering-3', name: 'Styregruppe Tre', organisation: 'region', substituteName: 'Anders And' }],
    points: [aShownPoint(), aShownPoint({ id: 'point-2', kind: 'any_other', title: null, text: '', decisions: [] })],
    members: 2,
    approved: 0,
    remarked: 0,
    mine: null,
    mayAnswer: true,
    approvals: [],
    answers: [],
    silent: [],
    ...overrides,
  };
}
