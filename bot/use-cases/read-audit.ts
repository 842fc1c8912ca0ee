import type { AuditAction, AuditLine } from '#bot/domain/audit-line.ts';
import type { Channel } from '#bot/domain/channel.ts';
import type { Organisation } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { localInstant } from '#bot/domain/round-instants.ts';
import { admit } from './admit.ts';
import type { Ports } from './ports.ts';

export type ReadAudit = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Local days (ISO dates), `before` not included; null for no bound. */
  readonly from: string | null;
  readonly before: string | null;
  /** A person's id, or `system` for what nobody pressed; null for anybody. */
  readonly by: string | null;
  readonly action: AuditAction | null;
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
  /** How many lines a page has. */
  readonly most: number;
};

export type AuditEntry = { readonly cursor: string; readonly line: AuditLine };

export type AuditRead = {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; null where there is none. */
  readonly next: string | null;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly channels: readonly Channel[];
};

const linesAtOnce = 500;
/** A filter that hardly anything passes looks through so much for a page, and the reader asks for more. */
const mostLooks = 8;

/** What nobody pressed: the first rows of a partnership, and what the clock brings. */
const bySystem: readonly string[] = ['seed', 'clock'];

/** A page of the audit trail, newest first, for coordinators and administrators: ids and times, never a text. */
export function readAudit(ports: Ports) {
  return async (question: ReadAudit): Promise<AuditRead> => {
    const { identity, partnershipId } = question;
    const { partnership, person } = await admit(ports, identity, partnershipId);
    if (!hasRole(person, 'administrator') && !hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const [now, channels] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.channels(partnershipId),
    ]);
    const people = now?.people ?? [];
    const instantOf = (day: string | null) => day && localInstant(day, '00:00', partnership.timeZone);
    const period = { from: instantOf(question.from), before: instantOf(question.before), after: question.after };
    return {
      ...(await pageOf(ports, { ...question, ...period }, people)),
      people,
      organisations: partnership.organisations,
      channels: channels.map(({ value }) => value),
    };
  };
}

/** Looks on, some hundred lines at a time, until the page is full or the period at its end. */
async function pageOf(
  { partnerships }: Ports,
  { partnershipId, from, before, after, most, ...wanted }: ReadAudit,
  people: readonly Person[],
): Promise<Pick<AuditRead, 'entries' | 'next'>> {
  const isWanted = wantedBy(wanted, people);
  const found: AuditEntry[] = [];
  let last = after;
  for (let look = 0; look < mostLooks; look += 1) {
    const lines = await partnerships.auditPage(partnershipId, { from, before, after: last, limit: linesAtOnce });
    found.push(...lines.filter(({ line }) => isWanted(line)));
    if (found.length > most) return { entries: found.slice(0, most), next: found[most - 1]?.cursor ?? null };
    if (lines.length < linesAtOnce) return { entries: found, next: null };
    last = lines.at(-1)?.cursor ?? null;
  }
  return { entries: found, next: last };
}

function wantedBy({ by, action }: Pick<ReadAudit, 'by' | 'action'>, people: readonly Person[]) {
  const identities = people.find(({ id }) => id === by)?.identities ?? [];
  const names = by === 'system' ? bySystem : [by, ...identities.map((own) => `${own.tenantId}/${own.objectId}`)];
  return (line: AuditLine) => (action === null || line.action === action) && (by === null || names.includes(line.by));
}
