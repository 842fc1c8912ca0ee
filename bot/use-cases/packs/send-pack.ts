import { localDay } from '#bot/domain/local-time.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { packRecipients } from '#bot/domain/pack-recipients.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

export type SendPack = RoundQuestion & { readonly number: number };

/** How many get a card now, and how many had got one before. */
export type PackSent = { readonly sent: number; readonly before: number };

/** Two rows each, with one for the audit: below what one commit takes. */
const mostAtOnce = 45;

/**
 * A coordinator sends a pack: each of those it is for gets a card with a link of their own, once however often it is sent.
 * Refuses `not_allowed`, `no_such_pack`, and `newer_pack` where a later one for the same readers has taken its place.
 */
export function sendPack(ports: Ports) {
  return async (question: SendPack): Promise<PackSent> => {
    const { partnershipId, roundId, number, at } = question;
    const { person } = await coordinating(ports, question.identity, partnershipId);
    const recipients = await recipientsOf(ports, question, person);
    let sent = 0;
    // Each commit holds a part of them; those who got theirs are left out of the next.
    for (;;) {
      const { now, isDone } = await committed(ports, partnershipId, async () => {
        const got = await alreadySent(ports, question);
        const left = recipients.filter(({ id }) => !got.has(id));
        const next = left.slice(0, mostAtOnce);
        const audit = {
          at,
          by: person.id,
          action: 'pack_sent',
          subject: `${roundId}/${number}/${next.length}`,
        } as const;
        const changes: readonly Change[] = next.map(({ id }) => ({ kind: 'send', value: intentFor(id, question) }));
        const result = { now: next.length, isDone: left.length <= mostAtOnce };
        return { changes: next.length === 0 ? [] : [...changes, { kind: 'audit', value: audit }], result };
      });
      sent += now;
      if (isDone) return { sent, before: recipients.length - sent };
    }
  };
}

async function recipientsOf(ports: Ports, question: SendPack, sender: Person): Promise<readonly Person[]> {
  const { partnershipId, roundId, number, at } = question;
  const [now, packs, pack] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.packs(partnershipId, roundId),
    ports.records.pack(partnershipId, roundId, number),
  ]);
  if (!now || !pack) throw new Refusal('no_such_pack');
  const newest = packs.findLast(({ audience }) => audience === pack.audience);
  if (newest && newest.number > number) throw new Refusal('newer_pack', { number: newest.number });
  const meeting = pack.meeting && (await ports.records.meeting(partnershipId, pack.meeting.id));
  return packRecipients(now.people, {
    audience: pack.audience,
    meeting: meeting?.value ?? null,
    senderId: sender.id,
    initiatives: now.initiatives,
    day: localDay(at, now.partnership.timeZone),
  });
}

async function alreadySent(ports: Ports, { partnershipId, roundId, number }: SendPack): Promise<ReadonlySet<string>> {
  const deliveries = await ports.records.deliveries(partnershipId, roundId);
  return new Set(
    deliveries.flatMap(({ intent: { kind, version, recipient } }) =>
      kind === 'pack_sent' && version === number && recipient.kind === 'person' ? [recipient.personId] : [],
    ),
  );
}

function intentFor(personId: string, { roundId, number, at }: SendPack) {
  return intentOf({
    kind: 'pack_sent',
    recipient: { kind: 'person', personId },
    roundId,
    version: number,
    createdAt: at,
  });
}
