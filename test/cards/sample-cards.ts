import { helpCard } from '#bot/cards/help-card.ts';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import { previousAnswerCard } from '#bot/cards/previous-answer-card.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { setUpCard } from '#bot/cards/set-up-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import { waitingCard } from '#bot/cards/waiting-card.ts';
import { welcomeCard } from '#bot/cards/welcome-card.ts';
import type { FieldProblem } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { contentOf } from '#test/support/builders.ts';
import { sampleAgendaCards } from './agenda-samples.ts';
import { aLastAnswer, aMyInitiative, anAddress, aReceipt, aStatusForm, tabUrl } from './card-samples.ts';
import { sampleDecisionCards } from './decision-samples.ts';
import { sampleMeetingCards } from './meeting-samples.ts';
import { minutesCards } from './minutes-samples.ts';
import { askers } from './notice-samples.ts';
import { samplePackCards } from './pack-samples.ts';
import { samplePeopleCards } from './people-samples.ts';
import { samplePlanningCards } from './planning-samples.ts';
import { sampleRoundCards } from './round-samples.ts';
import { sampleNoticeCards } from './sample-notice-cards.ts';
import { sampleSettingsCards } from './settings-samples.ts';
import { sampleYearlyCards } from './yearly-samples.ts';

/** Every card at least once, by name, as a person would meet it. */
export function sampleCards(text: Text) {
  return {
    ...formCards(text),
    ...answerCards(text),
    ...chatCards(text),
    ...sampleNoticeCards(text),
    ...sampleRoundCards(text),
    ...samplePackCards(text),
    ...samplePlanningCards(text),
    ...sampleDecisionCards(text),
    ...sampleMeetingCards(text),
    ...samplePeopleCards(text),
    ...sampleSettingsCards(text),
    ...sampleYearlyCards(text),
    ...minutesCards(text),
    ...sampleAgendaCards(text),
  };
}

const longHappened =
  'Vi har gået to tryghedsvandringer sammen med samrådene i Vejgaard og Hasseris. På turene fandt vi manglende belysning ved to stier, en blind vinkel ved cykeltunnelen og for meget affald ved busterminalen.\n\n' +
  '- Belysningen er bestilt.\n- Cykeltunnelen bliver ryddet for buske i maj.\n- Affaldet er meldt til driften, som nu tømmer to gange om ugen.';

const fullAnswer = contentOf({
  happened: longHappened,
  health: 'attention',
  reason: 'Der mangler deltagere fra boligorganisationerne, så to ture er flyttet til efteråret.',
  nextSteps: 'By og Land retter belysningen inden 1. september. Politiet og kommunen går næste tur i Kærby i oktober.',
  challenges: 'Det er svært at finde frivillige om vinteren.',
  help: 'coordinators',
  helpText: 'Hjælp til at invitere boligorganisationerne.',
  result: 'Tre af fem fejl fra sidste år er rettet.',
  economy: 'existing',
  publicUse: 'by_agreement',
  newsText: 'Nye lamper på stien ved Vejgaard.',
  coCreation: ['citizens', 'local_councils', 'volunteers'],
});

const problems: readonly FieldProblem[] = [
  { field: 'happened', code: 'contains_cpr_number' },
  { field: 'health', code: 'required' },
  { field: 'nextSteps', code: 'required' },
  { field: 'newsText', code: 'contains_cpr_number' },
  { field: 'confirmed', code: 'not_confirmed' },
];

