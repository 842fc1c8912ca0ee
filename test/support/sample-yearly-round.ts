import { randomUUID } from 'node:crypto';
import type { Identity } from '#bot/domain/person.ts';
import { yearlyParts } from '#bot/domain/yearly.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';

/** A yearly round of the sample partnership over its winter, planned by one of its coordinators; its id. */
export async function aSampleYearlyRound(ports: Ports, identity: Identity, at: string): Promise<string> {
  const partnershipId = 'tryg-aalborg';
  const none = { opensOn: null, dueOn: null, dueTime: null, graceUntil: null, graceTime: null };
  const round = await planRound(ports)({
    identity,
    partnershipId,
    newRoundId: randomUUID(),
    kind: 'yearly',
    name: 'Årlig status 2025',
    nameEn: null,
    dates: { ...none, opensOn: '2025-08-11', meetingOn: '2025-10-08' },
    initiativeIds: null,
    reminders: null,
    basedOn: ['2025-1'],
    at,
  });
  return round.id;
}

/** Every text and judgement that must be there before the organisations can be asked. */
export async function writtenSampleYearly(
  ports: Ports,
  { identity, roundId, at }: { readonly identity: Identity; readonly roundId: string; readonly at: string },
): Promise<void> {
  const about = { identity, partnershipId: 'tryg-aalborg', roundId, at } as const;
  for (const part of yearlyParts) {
    await writeYearlyText(ports)({ ...about, of: { part }, text: `Tekst om ${part}.`, lang: 'da', seen: 0 });
  }
  for (const goalId of ['M1', 'M2', 'M3', 'M4', 'M5']) {
    const reasons = 'Kun få indsatser har tal endnu.';
    await writeGoalSummary(ports)({ ...about, goalId, verdict: 'cannot_be_judged', reasons, lang: 'da' });
  }
}
