import type { DecisionShown, TypedDecision } from '#bot/contract/decisions.ts';
import { type DecisionField, decisionFields } from '#bot/domain/decision-problem.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import type { GroupText } from '#tab/text/group-text.ts';
import type { Words } from '#tab/text/text-context.tsx';
import type { DecisionChoices } from './decision-fields.tsx';

/** What a new decision begins with: most of what is written at a meeting was decided there. */
export const newDecision: TypedDecision = { type: 'decision', text: '', readers: 'group' };

/** A stored decision as its form shows it. */
export function typedDecision(decision: DecisionShown): TypedDecision {
  return {
    type: decision.type,
    text: decision.text,
    assentedBy: decision.assentedBy.join(','),
    responsibleId: decision.responsible?.id ?? '',
    dueOn: decision.dueOn ?? '',
    initiativeId: decision.initiative?.id ?? '',
    pointId: decision.pointId ?? '',
    readers: decision.readers,
  };
}

type Reading = {
  readonly said: GroupText['decisions'];
  readonly choices: DecisionChoices;
  readonly points: readonly (readonly [id: string, name: string])[];
  readonly language: Words['language'];
};

/** Where what stands there now differs from what was typed, in words; what is the same is left out. */
export function decisionDifferences(
  theirs: TypedDecision,
  yours: TypedDecision,
  reading: Reading,
): readonly Difference[] {
  return decisionFields
    .filter((field) => (theirs[field] ?? '') !== (yours[field] ?? ''))
    .map((field) => ({
      label: reading.said.fields[field],
      theirs: inWords(field, theirs[field] ?? '', reading),
      yours: inWords(field, yours[field] ?? '', reading),
    }));
}

function inWords(field: DecisionField, value: string, { said, choices, points, language }: Reading): string {
  if (value === '') return '';
  switch (field) {
    case 'assentedBy':
      return value
        .split(',')
        .map((id) => choices.organisations.find((each) => each.id === id)?.shortName ?? id)
        .join(', ');
    case 'responsibleId':
      return choices.people.find(({ id }) => id === value)?.name ?? value;
    case 'initiativeId': {
      const initiative = choices.initiatives.find(({ id }) => id === value);
      return initiative ? localName(initiative, language).text : value;
    }
    case 'pointId':
      return points.find(([id]) => id === value)?.[1] ?? value;
    case 'dueOn':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : value;
    case 'type':
      return value === 'information' || value === 'task' || value === 'decision' ? said.types[value] : value;
    case 'readers':
      return value === 'all' ? said.readerChoices.all : said.readerChoices.group;
    default:
      return value;
  }
}