function formCards(text: Text) {
  const last = aLastAnswer({ content: fullAnswer });
  const form = aStatusForm({ last, sampleData: true });
  const typed = { happened: longHappened, visibility: 'all', newsText: 'Læs om 010150-5006.' };
  const meanwhile = {
    kind: 'answered_meanwhile',
    by: 'Stedfortræder Tryghedsvandringer',
    at: '2025-05-13T11:05:00.000Z',
    other: last,
  } as const;
  return {
    'form-new': statusFormCard({ text, form, problems: [], notice: { kind: 'none' }, tabUrl }),
    'form-problems': statusFormCard({
      text,
      form: aStatusForm({ filled: typed }),
      problems,
      notice: { kind: 'none' },
      tabUrl,
    }),
    'form-meanwhile': statusFormCard({ text, form, problems: [], notice: meanwhile, tabUrl }),
    'form-edit': statusFormCard({
      text,
      form: aStatusForm({ mode: 'edit', last, filled: { happened: 'Vi har gået to ture.', health: 'on_track' } }),
      problems: [],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'form-moved': statusFormCard({
      text,
      form: aStatusForm({ lastIsHidden: true }),
      problems: [],
      notice: { kind: 'moved_from_round', roundName: 'Statusrunde 1, vinteren 2024/25' },
      tabUrl,
    }),
    'form-returned': statusFormCard({
      text,
      form: aStatusForm({
        mode: 'edit',
        last,
        returned: {
          question: 'Hvor mange deltog i turen i Kærby?',
          byName: 'Koordinator Kommune',
          at: '2025-05-13T11:05:00.000Z',
        },
        lateUntil: '2025-06-03',
        filled: { happened: 'Vi har gået to ture.', health: 'on_track' },
      }),
      problems: [],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'form-draft': statusFormCard({
      text,
      form: aStatusForm({ draftSavedAt: '2025-05-13T11:05:00.000Z', filled: { happened: 'Vi har gået' } }),
      problems: [],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'form-yearly': statusFormCard({
      text,
      form: aStatusForm({
        fields: 'result_only',
        visibilities: ['all', 'coordinators_and_steering'],
        earlierInYear: [
          { roundId: '2025-1', roundName: 'Statusrunde 1, vinteren 2024/25', answer: last, isHidden: false },
          { roundId: '2025-2', roundName: 'Statusrunde 2, foråret 2025', answer: null, isHidden: false },
        ],
      }),
      problems: [],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'form-on-behalf': statusFormCard({
      text,
      form: aStatusForm({ last, onBehalfOf: { personId: 'lead-1', name: 'Tovholder Ét' } }),
      problems: [],
      notice: { kind: 'none' },
      tabUrl,
    }),
    'unchanged-reason': unchangedReasonCard({ text, form, problems: [] }),
  };
}

function answerCards(text: Text) {
  const form = aStatusForm();
  const last = aLastAnswer({ content: fullAnswer });
  return {
    receipt: receiptCard({ text, receipt: aReceipt({ content: fullAnswer, sampleData: true }), tabUrl }),
    'receipt-unchanged': receiptCard({ text, receipt: aReceipt({ unchanged: true, mayEdit: false }), tabUrl }),
    previous: previousAnswerCard({ text, form, last, tabUrl }),
    'refused-closed': refusedCard({
      text,
      reason: { kind: 'refusal', code: 'round_closed', facts: {} },
      typed: { happened: longHappened, nextSteps: 'Næste tur er i Kærby i oktober.' },
      retry: null,
      sampleData: true,
      tabUrl,
    }),
    'refused-over': refusedCard({
      text,
      reason: { kind: 'closed', roundName: 'Statusrunde 2, foråret 2025', coordinators: askers, isDraftKept: true },
      typed: { happened: longHappened },
      retry: null,
      sampleData: false,
      tabUrl,
    }),
    'receipt-late': receiptCard({ text, receipt: aReceipt({ late: true, authorRole: 'deputy' }), tabUrl }),
    'refused-outage': refusedCard({
      text,
      reason: { kind: 'outage' },
      typed: { happened: 'Vi har gået to ture.', health: 'on_track', visibility: 'all', confirmed: 'true' },
      retry: anAddress(),
      sampleData: false,
      tabUrl,
    }),
    'refused-old': refusedCard({
      text,
      reason: { kind: 'old_card' },
      typed: {},
      retry: null,
      sampleData: false,
      tabUrl,
    }),
  };
}

function chatCards(text: Text) {
  const mine = [
    aMyInitiative(),
    aMyInitiative({
      initiativeId: 'negativ-social-kontrol',
      initiativeName: 'Negativ social kontrol og æresrelaterede konflikter',
      isAnswered: true,
      health: 'attention',
    }),
    aMyInitiative({
      partnershipId: 'andet',
      partnershipName: 'Et andet samarbejde',
      initiativeId: 'a',
      initiativeName: 'Lys på stierne',
      roundId: null,
      roundName: null,
      dueOn: null,
      health: null,
    }),
  ];
  const sampleData = false;
  return {
    welcome: welcomeCard({ text, sampleData: true, tabUrl }),
    help: helpCard({ text, roles: ['coordinator', 'steering'], sampleData, tabUrl, helpUrl: tabUrl }),
    waiting: waitingCard({ text, sampleData }),
    'set-up': setUpCard({ text, sampleData, tabUrl }),
    mine: myInitiativesCard({ text, initiatives: mine, sampleData, tabUrl }),
    'mine-none': myInitiativesCard({ text, initiatives: [], sampleData, tabUrl }),
    'notice-unknown': noticeCard({ text, notice: { kind: 'unknown' }, sampleData, tabUrl }),
    'notice-greeting': noticeCard({ text, notice: { kind: 'greeting' }, sampleData, tabUrl }),
    'notice-channel': noticeCard({ text, notice: { kind: 'channel' }, sampleData, tabUrl }),
    'notice-outage': noticeCard({ text, notice: { kind: 'outage' }, sampleData, tabUrl }),
    'notice-fault': noticeCard({ text, notice: { kind: 'fault', reference: 'A1B2C3' }, sampleData, tabUrl }),
    'notice-cpr': noticeCard({
      text,
      notice: { kind: 'cpr_number', masked: 'Det drejer sig om 010150-••••, som bor her.' },
      sampleData,
      tabUrl,
    }),
  };
}
