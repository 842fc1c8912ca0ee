import type { ReactNode } from 'react';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { type Difference, SideBySide } from '#tab/fields/side-by-side.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { StrategyForm } from './use-strategy-form.ts';

type Props<Version> = {
  readonly title: string;
  readonly form: StrategyForm<Version>;
  /** What stands there now beside what is typed; only what differs is shown, and only where somebody saved meanwhile. */
  readonly differences?: readonly Difference[];
  readonly onTake?: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Around the fields of each form of the strategy. */
export function FormFrame<Version>(props: Props<Version>) {
  const { title, form, differences = [], onTake, onSave, onCancel, children } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const take = () => {
    onTake?.();
    form.settle();
  };
  return (
    <Form
      title={title}
      save={own.buttons.save}
      isBusy={form.isBusy}
      problems={form.problems.length}
      onSave={onSave}
      onCancel={onCancel}
    >
      {form.isConflict && (
        <SideBySide differences={differences.filter(({ theirs, yours }) => theirs !== yours)} onTake={take} />
      )}
      {form.refusal && (
        <div role="alert">
          <Notice intent="error">{form.refusal}</Notice>
        </div>
      )}
      {children}
    </Form>
  );
}
