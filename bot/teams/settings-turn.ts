import type { Card } from '#bot/cards/element-types.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import type { EditedPlace, SettingsAction } from '#bot/cards/settings-action.ts';
import { settingsCard } from '#bot/cards/settings-card.ts';
import { settingsDaysCard } from '#bot/cards/settings-days-card.ts';
import type { SettingsFormContent } from '#bot/cards/settings-form.ts';
import { settingsTextsCard } from '#bot/cards/settings-texts-card.ts';
import { settingsTimesCard } from '#bot/cards/settings-times-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings, type VersionedSettings } from '#bot/use-cases/settings/read-settings.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';
import {
  typedDays,
  typedTexts,
  typedTimes,
  type WantedSettings,
  wantedDays,
  wantedTexts,
  wantedTimes,
} from './typed-settings.ts';

/** The settings of what somebody coordinates; first of which partnership, where there are several. */
export async function mySettings(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<Card> {
  const { sampleData } = room;
  const { text } = turn;
  const partnerships = members.filter(({ person }) => hasRole(person, 'coordinator')).map((each) => each.partnership);
  const [only, ...more] = partnerships;
  if (!only) return saidCard({ text, sentence: text.settings.onlyCoordinators, sampleData });
  if (more.length > 0) return whichPartnershipCard({ text, verb: 'settings.show', partnerships, sampleData });
  return shown(turn, await sceneOf(room, turn, { partnershipId: only.id, roundId: null }), null);
}

/** Shows what the coordinators have decided and changes it; what cannot be taken comes back as it was typed. */
export async function settingsTurn(room: TurnRoom, turn: Turn, action: SettingsAction): Promise<CardAnswer> {
  const scene = await sceneOf(room, turn, action);
  switch (action.verb) {
    case 'settings.show':
      return { kind: 'card', card: shown(turn, scene, null) };
    case 'settings.texts':
      return edited(room, turn, { ...scene, ...action, ...texts });
    case 'settings.times':
      return edited(room, turn, { ...scene, ...action, ...times });
    default:
      return edited(room, turn, { ...scene, ...action, ...days });
  }
}

type Place = Pick<EditedPlace, 'partnershipId' | 'roundId'>;
type Scene = Place & { readonly partnership: Partnership; readonly now: VersionedSettings };

async function sceneOf(room: TurnRoom, turn: Turn, { partnershipId, roundId }: Place): Promise<Scene> {
  const { partnership } = await coordinating(room.ports, turn.identity, partnershipId);
  return { partnershipId, roundId, partnership, now: await readSettings(room.ports)({ ...turn, partnershipId }) };
}

function shown({ text }: Turn, { now: { settings }, partnership, ...place }: Scene, done: string | null): Card {
  const { name: partnershipName, sampleData } = partnership;
  return settingsCard({ ...place, text, settings, partnershipName, sampleData, done });
}

/** One of the forms: what it holds at first, what it means when it is sent, and how it is drawn. */
type Form<Typed> = {
  readonly preset: (text: Text, now: Settings) => Typed;
  readonly wanted: (text: Text, typed: Typed, now: Settings) => WantedSettings;
  readonly draw: (content: SettingsFormContent<Typed>) => Card;
};

const texts = { preset: typedTexts, wanted: wantedTexts, draw: settingsTextsCard };
const times = { preset: typedTimes, wanted: wantedTimes, draw: settingsTimesCard };
const days = { preset: typedDays, wanted: wantedDays, draw: settingsDaysCard };

type Editing<Typed> = Scene & EditedPlace & Form<Typed> & { readonly typed: Typed };

async function edited<Typed>(room: TurnRoom, turn: Turn, editing: Editing<Typed>): Promise<CardAnswer> {
  const { text } = turn;
  const { step, version, typed, now, preset, wanted } = editing;
  if (step === 'ask')
    return form(turn, editing, { typed: preset(text, now.settings), problems: [], isOvertaken: false });
  const { settings, problems } = wanted(text, typed, now.settings);
  if (problems.length > 0) return form(turn, editing, { typed, problems, isOvertaken: version !== now.version });
  try {
    const kept = await changeSettings(room.ports)({ ...turn, ...editing, settings });
    return { kind: 'card', card: shown(turn, { ...editing, now: kept }, text.settings.saved) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'settings_changed_meanwhile') throw error;
    const newest = await sceneOf(room, turn, editing);
    return form(turn, { ...editing, ...newest }, { typed, problems, isOvertaken: true });
  }
}

type Filled<Typed> = {
  readonly typed: Typed;
  readonly problems: readonly string[];
  /** Whether somebody else has changed the settings since the form was opened. */
  readonly isOvertaken: boolean;
};

function form<Typed>({ text }: Turn, editing: Editing<Typed>, filled: Filled<Typed>): CardAnswer {
  const { partnershipId, roundId, partnership, now, draw } = editing;
  const { typed, problems, isOvertaken } = filled;
  const card = draw({
    ...{ text, partnershipId, roundId, typed, problems },
    partnershipName: partnership.name,
    version: now.version,
    meanwhile: isOvertaken ? now.settings : null,
    sampleData: partnership.sampleData,
  });
  return { kind: 'card', card };
}
