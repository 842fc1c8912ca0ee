import type { Initiative } from '#bot/domain/initiative.ts';
import { isNameTaken, renamed } from '#bot/domain/initiative-changes.ts';
import { parseNaming, type RawText } from '#bot/domain/parse-strategy.ts';
import { invalidStrategy } from '#bot/domain/strategy-problem.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeInitiative, type InitiativeQuestion } from './change-initiative.ts';

/**
 * Gives an initiative another name from a day on, before or after today; what was said before keeps the name it had.
 * Refuses `invalid_strategy`, besides what `changeInitiative` refuses.
 */
export function renameInitiative(ports: Ports) {
  return (question: InitiativeQuestion & { readonly raw: RawText }): Promise<Initiative> => {
    const naming = parseNaming(question.raw);
    return changeInitiative(ports, question, ({ now, initiative }) => {
      const others = now.initiatives.filter(({ id }) => id !== question.initiativeId);
      if (isNameTaken(naming.name, others, naming.from)) throw invalidStrategy([{ field: 'name', code: 'taken' }]);
      return { value: renamed(initiative.value, naming), action: 'initiative_renamed' };
    });
  };
}
