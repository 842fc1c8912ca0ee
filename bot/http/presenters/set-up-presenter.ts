import type { SetUpLineShown, SetUpPreviewShown } from '#bot/contract/set-up.ts';
import type { SetUpLine } from '#bot/domain/plan-set-up.ts';
import type { PlannedSetUp } from '#bot/use-cases/set-up/take-set-up.ts';

/** What a file would change; of what is wrong with it only where, never what stands there. */
export function presentSetUpPreview(planned: PlannedSetUp): SetUpPreviewShown {
  if (!planned.ok) {
    return { kind: 'problems', problems: planned.problems.map(({ path, code }) => ({ path, code })) };
  }
  const { plan, version } = planned;
  return {
    kind: 'plan',
    version,
    goals: linesOf(plan.goals),
    initiatives: linesOf(plan.initiatives),
    settings: linesOf(plan.settings),
    agendas: linesOf(plan.agendas),
    series: linesOf(plan.series),
    unknownOrganisations: [...plan.unknownOrganisations],
    hasDraft: plan.hasDraft,
  };
}

function linesOf(lines: readonly SetUpLine[]): SetUpLineShown[] {
  return lines.map(({ name, change }) => ({ name, change }));
}
