import { noProposal } from '#bot/cards/agenda-action.ts';
import { type AgendaContent, agendaCard } from '#bot/cards/agenda-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { type ProposePointContent, proposedCard, proposePointCard } from '#bot/cards/propose-point-card.ts';
import { pointKinds } from '#bot/domain/agenda.ts';
import type { Language } from '#bot/domain/language.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { tabUrl } from './card-samples.ts';
import { aNoticeSetting } from './notice-samples.ts';

const partnershipId = 'tryg-aalborg';
const meeting = { id: 'm-1', group: 'steering', title: null, date: '2027-02-04', startTime: '13:00' } as const;
const joint = { id: 'm-2', group: 'joint', title: 'Årligt fællesmøde', date: '2027-04-19' } as const;

/** The usual points and one of its own, with something to talk of under the status point. */
export function anAgendaContent(text: Text, overrides: Partial<AgendaContent> = {}): AgendaContent {
  const usual = pointKinds
    .filter((kind) => kind !== 'own')
    .map((kind) => ({ kind, title: null, text: '', isClosed: false, isCarriedOver: false }));
  const own = { kind: 'own', title: 'Lys på stien', text: 'Skal vi søge midler?', isClosed: true, isCarriedOver: true };
  return {
    text,
    partnershipId,
    meeting,
    hasGoneOut: true,
    mayPropose: true,
    points: [...usual, { ...own, kind: 'own' }],
    status: {
      decisions: [
        { text: 'Søg puljen om belysning.', dueOn: '2027-01-15', isOverdue: true },
        { text: 'Inviter samrådene.', dueOn: '2027-03-01', isOverdue: false },
        { text: 'Hold øje med tallene.', dueOn: null, isOverdue: false },
      ],
      rows: [
        { name: 'Bekymrende fravær', reasons: ['asks', 'action'] },
        { name: 'Trafiksikkerhed', reasons: ['silent'] },
      ],
    },
    tabUrl,
    sampleData: false,
    ...overrides,
  };
}

export function aProposePointContent(text: Text, overrides: Partial<ProposePointContent> = {}): ProposePointContent {
  return {
    text,
    partnershipId,
    partnershipName: 'Tryg Aalborg',
    formId: '00000000-0000-4000-8000-000000000001',
    meetings: [meeting, joint],
    initiatives: [
      { id: 'tryg-bydel', name: 'Tryg bydel' },
      { id: 'trafiksikkerhed', name: 'Trafiksikkerhed' },
    ],
    typed: noProposal,
    problems: [],
    sampleData: false,
    ...overrides,
  };
}

/** What the coordinators are told of proposals, and of more than a card shows. */
export function pointNotices(language: Language) {
  const point = { title: 'Lys på stien', byName: 'Tovholder Ét', isWaiting: true };
  const about = { kind: 'point_proposed', meeting } as const;
  const setting = aNoticeSetting({ language });
  return {
    'point-proposed': { ...setting, ...about, points: [point, { ...point, isWaiting: false }] },
    'points-proposed': { ...setting, ...about, points: Array.from({ length: 14 }, () => point) },
  } satisfies Record<string, NoticeContent>;
}

export function sampleAgendaCards(text: Text): Readonly<Record<string, Card>> {
  const typed = { meetingId: 'm-2', title: 'Lys på stien', text: 'Skal vi?', initiativeId: 'tryg-bydel' };
  const problems = [text.agenda.fields.title.missing, text.agenda.problems.contains_cpr_number];
  const done = text.agenda.propose.onAgenda('Styregruppen, 4. februar 2027');
  const proposed = { text, partnershipId, meetingId: 'm-1', pointTitle: 'Lys på stien', sampleData: false };
  const notices = Object.entries(pointNotices(text.language)).map(([name, content]) => {
    return [`notice-${name}`, noticeCardOf({ content, text, tabUrl })] as const;
  });
  return {
    ...Object.fromEntries(notices),
    agenda: agendaCard(anAgendaContent(text)),
    'agenda-quiet': agendaCard(
      anAgendaContent(text, { status: { decisions: [], rows: [] }, hasGoneOut: false, sampleData: true }),
    ),
    'point-form': proposePointCard(aProposePointContent(text)),
    'point-refused': proposePointCard(aProposePointContent(text, { typed, problems, sampleData: true })),
    'point-proposed': proposedCard({ ...proposed, done }),
  };
}
