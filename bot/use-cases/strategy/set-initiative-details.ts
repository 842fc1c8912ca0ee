import type { Initiative } from '#bot/domain/initiative.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { withDetails } from '#bot/domain/initiative-changes.ts';
import { parseInitiative, type RawInitiative } from '#bot/domain/parse-strategy.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeInitiative, choicesIn, type InitiativeQuestion } from './change-initiative.ts';

/** Decides its goals, organisations, leads, deputies and default visibility. Its name is another decision. */
export function setInitiativeDetails(ports: Ports) {
  return (
    question: InitiativeQuestion & { readonly raw: Omit<RawInitiative, 'name' | 'nameEn'> },
  ): Promise<Initiative> =>
    changeInitiative(ports, question, ({ now, initiative, day }) => {
      const { name } = nameOn(initiative.value, day);
      const known = withFormerChoices(choicesIn(now), initiative.value);
      const { name: _, nameEn: __, ...details } = parseInitiative({ ...question.raw, name, nameEn: '' }, known);
      return { value: withDetails(initiative.value, details), action: 'initiative_changed' };
    });
}

/** Who stands there already may stay, also where nobody knows them any more. */
function withFormerChoices(choices: ReturnType<typeof choicesIn>, { leadIds, deputyIds }: Initiative) {
  return { ...choices, personIds: [...choices.personIds, ...leadIds, ...deputyIds] };
}
