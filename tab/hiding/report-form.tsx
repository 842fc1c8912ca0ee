import type { ReportTextBody } from '#bot/contract/redactions.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './hiding.module.css';
import type { Reporting } from './reporting.ts';
import { useReport } from './use-report.ts';

export type ReportFormProps = Reporting & {
  readonly place: ReportTextBody['place'];
  readonly texts: readonly string[];
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
};

/** What happens when a text is reported, which of several is meant, and why. */
export function ReportForm(props: ReportFormProps) {
  const { texts, onCancel } = props;
  const said = hidingText(useText().language);
  const { problems, trouble, ...report } = useReport(props);
  return (
    <Form
      title={said.report}
      save={said.save}
      isBusy={report.isBusy}
      problems={Object.values(problems).filter((problem) => problem !== undefined).length}
      onSave={report.send}
      onCancel={onCancel}
    >
      <p className={styles.text}>{said.text}</p>
      {texts.length > 1 && (
        <CheckList
          label={said.which}
          problem={problems.choice}
          options={texts.map((text, n) => [String(n), beginning(text)] as const)}
          chosen={report.chosen}
          onChange={report.setChosen}
        />
      )}
      <TextField
        label={said.why}
        hint={said.whyHint}
        rows={2}
        value={report.why}
        problem={problems.reason}
        onChange={report.setWhy}
      />
      {trouble && <Notice intent="error">{trouble}</Notice>}
    </Form>
  );
}

/** Enough to know it by. */
function beginning(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()} …` : text;
}
