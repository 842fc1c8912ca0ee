import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Draft } from '#bot/domain/draft.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Delivery } from '#bot/domain/notice.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { mayExtract } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { visiblePeople } from '#bot/domain/visible-people.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type VisibleUpdate, visibleTo } from '#bot/use-cases/visible-update.ts';
import { linesOfPerson } from './lines-of-person.ts';

export type AboutPerson = {
  readonly now: PartnershipNow;
  readonly reader: Person;
  readonly person: Person;
  /** Null also where they are not the reader's to see. */
  readonly phone: Person['phone'];
  readonly absence: Person['absence'];
  readonly rounds: readonly Round[];
  /** By initiative, newest first; texts only as far as the reader may read them. */
  readonly written: readonly { readonly initiativeId: string; readonly updates: readonly VisibleUpdate[] }[];
  /** Their own, when they ask themselves; nobody else ever reads them. */
  readonly drafts: readonly Draft[];
  readonly deliveries: readonly Delivery[];
  readonly lines: readonly { readonly cursor: string; readonly line: AuditLine }[];
  /** The instant the lines go back to, where there are more than a file takes; null otherwise. */
  readonly linesFrom: string | null;
};

type Question = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly personId: string;
  readonly at: string;
};

/**
 * Everything about one person, for them, and for coordinators and administrators of their organisation, as far as
 * these may read it. Refuses `not_allowed` to everybody else. It reads all history, as nothing on a screen does.
 */
export function readAboutPerson(ports: Ports) {
  return async (question: Question): Promise<AboutPerson> => {
    const { partnershipId, personId } = question;
    const { person: reader, partnership } = await admit(ports, question.identity, partnershipId);
    const now = await ports.partnerships.now(partnershipId);
    const person = now?.people.find(({ id }) => id === personId);
    if (!now || !person || !mayExtract(reader, person)) throw new Refusal('not_allowed');
    const rounds = await ports.records.rounds(partnershipId);
    const about = { now, reader, person, rounds, day: localDay(question.at, partnership.timeZone) };
    const [written, drafts, deliveries, found] = await Promise.all([
      writtenBy(ports, about),
      reader.id === personId ? draftsOf(ports, about) : [],
      deliveriesTo(ports, about),
      linesOfPerson(ports, partnershipId, person),
    ]);
    const seen = visiblePeople(reader, now.people, { ...now, day: about.day }).find(({ id }) => id === personId);
    const { phone = null, absence = null } = seen ?? {};
    return { ...about, phone, absence, written, drafts, deliveries, ...found };
  };
}

type About = Pick<AboutPerson, 'now' | 'reader' | 'person' | 'rounds'> & { readonly day: string };

const pageSize = 100;

type Page = { readonly limit: number; readonly beforeVersion?: number };

async function writtenBy(ports: Ports, { now, reader, person, day }: About): Promise<AboutPerson['written']> {
  const all: AboutPerson['written'][number][] = [];
  for (const initiative of now.initiatives) {
    const updates: VisibleUpdate[] = [];
    let page: Page | null = { limit: pageSize };
    while (page !== null) {
      const found: readonly StatusUpdate[] = await ports.partnerships.updates(now.partnership.id, initiative.id, page);
      const own = found.filter(({ authorId }) => authorId === person.id);
      updates.push(...own.map((update) => visibleTo(reader, { initiative, day }, update)));
      const last = found.length < pageSize ? undefined : found.at(-1);
      page = last ? { limit: pageSize, beforeVersion: last.version } : null;
    }
    if (updates.length > 0) all.push({ initiativeId: initiative.id, updates });
  }
  return all;
}

async function draftsOf({ records }: Ports, { now, person, rounds }: About): Promise<readonly Draft[]> {
  const marks = await Promise.all(rounds.map(({ id }) => records.drafts(now.partnership.id, id)));
  const own = marks.flat().filter(({ personId }) => personId === person.id);
  const drafts = await Promise.all(own.map((mark) => records.draft(now.partnership.id, mark)));
  return drafts.filter((draft) => draft !== null);
}

async function deliveriesTo({ records }: Ports, { now, person, rounds }: About): Promise<readonly Delivery[]> {
  const scopes = [null, ...rounds.map(({ id }) => id)];
  const all = await Promise.all(scopes.map((scope) => records.deliveries(now.partnership.id, scope)));
  return all
    .flat()
    .filter(({ intent: { recipient } }) => recipient.kind === 'person' && recipient.personId === person.id);
}
