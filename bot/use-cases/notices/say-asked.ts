import { isValidWithin } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import type { AskedFacts } from '#bot/domain/notice-content.ts';
import type { Person } from '#bot/domain/person.ts';
import { isLate } from '#bot/domain/round-instants.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { workingDaysBetween } from '#bot/domain/working-days.ts';
import { type AskedInitiative, askedOf, isUnsettled, leadAnsweredBy } from './asked-of.ts';
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
  const { intent, round, now, day } = scene;
  if (kind === 'preview') return sayPreview(scene, reader);
  if (round.state !== 'open') return dropped('round_over');
  const asked = askedOf(reader.person.id, { now, roundId: round.id, day });
  if (asked.length === 0) return dropped('not_a_member');
  const open = asked.filter(isUnsettled);
  if (open.length === 0) return dropped('answered');
  // The last day is the last: what was put off until later is said then all the same.
  const mayWait = intent.kind === 'reminder' || intent.kind === 'snoozed';
  if (mayWait && (await isSnoozed(scene, reader.person))) return dropped('snoozed');
  return askedFacts(scene, reader, { kind, asked: open });
}

async function isSnoozed({ ports, now, round, day }: RoundScene, person: Person): Promise<boolean> {
  const snoozes = await ports.records.snoozes(now.partnership.id, round.id);
  return snoozes.some(({ personId, until }) => personId === person.id && until > day);
}

type Asked = { readonly kind: AskedKind; readonly asked: readonly AskedInitiative[] };

/** The facts of a question about these initiatives, for its reader. */
export async function askedFacts(scene: RoundScene, reader: Reader, { kind, asked }: Asked): Promise<AskedFacts> {
  const { ports, now, round, settings, at, day } = scene;
  const { person, language } = reader;
  const drafts = (await ports.records.drafts(now.partnership.id, round.id)).filter(
    (mark) => mark.personId === person.id,
  );
  const standsInForId = asked.find((each) => each.standsInForId !== null)?.standsInForId ?? null;
  return {
    kind,
    ...namedRound(round, language),
    standsInFor: personIn(now, standsInForId)?.name ?? null,
    lines: asked.map(({ initiative, state }) => ({
      ...namedInitiative(initiative, scene, language),
      state,
      hasDraft: drafts.some(({ initiativeId }) => initiativeId === initiative.id),
    })),
    askedBy: askersOf(now),
    ownText: ownText(settings, language, kind),
    workingDaysLeft: workingDaysBetween(day, round.dueOn, settings),
    isOverdue: isLate(round, at, now.partnership.timeZone),
    mayHandOver: asked.some(({ initiative }) => initiative.deputyIds.some((id) => id !== person.id)),
  };
}

function ownText({ texts }: Settings, language: Language, kind: AskedKind): string {
  if (kind === 'last_day') return texts[language].lastDay;
  return kind === 'reminder' || kind === 'snoozed' ? texts[language].reminder : texts[language].asked;
}

/** What the first lead would get, shown to the coordinator who asked to see it: nobody has been asked yet. */
async function sayPreview(scene: RoundScene, reader: Reader): Promise<Said> {
  const { intent, now, round, day } = scene;
  const asked = now.initiatives
    .filter(
      (initiative) =>
        round.initiativeIds?.includes(initiative.id) ?? isValidWithin(initiative, [round.opensOn, round.graceUntil]),
    )
    .toSorted((a, b) => a.order - b.order);
  const leadId = intent.aboutPersonId ?? asked[0]?.leadIds[0] ?? null;
  const lines = asked.flatMap((initiative): AskedInitiative[] => {
    const lead = leadId === null ? null : leadAnsweredBy(leadId, initiative, { people: now.people, day });
    return lead === null ? [] : [{ initiative, state: 'not_started', standsInForId: lead === leadId ? null : lead }];
  });
  if (lines.length === 0) return dropped('not_needed');
  return askedFacts(scene, reader, { kind: 'preview', asked: lines });
}
