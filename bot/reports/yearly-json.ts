import type { YearlyDocument } from './yearly-report.ts';

/** The shape of the file; another number where a reader of this one could misread it. */
const shape = 1;

/** A yearly status for a machine: field by field what the other files say, with days and instants as ISO. */
export function yearlyJson({ edition, publishedAt, approvals }: YearlyDocument): string {
  const { partnership, round } = edition;
  const file = {
    format: 'tryg-overblik-yearly-status',
    shape,
    partnership: { name: partnership.name, timeZone: partnership.timeZone },
    sampleData: partnership.sampleData,
    strategy: edition.strategyTitle,
    round: { id: edition.roundId, name: round.name, nameEn: round.nameEn },
    edition: edition.number,
    isDraft: publishedAt === null,
    madeAt: edition.madeAt,
    publishedAt,
    approvals: approvals.map(({ organisationId, at }) => ({ organisation: organisationId, at })),
    meetingOn: edition.meetingOn,
    from: edition.from,
    cutOffOn: edition.cutOffOn,
    organisations: edition.organisations,
    recommendation: edition.recommendation,
    summary: edition.summary,
    focus: edition.focus,
    goals: edition.goals,
    rounds: edition.rounds,
    initiatives: edition.initiatives.map(({ goalIds, organisationIds, ...each }) => ({
      id: each.id,
      name: each.name,
      nameEn: each.nameEn,
      goals: goalIds,
      organisations: organisationIds,
      paragraph: each.paragraph,
      /** One for each of the rounds. */
      health: each.health,
    })),
    added: edition.added,
    ended: edition.ended,
    renamed: edition.renamed,
    decisions: edition.decisions,
    difference: edition.difference,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
