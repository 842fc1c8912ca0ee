import { mayApprove } from '#bot/domain/may-see-yearly.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { dropped, namedRound, type Reader, type RoundScene, type Said } from './said.ts';

/** That an edition of the yearly status waits for the reader's organisation, unless somebody there has answered. */
export async function sayYearlyApprove(scene: RoundScene, { person, language }: Reader): Promise<Said> {
  const { ports, now, round, intent } = scene;
  const yearly = await current(scene);
  if (!yearly || yearly.edition !== intent.version || yearly.state !== 'approving') return dropped('superseded');
  if (!mayApprove(person, yearly)) return dropped('not_a_member');
  if (yearly.approvals.some(({ organisationId }) => organisationId === person.organisationId))
    return dropped('answered');
  const edition = await ports.records.yearlyEdition(now.partnership.id, round.id, yearly.edition);
  if (!edition || yearly.answerBy === null) return dropped('not_needed');
  const isEnglish = language === 'en';
  return {
    kind: 'yearly_approve',
    ...namedRound(round, language),
    edition: yearly.edition,
    answerBy: yearly.answerBy,
    recommendation: edition.recommendation,
    summary: edition.summary,
    goals: edition.goals.map(({ name, nameEn, judgement }) => ({
      name: (isEnglish && nameEn) || name,
      verdict: judgement?.verdict ?? null,
    })),
    approvedBy: organisationNames(scene, yearly),
  };
}

/** That an organisation has sent it back, as long as nothing has been asked since. */
export async function sayYearlyRefused(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { now, round, intent } = scene;
  const yearly = await current(scene);
  const refusal = yearly?.refusal ?? null;
  if (!refusal || refusal.edition !== intent.version) return dropped('superseded');
  const organisation = now.partnership.organisations.find(({ id }) => id === refusal.organisationId);
  return {
    kind: 'yearly_refused',
    ...namedRound(round, language),
    edition: refusal.edition,
    organisationName: organisation?.name ?? '',
    reason: refusal.reason,
  };
}

/** That every organisation has approved it, so that it can be published. */
export async function sayYearlyApproved(scene: RoundScene, { language }: Reader): Promise<Said> {
  const { round, intent } = scene;
  const yearly = await current(scene);
  if (!yearly || yearly.edition !== intent.version || yearly.state !== 'approved') return dropped('superseded');
  const approvedBy = organisationNames(scene, yearly);
  return { kind: 'yearly_approved', ...namedRound(round, language), edition: yearly.edition, approvedBy };
}

async function current({ ports, now, round }: RoundScene): Promise<Yearly | null> {
  if (round.state === 'cancelled') return null;
  return (await ports.records.yearly(now.partnership.id, round.id))?.value ?? null;
}

function organisationNames({ now: { partnership } }: RoundScene, { approvals }: Yearly): readonly string[] {
  const said = new Set(approvals.map(({ organisationId }) => organisationId));
  return partnership.organisations.filter(({ id }) => said.has(id)).map(({ name }) => name);
}
