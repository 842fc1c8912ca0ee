import { caseCard, caseFormCard } from '#bot/cards/case-cards.ts';
import { decisionFormCard } from '#bot/cards/decision-form-card.ts';
import { decisionsCard } from '#bot/cards/decisions-card.ts';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import type { CaseLine } from '#bot/domain/case-facts.ts';
import type { DecisionLine } from '#bot/domain/decision-facts.ts';
import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import type { FollowUpQuestion } from '#bot/domain/follow-up.ts';
import type { Text } from '#bot/text/da.ts';
import { contentOf } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aLastAnswer, aMyInitiative, aReceipt, aStatusForm, tabUrl } from './card-samples.ts';
import { aNoticeSetting } from './notice-samples.ts';

const pages = [
  { name: 'Tryg By', tabUrl },
  { name: 'Et *andet* samarbejde', tabUrl },
];

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
        fate: aFate(),
      }),
      tabUrl,
    }),
    ...ownCards(text),
    'my-initiatives-fates': myInitiativesCard({
      text,
      initiatives: fates.map((fate, n) => aMyInitiative({ initiativeId: `i-${n}`, fate })),
      sampleData: false,
      tabUrl,
    }),
  };
}

/** The list, the form, and what is said of decisions unasked. */
function ownCards(text: Text) {
  const many = Array.from({ length: 30 }, (_, n) => aDecisionLine({ decisionId: `decision-${n}` }));
  const named = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => ({ id: `${name}-${n}`, name: `${name} ${n}` }));
  const form = {
    partnershipId: 'tryg-aalborg',
    sampleData: false,
    meeting: aMeeting(),
    organisations: named(3, 'Organisation'),
    people: named(150, 'Tovholder med et langt navn'),
    initiatives: named(60, 'Indsats med et langt navn'),
    points: [{ id: 'p-1', kind: 'status', title: null }] as const,
  };
  const setting = { ...aNoticeSetting(), language: text.language };
  const decision = aDecisionLine();
  const about = { initiativeId: 'tryghedsvandringer', initiativeName: 'Tryghedsvandringer' };
  const due = { kind: 'decision_due', decision, isToday: false, isStandIn: false } as const;
  const notice = (content: Parameters<typeof noticeCardOf>[0]['content']) => noticeCardOf({ text, tabUrl, content });
  const common = { text, form, formId: 'form-1' };
  return {
    decisions: decisionsCard({ text, lists: [{ own: many, others: many }], pages, sampleData: true }),
    'decisions-none': decisionsCard({ text, lists: [], pages: pages.slice(0, 1), sampleData: false }),
    'decision-form': decisionFormCard({ ...common, raw: {}, problems: [], isSaved: true }),
    'decision-form-problems': decisionFormCard({
      ...common,
      raw: { text: 'Se 010150-5006.', type: 'task' },
      problems: [
        { field: 'text', code: 'contains_cpr_number' },
        { field: 'dueOn', code: 'not_a_day' },
      ],
      isSaved: false,
    }),
    'notice-decided': notice({ ...setting, kind: 'decided', ...about, decision }),
    'notice-decision-due': notice({ ...setting, ...due, responsibleName: null, isToday: true }),
    'notice-decision-due-stand-in': notice({ ...setting, ...due, responsibleName: 'Tovholder To', isStandIn: true }),
    'notice-decision-not-reached': notice({
      ...setting,
      kind: 'decision_not_reached',
      decision,
      personName: 'Tovholder To',
      phone: '12 34 56 78',
      reason: 'not_installed',
    }),
    ...caseCards(text),
    'notice-decision-due-left': notice({ ...setting, ...due, responsibleName: '' }),
  };
}

/** A case in writing: to be answered, answered, settled, and its form. */
function caseCards(text: Text) {
  const members = [
    { name: 'Styregruppe Kommune', answer: 'assents', note: 'Det er tid.', isSilent: false },
    { name: 'Styregruppe Politi', answer: null, note: '', isSilent: true },
    { name: 'Styregruppe Region', answer: null, note: '', isSilent: false },
  ] as const;
  const asked: CaseLine = {
    caseId: '2025-05-12-1',
    title: 'Flere vagter',
    recommendation: 'Der ansættes to vagter. '.repeat(40),
    lang: 'da',
    initiativeName: 'Tryghedsvandringer',
    answerBy: '2025-05-16',
    state: 'open',
    mayAnswer: true,
    mayWithdraw: false,
    hasAnswered: false,
    members: [],
  };
  const setting = { ...aNoticeSetting(), language: text.language };
  const notice = (kind: 'case_asked' | 'case_reminder' | 'case_settled', written: CaseLine) =>
    noticeCardOf({ text, tabUrl, content: { ...setting, kind, written } });
  const form = { text, partnershipId: 'tryg-aalborg', initiatives: [], formId: 'form-1', sampleData: true };
  const own = { text, partnershipId: 'tryg-aalborg', sampleData: false, tabUrl, said: 'yours' } as const;
  return {
    'notice-case-asked': notice('case_asked', asked),
    'notice-case-reminder': notice('case_reminder', asked),
    'notice-case-settled': notice('case_settled', { ...asked, state: 'not_agreed', mayAnswer: false, members }),
    'case-answered': caseCard({ ...own, written: { ...asked, hasAnswered: true, members } }),
    'case-waiting': caseCard({
      ...own,
      said: 'state',
      written: { ...asked, mayAnswer: false, mayWithdraw: true, members },
    }),
    'case-form': caseFormCard({ ...form, raw: {}, problems: [] }),
    'case-form-problems': caseFormCard({
      ...form,
      raw: { title: 'Se 010150-5006.' },
      problems: [
        { field: 'title', code: 'contains_cpr_number' },
        { field: 'answerBy', code: 'not_ahead' },
      ],
    }),
  };
}

function aDecisionLine(overrides: Partial<DecisionLine> = {}): DecisionLine {
  return {
    decisionId: '2025-02-04-1',
    type: 'task',
    text: 'Beskriv, hvad flere vagter koster. '.repeat(28),
    lang: 'da',
    madeOn: '2025-02-04',
    dueOn: '2025-05-01',
    isOverdue: true,
    told: 'not_begun',
    initiativeName: 'Tryghedsvandringer',
    responsibleName: 'Tovholder Tryghedsvandringer',
    ...overrides,
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
