import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import type { FollowUpQuestion } from '#bot/domain/follow-up.ts';
import type { Text } from '#bot/text/da.ts';
import { contentOf } from '#test/support/builders.ts';
import { aLastAnswer, aMyInitiative, aReceipt, aStatusForm, tabUrl } from './card-samples.ts';

/** The cards in which decisions come back. */
export function sampleDecisionCards(text: Text) {
  const followUps = [1, 2, 3].map((n) => aFollowUp({ decisionId: `decision-${n}` }));
  const last = aLastAnswer({ content: contentOf({ health: 'on_track' }) });
  const asked = aStatusForm({
    last,
    followUps,
    moreFollowUps: 2,
    fate: aFate(),
    filled: { visibility: 'all', followUp1Id: 'decision-1', followUp1: 'under_way', followUp2Note: 'Se 010150-5006.' },
  });
  const fates: readonly RequestFate[] = [
    { kind: 'asked', on: '2025-01-10' },
    { kind: 'on_agenda', meetingOn: '2025-06-24' },
    { kind: 'in_writing', answerBy: '2025-06-02' },
    aFate(),
  ];
  return {
    'form-follow-ups': statusFormCard({
      text,
      form: asked,
      problems: [
        { field: 'followUp2', code: 'required' },
        { field: 'followUp2Note', code: 'contains_cpr_number' },
      ],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'unchanged-follow-ups': unchangedReasonCard({ text, form: asked, problems: [] }),
    'receipt-follow-ups': receiptCard({
      text,
      receipt: aReceipt({
        followUps: followUps.map(({ decisionId, text: decided, lang }) => ({
          decisionId,
          text: decided,
          lang,
          state: 'under_way',
          note: 'Vi har spurgt.',
        })),
      }),
      tabUrl,
    }),
    'my-initiatives-fates': myInitiativesCard({
      text,
      initiatives: fates.map((fate, n) => aMyInitiative({ initiativeId: `i-${n}`, fate })),
      sampleData: false,
      tabUrl,
    }),
  };
}

/** A decision that a form asks about, as long as decisions get, whose due day has passed. */
export function aFollowUp(overrides: Partial<FollowUpQuestion> = {}): FollowUpQuestion {
  return {
    decisionId: '2025-02-04-1',
    text: 'Beskriv, hvad flere vagter koster. '.repeat(28),
    lang: 'da',
    madeOn: '2025-02-04',
    dueOn: '2025-05-01',
    isOverdue: true,
    told: null,
    ...overrides,
  };
}

/** That what was asked for has been decided. */
export function aFate(): RequestFate {
  return {
    kind: 'decided',
    decisionId: '2025-02-04-1',
    on: '2025-02-04',
    text: 'Der ansættes to vagter.',
    lang: 'da',
    state: 'under_way',
  };
}
