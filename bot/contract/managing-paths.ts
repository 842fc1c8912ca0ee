const round = (id: string) => `/api/rounds/${encodeURIComponent(id)}`;
const request = (roundId: string, initiativeId: string) =>
  `${round(roundId)}/requests/${encodeURIComponent(initiativeId)}`;
const initiative = (id: string) => `/api/initiatives/${encodeURIComponent(id)}`;
const person = (id: string) => `/api/people/${encodeURIComponent(id)}`;

/** What a coordinator can do to a round without saying more: POST, with an empty body. */
export const roundDecisions = ['preview-to-me', 'open', 'undo', 'cancel', 'decline-dates', 'close', 'remind'] as const;
export type RoundDecision = (typeof roundDecisions)[number];

/** The paths of those who run the rounds and answer in them. Each takes `?partnership=` as those in `paths` do. */
export const managingPaths = {
  /** GET all of them; POST plans one. */
  rounds: '/api/rounds',
  round,
  decide: (id: string, decision: RoundDecision) => `${round(id)}/${decision}`,
  /** POST, with what their bodies say. */
  changeDates: (id: string) => `${round(id)}/dates`,
  moveMeeting: (id: string) => `${round(id)}/meeting`,
  confirmDates: (id: string) => `${round(id)}/confirm-dates`,
  reopen: (id: string) => `${round(id)}/reopen`,
  preview: (id: string) => `${round(id)}/preview`,
  grid: (id: string) => `${round(id)}/grid`,
  /** `newest` for the last one. */
  snapshot: (id: string, number: number | 'newest') => `${round(id)}/snapshots/${number}`,
  goals: (id: string) => `${round(id)}/goals`,
  /** POST. */
  writeGoal: (id: string, goalId: string) => `${round(id)}/goals/${encodeURIComponent(goalId)}`,
  reach: '/api/reach',

  /** POST, about one initiative in one round. */
  acknowledge: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/acknowledge`,
  returnWithQuestion: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/return`,
  excuse: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/excuse`,
  takeExcuseBack: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/take-excuse-back`,
  seen: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/seen`,
  handOver: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/hand-over`,
  confirmEntered: (roundId: string, initiativeId: string) => `${request(roundId, initiativeId)}/confirm-entered`,
  /** POST: no reminders of the round before a day. */
  snooze: (roundId: string) => `${round(roundId)}/snooze`,
  /** POST: a status that a coordinator enters for a lead; its form is `paths.statusForm` with `?onBehalfOf=`. */
  enterOnBehalf: '/api/status/on-behalf',

  /** GET: the caller's own drafts, and one of them. */
  drafts: '/api/drafts',
  draft: (roundId: string, initiativeId: string) =>
    `/api/drafts/${encodeURIComponent(roundId)}/${encodeURIComponent(initiativeId)}`,

  /** GET: those who asked to lead no longer. */
  steppingDowns: '/api/stepping-down',
  /** POST: the caller's own. */
  askToStepDown: (initiativeId: string) => `${initiative(initiativeId)}/stepping-down`,
  /** POST: a coordinator's answer, and taking it back. */
  answerSteppingDown: (initiativeId: string, personId: string) =>
    `${initiative(initiativeId)}/stepping-down/${encodeURIComponent(personId)}`,
  undoSteppingDown: (initiativeId: string, personId: string) =>
    `${initiative(initiativeId)}/stepping-down/${encodeURIComponent(personId)}/undo`,

  /** GET: everybody, as those see them who run the partnership. */
  people: '/api/people',
  /** POST. */
  setAbsence: (id: string) => `${person(id)}/absence`,
  clearAbsence: (id: string) => `${person(id)}/absence/clear`,
  setPhone: (id: string) => `${person(id)}/phone`,
  changeRoles: (id: string) => `${person(id)}/roles`,

  /** GET, and POST replaces them. */
  settings: '/api/settings',
  /** POST. */
  extendStrategy: '/api/strategy/extend',
  takeNextVersion: '/api/strategy/next-version',
  /** GET: the channels the app is in. */
  channels: '/api/channels',
  /** POST: whose channel it is. */
  channelGroup: (id: string) => `/api/channels/${encodeURIComponent(id)}/group`,
} as const;
