import type { RoundShown } from '#bot/contract/rounds.ts';

/** The round that serves the meeting of `aMeetingAnswer()`. */
export function aRoundAnswer(): RoundShown {
  return {
    id: '2025-2',
    kind: 'ordinary',
    name: 'Statusrunde 2, foråret 2025',
    nameEn: 'Status round 2, spring 2025',
    state: 'open',
    opensOn: '2025-05-02',
    dueOn: '2025-05-28',
    dueTime: null,
    graceUntil: '2025-06-04',
    graceTime: null,
    meetingOn: '2025-06-11',
    initiativeIds: null,
    reminders: null,
    proposal: null,
    opensAt: null,
    openedAt: null,
    closedAt: null,
    snapshot: 0,
  };
}
