import type { Text } from './da.ts';
import { enAgenda } from './en-agenda.ts';
import { enChat } from './en-chat.ts';
import { enCoordinating } from './en-coordinating.ts';
import { enCoordinatorNotices } from './en-coordinator-notices.ts';
import { enDecisions } from './en-decisions.ts';
import { enMeetingCards } from './en-meeting-cards.ts';
import { enMeetingPosts } from './en-meeting-posts.ts';
import { enMeetings } from './en-meetings.ts';
import { enMinutes } from './en-minutes.ts';
import { enNotices } from './en-notices.ts';
import { enPacks } from './en-packs.ts';
import { enPeople } from './en-people.ts';
import { enPlanning } from './en-planning.ts';
import { enPublicPages } from './en-public-pages.ts';
import { enRefusal } from './en-refusal.ts';
import { enRound } from './en-round.ts';
import { enSettings } from './en-settings.ts';
import { enStatusForm } from './en-status-form.ts';
import { enStrategyNotices } from './en-strategy-notices.ts';
import { enWords } from './en-words.ts';
import { enWrittenCases } from './en-written-cases.ts';
import { enYearly } from './en-yearly.ts';

export const en: Text = {
  language: 'en',
  words: enWords,
  statusForm: enStatusForm,
  chat: enChat,
  notices: enNotices,
  coordinatorNotices: enCoordinatorNotices,
  round: enRound,
  coordinating: enCoordinating,
  planning: enPlanning,
  packs: enPacks,
  people: enPeople,
  settings: enSettings,
  agenda: enAgenda,
  meetings: enMeetings,
  meetingCards: enMeetingCards,
  minutes: enMinutes,
  decisions: enDecisions,
  writtenCases: enWrittenCases,
  yearly: enYearly,
  meetingPosts: enMeetingPosts,
  strategyNotices: enStrategyNotices,
  refusal: enRefusal,
  publicPages: enPublicPages,
};
