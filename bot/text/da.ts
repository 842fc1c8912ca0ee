import type { Language } from '#bot/domain/language.ts';
import { daAgenda } from './da-agenda.ts';
import { daChat } from './da-chat.ts';
import { daCoordinating } from './da-coordinating.ts';
import { daCoordinatorNotices } from './da-coordinator-notices.ts';
import { daDecisions } from './da-decisions.ts';
import { daMeetingCards } from './da-meeting-cards.ts';
import { daMeetingPosts } from './da-meeting-posts.ts';
import { daMeetings } from './da-meetings.ts';
import { daMinutes } from './da-minutes.ts';
import { daNotices } from './da-notices.ts';
import { daPacks } from './da-packs.ts';
import { daPeople } from './da-people.ts';
import { daPlanning } from './da-planning.ts';
import { daPublicPages, type PublicPages } from './da-public-pages.ts';
import { daRefusal } from './da-refusal.ts';
import { daRound } from './da-round.ts';
import { daSettings } from './da-settings.ts';
import { daStatusForm } from './da-status-form.ts';
import { daStrategyNotices } from './da-strategy-notices.ts';
import { daWords } from './da-words.ts';
import { daWrittenCases } from './da-written-cases.ts';
import { daYearly } from './da-yearly.ts';

/** Every word a person is told. Danish is the source; each other language must have the same sentences to compile. */
export type Text = {
  readonly language: Language;
  readonly words: typeof daWords;
  readonly statusForm: typeof daStatusForm;
  readonly chat: typeof daChat;
  readonly notices: typeof daNotices;
  readonly coordinatorNotices: typeof daCoordinatorNotices;
  readonly round: typeof daRound;
  readonly coordinating: typeof daCoordinating;
  readonly planning: typeof daPlanning;
  readonly packs: typeof daPacks;
  readonly people: typeof daPeople;
  readonly settings: typeof daSettings;
  readonly agenda: typeof daAgenda;
  readonly meetings: typeof daMeetings;
  readonly meetingCards: typeof daMeetingCards;
  readonly minutes: typeof daMinutes;
  readonly decisions: typeof daDecisions;
  readonly writtenCases: typeof daWrittenCases;
  readonly yearly: typeof daYearly;
  readonly meetingPosts: typeof daMeetingPosts;
  readonly strategyNotices: typeof daStrategyNotices;
  readonly refusal: typeof daRefusal;
  readonly publicPages: PublicPages;
};

export const da: Text = {
  language: 'da',
  words: daWords,
  statusForm: daStatusForm,
  chat: daChat,
  notices: daNotices,
  coordinatorNotices: daCoordinatorNotices,
  round: daRound,
  coordinating: daCoordinating,
  planning: daPlanning,
  packs: daPacks,
  people: daPeople,
  settings: daSettings,
  agenda: daAgenda,
  meetings: daMeetings,
  meetingCards: daMeetingCards,
  minutes: daMinutes,
  decisions: daDecisions,
  writtenCases: daWrittenCases,
  yearly: daYearly,
  meetingPosts: daMeetingPosts,
  strategyNotices: daStrategyNotices,
  refusal: daRefusal,
  publicPages: daPublicPages,
};
