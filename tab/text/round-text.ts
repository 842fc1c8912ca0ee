import type { Language } from '#bot/domain/language.ts';
import { daCoordinating } from '#bot/text/da-coordinating.ts';
import { daCoordinatorNotices } from '#bot/text/da-coordinator-notices.ts';
import { daPlanning } from '#bot/text/da-planning.ts';
import { daRound } from '#bot/text/da-round.ts';
import { enCoordinating } from '#bot/text/en-coordinating.ts';
import { enCoordinatorNotices } from '#bot/text/en-coordinator-notices.ts';
import { enPlanning } from '#bot/text/en-planning.ts';
import { enRound } from '#bot/text/en-round.ts';
import { daRoundPage } from './da-round-page.ts';
import { enRoundPage } from './en-round-page.ts';

const danish = {
  own: daRoundPage,
  coordinating: daCoordinating,
  planning: daPlanning,
  round: daRound,
  notices: daCoordinatorNotices,
};
export type RoundText = typeof danish;

/** Words of the pages of the rounds, the chat's among them; they come with those pages. */
export function roundText(language: Language): RoundText {
  if (language === 'da') return danish;
  return {
    own: enRoundPage,
    coordinating: enCoordinating,
    planning: enPlanning,
    round: enRound,
    notices: enCoordinatorNotices,
  };
}
