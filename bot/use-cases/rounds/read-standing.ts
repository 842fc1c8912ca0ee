import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { MissingPerson } from '#bot/domain/notice-content.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { type MeetingDays, meetingDays } from '#bot/domain/round-calendar.ts';
import type { GridRow, RoundGrid } from '#bot/domain/round-grid.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import type { RoundQuestion } from './change-round.ts';

/** Where a round stands for a coordinator, by name. */
export type RoundStanding = {
  readonly partnership: Partnership;
  readonly round: Round;
  readonly answered: number;
  readonly total: number;
  /** How many of them said "unchanged since last". */
  readonly unchanged: number;
  readonly missing: readonly MissingPerson[];
  readonly missingInitiatives: readonly MissingInitiative[];
  readonly excused: readonly NamedInitiative[];
  /**
   * Answers nobody has acknowledged or returned yet, and this coordinator may; in the strategy's order. What came before
   * they coordinated is no backlog of theirs.
   */
  readonly newAnswers: readonly AnsweredInitiative[];
} & Pick<MeetingDays, 'agendaOn' | 'packFrozenOn'>;

export type MissingInitiative = NamedInitiative & {
  /** Its leads and deputies; empty where nobody answers for it. */
  readonly people: readonly { readonly personId: string; readonly name: string }[];
};

export type AnsweredInitiative = NamedInitiative & { readonly version: number };

export type NamedInitiative = { readonly initiativeId: string; readonly initiativeName: string };

/** For coordinators: who is missing and what is to be read. Refuses `no_such_round`. */
export function readStanding(ports: Ports) {
  return async (question: RoundQuestion & { readonly language: Language }): Promise<RoundStanding> => {
    const { partnershipId, roundId, language, at } = question;
    const { partnership, person } = await coordinating(ports, question.identity, partnershipId);
    const [grid, now, round, settings] = await Promise.all([
      readGrid(ports)(question),
      ports.partnerships.now(partnershipId),
      ports.partnerships.round(partnershipId, roundId),
      ports.records.settings(partnershipId),
    ]);
    if (!now || !round) throw new Refusal('no_such_round');
    const scene: Scene = { grid, now, language, day: localDay(at, partnership.timeZone) };
    const { agendaOn, packFrozenOn } = meetingDays(round, settings.value);
    const missing = grid.rows.filter(isMissing);
    return {
      partnership,
      round,
      answered: grid.totals.answered,
      total: grid.totals.asked,
      unchanged: grid.totals.unchanged,
      ...{ agendaOn, packFrozenOn },
      missing: missingPeople(scene, new Set(missing.map(({ initiativeId }) => initiativeId))),
      missingInitiatives: missing.map((row) => ({ ...named(scene, row), people: peopleOf(now, row) })),
      excused: grid.rows.filter(({ state }) => state === 'excused').map((row) => named(scene, row)),
      newAnswers: grid.rows
        .filter((row) => isNew(row, person.coordinatorSince))
        .flatMap((row) => (row.version === null ? [] : [{ ...named(scene, row), version: row.version }])),
    };
  };
}

type Scene = {
  readonly grid: RoundGrid;
  readonly now: PartnershipNow;
  readonly language: Language;
  readonly day: string;
};

function isMissing({ state }: GridRow): boolean {
  return state === 'not_started' || state === 'draft' || state === 'returned';
}

/** What was answered before somebody became a coordinator is no backlog of theirs. */
function isNew({ state, mayAcknowledge, submittedAt }: GridRow, coordinatorSince: string | null): boolean {
  return state === 'submitted' && mayAcknowledge && (submittedAt ?? '') >= (coordinatorSince ?? '');
}

/** Who is away is not called: their stand-in is on the list. */
function missingPeople(scene: Scene, missing: ReadonlySet<string>): readonly MissingPerson[] {
  return scene.grid.people.flatMap((asked): readonly MissingPerson[] => {
    const person = scene.now.people.find(({ id }) => id === asked.personId);
    const ids = asked.initiativeIds.filter((id) => missing.has(id));
    if (!person || ids.length === 0 || asked.standInId !== null) return [];
    const { name, phone } = person;
    const initiativeNames = ids.map((initiativeId) => named(scene, { initiativeId }).initiativeName);
    return [{ name, phone, initiativeNames, reach: asked.reach?.reach ?? 'none', noticesSent: asked.noticesSent }];
  });
}

function peopleOf({ people }: PartnershipNow, { leadIds, deputyIds }: GridRow) {
  const known = (id: string): readonly Person[] => people.filter((person) => person.id === id);
  return [...leadIds, ...deputyIds].flatMap(known).map(({ id, name }) => ({ personId: id, name }));
}

function named({ now, language, day }: Scene, { initiativeId }: Pick<GridRow, 'initiativeId'>): NamedInitiative {
  const initiative = now.initiatives.find(({ id }) => id === initiativeId);
  if (!initiative) return { initiativeId, initiativeName: initiativeId };
  const { name, nameEn } = nameOn(initiative, day);
  return { initiativeId, initiativeName: (language === 'en' && nameEn) || name };
}
