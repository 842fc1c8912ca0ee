import { type Initiative, nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import type { DropReason, Intent } from '#bot/domain/notice.ts';
import type { Asker, NoticeFacts, OfInitiative, OfRound } from '#bot/domain/notice-content.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

/** What a notice says, or why it is no longer to be said. */
export type Said = NoticeFacts | { readonly kind: 'drop'; readonly reason: DropReason };

export function dropped(reason: DropReason): Said {
  return { kind: 'drop', reason };
}

/** All that a notice stands on, read anew when it is sent. */
export type Scene = {
  readonly ports: Ports;
  readonly roster: ChannelRoster;
  readonly intent: Intent;
  readonly now: PartnershipNow;
  readonly settings: Settings;
  /** Domain instant, and the partnership's local day (ISO date) on which it falls. */
  readonly at: string;
  readonly day: string;
};

export type RoundScene = Scene & { readonly round: Round };

/** For whom it is said, and in what language. */
export type Reader = { readonly person: Person; readonly language: Language };

export function personIn(now: PartnershipNow, personId: string | null): Person | null {
  return now.people.find(({ id }) => id === personId) ?? null;
}

export function initiativeIn(now: PartnershipNow, initiativeId: string | null): Initiative | null {
  return now.initiatives.find(({ id }) => id === initiativeId) ?? null;
}

/** The name that holds on a local day (ISO date), in the reader's language where there is one. */
export function namedInitiative(initiative: Initiative, day: string, language: Language): OfInitiative {
  const { name, nameEn } = nameOn(initiative, day);
  return { initiativeId: initiative.id, initiativeName: (language === 'en' && nameEn) || name };
}

export function namedRound(round: Round, language: Language): OfRound {
  const { id, kind, dueOn, dueTime, graceUntil, meetingOn } = round;
  const name = (language === 'en' && round.nameEn) || round.name;
  return { round: { id, kind, name, dueOn, dueTime, graceUntil, meetingOn } };
}

/** The coordinators, in the order of their names: those who ask, and whom to call. */
export function askersOf({ people, partnership }: PartnershipNow): readonly Asker[] {
  return people
    .filter((person) => hasRole(person, 'coordinator'))
    .toSorted(byName)
    .map(({ name, phone, organisationId }) => ({
      name,
      phone,
      organisationName: partnership.organisations.find(({ id }) => id === organisationId)?.shortName ?? '',
    }));
}

const names = new Intl.Collator('da');

/** As a Danish list of names is ordered. */
export function byName(a: Pick<Person, 'name'>, b: Pick<Person, 'name'>): number {
  return names.compare(a.name, b.name);
}
