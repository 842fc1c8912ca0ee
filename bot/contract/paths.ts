/** The API's paths. Each takes `?partnership=` where the caller belongs to several; the first one otherwise. */
export const paths = {
  me: '/api/me',
  overview: '/api/overview',
  /** The status words of all initiatives over the newest rounds. */
  standings: '/api/overview/rounds',
  initiative: (id: string) => `/api/initiatives/${encodeURIComponent(id)}`,
  updates: (id: string) => `/api/initiatives/${encodeURIComponent(id)}/updates`,
  /** The form for the round that asks now, or for `?round=`. */
  statusForm: (id: string) => `/api/initiatives/${encodeURIComponent(id)}/form`,
  /** POST. */
  sendStatus: '/api/status',
  repeatStatus: '/api/status/unchanged',
  saveDraft: '/api/drafts',
  discardDraft: '/api/drafts/discard',
  waiting: '/api/waiting',
  /** POST: what a coordinator answers to "who is this?". */
  clearWaiting: '/api/waiting/clear',
  /** POST: the first administrator takes a template or an empty strategy. */
  partnerships: '/api/partnerships',
  operation: '/api/operation',
} as const;
