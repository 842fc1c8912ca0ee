import { mostBefore } from '#bot/domain/parse-meeting-plan.ts';
import { TextField } from '#tab/fields/text-field.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { isSoundLine, type PlanLine } from './typed-plan.ts';

type Props = {
  readonly lines: readonly PlanLine[];
  /** What is wrong is said once somebody has tried to save. */
  readonly isChecked: boolean;
  readonly onChange: (lines: readonly PlanLine[]) => void;
};

/** How long before a meeting its channel is told of it. */
export function PlanFields({ lines, isChecked, onChange }: Props) {
  const { language } = useText();
  const { pages, meetings } = groupText(language);
  const { notices: said } = pages;
  return lines.map((line, index) => (
    <TextField
      key={line.id}
      label={said.field(meetings.steps[line.kind], line.unit)}
      value={line.typed}
      problem={isChecked && !isSoundLine(line) ? said.wrong(mostBefore[line.unit]) : undefined}
      onChange={(typed) => onChange(lines.with(index, { ...line, typed }))}
    />
  ));
}
