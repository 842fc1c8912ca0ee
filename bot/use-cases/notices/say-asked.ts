import { initiativesIn } from '#bot/domain/asked-people.ts';
import { isLongOnTheWay, isOvertaken } from '#bot/domain/asking-notices.ts';
import type { Language } from '#bot/domain/language.ts';
import type { AskedFacts } from '#bot/domain/notice-content.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { workingDaysBetween } from '#bot/domain/working-days.ts';
import { type Asked, askedFor, isAsked, missingOf } from './asked-of.ts';
import {
  askersOf,
  dropped,
  namedInitiative,
  namedRound,
  personIn,
  type Reader,
  type RoundScene,
  type Said,
} from './said.ts';

export type AskedKind = AskedFacts['kind'];

/** The question or a reminder: what is still to be answered, or that there is nothing left to ask. */
export async function sayAsked(scene: RoundScene, reader: Reader, kind: AskedKind): Promise<Said> {
  const { round } = scene;
  if (kind === 'preview') return sayPreview(scene, reader);
  if (round.state !== 'open') return dropped('round_over');
  const asked = missingOf(reader.person.id, scene);
  if (!asked) return dropped(isAsked(reader.person.id, scene) ? 'answered' : 'not_a_member');
  // The last day is the last: what was put off until later is said then all the same.
  const mayWait = kind === 'reminder' || kind === 'snoozed';
  if (mayWait && (await isSnoozed(scene, reader.person.id))) return dropped('snoozed');
  if (await isOvertakenNow(scene)) return dropped('superseded');
  return askedFacts(scene, { kind, language: reader.language, asked, readerId: reader.person.id });
}

async function isSnoozed({ ports, now, round, day }: RoundScene, personId: string): Promise<boolean> {
  const snoozes = await ports.records.snoozes(now.partnership.id, round.id);
  return snoozes.some((snooze) => snooze.personId === personId && snooze.until > day);
}

/** Only what was decided hours ago is worth looking through what was decided since. */
async function isOvertakenNow({ ports, intent, now, round, at }: RoundScene): Promise<boolean> {
  if (!isLongOnTheWay(intent, at)) return false;
  return isOvertaken(intent, await ports.records.deliveries(now.partnership.id, round.id));
}

type Asking = {
  readonly kind: AskedKind;
  readonly language: Language;
  readonly asked: Asked;
  /** Who reads it: in a preview not the one who would be asked. */
  readonly readerId: string;
};

/** The facts of a question, for its reader. */
export async function askedFacts(scene: Omit<RoundScene, 'intent' | 'roster'>, asking: Asking): Promise<AskedFacts> {
  const { ports, now, round, settings, at, day } = scene;
  const { kind, language, asked, readerId } = asking;
  const drafts = await ports.records.drafts(now.partnership.id, round.id);
  const own = drafts.filter(({ personId }) => personId === readerId);
  return {
    kind,
    ...namedRound(round, language),
    standsInFor: personIn(now, asked.standsInForId)?.name ?? null,
    lines: asked.initiatives.map(({ initiative, state }) => ({
      ...namedInitiative(initiative, day, language),
      state,
      hasDraft: own.some(({ initiativeId }) => initiativeId === initiative.id),
    })),
    askedBy: askersOf(now),
    ownText: ownText(settings, language, kind),
    workingDaysLeft: workingDaysBetween(day, round.dueOn, settings),
    isOverdue: isLate(round, at, now.partnership.timeZone),
    mayHandOver: asked.initiatives.some(({ initiative }) => initiative.deputyIds.some((id) => id !== asked.person.id)),
  };
}

function ownText({ texts }: Settings, language: Language, kind: AskedKind): string {
  if (kind === 'last_day') return texts[language].lastDay;
  return kind === 'reminder' || kind === 'snoozed' ? texts[language].reminder : texts[language].asked;
}

/** What a lead would get, shown to the coordinator who asked to see it: of the first initiative, where none was named. */
async function sayPreview(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { intent, now, round } = scene;
  const initiatives = initiativesIn(round, now.initiatives);
  const everybody = askedFor(initiatives, scene);
  const first = everybody.find((asked) => asked.initiatives[0]?.initiative === initiatives[0]) ?? everybody[0];
  const asked =
    intent.aboutPersonId === null ? first : everybody.find((each) => each.person.id === intent.aboutPersonId);
  if (!asked) return dropped('not_needed');
  return askedFacts(scene, { kind: 'preview', language, asked, readerId: person.id });
}
