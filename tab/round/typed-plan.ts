import type { RoundKind } from '#bot/domain/round.ts';
import { noDates, type TypedDates, wishedDates } from './typed-dates.ts';

export type TypedPlan = TypedDates & {
  readonly kind: RoundKind;
  readonly name: string;
  readonly nameEn: string;
  /** Counts for an extraordinary round alone, which names those it asks. */
  readonly initiativeIds: readonly string[];
};

export const newPlan: TypedPlan = { ...noDates, kind: 'ordinary', name: '', nameEn: '', initiativeIds: [] };

/** As the API takes it. */
export function plannedBody(formId: string, typed: TypedPlan) {
  const { kind, name, nameEn, initiativeIds } = typed;
  return {
    formId,
    kind,
    name,
    nameEn: nameEn.trim() === '' ? null : nameEn,
    dates: wishedDates(typed),
    initiativeIds: kind === 'extraordinary' ? [...initiativeIds] : null,
  };
}

/** What a plan cannot do without, whatever its dates are. */
export function missingInPlan({ kind, name, initiativeIds }: TypedPlan): readonly ('name' | 'initiativeIds')[] {
  const missing: ('name' | 'initiativeIds')[] = [];
  if (name.trim() === '') missing.push('name');
  if (kind === 'extraordinary' && initiativeIds.length === 0) missing.push('initiativeIds');
  return missing;
}
