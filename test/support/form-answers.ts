import type { StatusFormShown, StatusOutcome } from '#bot/contract/status-form.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aMe, anInitiativeDetail, anOverview } from './tab-answers.ts';

/** A form as a lead of one organisation is shown it at the round's first look. */
export function aFormAnswer(overrides: Partial<StatusFormShown> = {}): StatusFormShown {
  return {
    address: {
      partnershipId: 'tryg-aalborg',
      initiativeId: 'trygt-natteliv',
      roundId: '2025-2',
      formId: 'form-1',
      baseVersion: 1,
    },
    initiativeName: 'Trygt natteliv',
    roundName: 'Statusrunde 2, foråret 2025',
    dueOn: '2025-05-28',
    lateUntil: null,
    mode: 'new',
    followUps: [],
    moreFollowUps: 0,
    fate: null,
    fields: 'all',
    visibilities: ['all', 'coordinators_and_steering', 'own_organisation'],
    last: {
      health: 'attention',
      help: 'none',
      happened: 'Der er holdt to dialogmøder i Jomfru Ane Gade.',
      reason: 'Der mangler en aftale om kameraer.',
      nextSteps: 'En aftale inden sommer.',
      helpText: '',
      result: '',
      submittedAt: '2025-01-10T09:00:00.000Z',
      authorName: 'Tovholder Trygt natteliv',
      lang: 'da',
    },
    lastIsHidden: false,
    earlierInYear: [],
    draftSavedAt: null,
    onBehalfOf: null,
    returned: null,
    filled: { visibility: 'all', help: 'none' },
    ...overrides,
  };
}

/** What the server says to whoever fills in the form of `aFormAnswer()`. */
export function formAnswers(): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail({ mayAnswer: true })),
    'GET /api/initiatives/trygt-natteliv/form': answering(aFormAnswer()),
    'POST /api/status': answering(accepted),
    'POST /api/status/unchanged': answering({ ...accepted, unchanged: true }),
    'POST /api/drafts': answering(savedDraft),
    'POST /api/drafts/discard': answering({}),
  };
}

export const savedDraft = { savedAt: '2025-05-13T07:04:00.000Z', isMasked: false, mayBeSent: true };

export const accepted: StatusOutcome = {
  kind: 'accepted',
  version: 2,
  submittedAt: '2025-05-13T07:05:00.000Z',
  late: false,
  unchanged: false,
};
