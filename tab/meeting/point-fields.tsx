import { agendaLimits } from '#bot/domain/agenda.ts';
import type { PointField, PointProblem } from '#bot/domain/agenda-problem.ts';
import { CheckList } from '#tab/fields/check-list.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { type GroupText, groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { TypedPoint } from './ask-agenda.ts';

type Props = Pick<GroupPageProps, 'overview'> & {
  readonly typed: TypedPoint;
  readonly onChange: (typed: TypedPoint) => void;
  readonly problems: readonly PointProblem[];
  /** Whom a point can be closed to; null where it is not offered. */
  readonly people: readonly { readonly id: string; readonly name: string }[] | null;
};

/** What a point is about, and whom it is for. */
export function PointFields({ overview, typed, onChange, problems, people }: Props) {
  const { language } = useText();
  const { points: named, agenda: said } = groupText(language);
  const field = (name: PointField) => ({
    label: named.fields[name].label,
    problem: problemOf(problems, name, named),
  });
  return (
    <>
      <TextField
        {...field('title')}
        isRequired={people === null}
        value={typed.title}
        onChange={(title) => onChange({ ...typed, title })}
      />
      <TextField
        {...field('text')}
        hint={said.hints.text}
        rows={4}
        value={typed.text}
        onChange={(text) => onChange({ ...typed, text })}
      />
      <SelectField
        {...field('initiativeId')}
        none={named.noInitiative}
        options={overview.initiatives.map((each) => [each.id, localName(each, language).text])}
        value={typed.initiativeId ?? ''}
        onChange={(id) => onChange({ ...typed, initiativeId: id || null })}
      />
      {people && (
        <CheckList
          {...field('closedTo')}
          hint={said.hints.closedTo}
          options={people.map(({ id, name }) => [id, name])}
          chosen={typed.closedTo ?? []}
          onChange={(ids) => onChange({ ...typed, closedTo: ids.length > 0 ? ids : null })}
        />
      )}
    </>
  );
}

function problemOf(
  problems: readonly PointProblem[],
  field: PointField,
  named: GroupText['points'],
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  if (problem.code === 'required' || problem.code === 'unknown_choice') return named.fields[field].missing;
  if (problem.code === 'too_long')
    return named.problems.too_long(field === 'title' ? agendaLimits.title : agendaLimits.text);
  return named.problems[problem.code];
}
