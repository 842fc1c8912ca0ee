import { useState } from 'react';
import { type SetUpLineShown, type SetUpPreviewShown, setUpPaths, takenSetUp } from '#bot/contract/set-up.ts';
import { type SetUpPart, setUpParts } from '#bot/domain/set-up-words.ts';
import { withQuery } from '#tab/api/client.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './practice.module.css';
import type { SetUpProps } from './set-up-section.tsx';

type Plan = Extract<SetUpPreviewShown, { kind: 'plan' }>;
type Props = SetUpProps & { readonly file: unknown; readonly plan: Plan; readonly onClose: () => void };

/** What the file would change, part by part; nothing is chosen beforehand. */
export function ChooseParts({ client, membership, file, plan, onClose }: Props) {
  const said = practiceText(useText().language).setUp;
  const [formId] = useState(() => crypto.randomUUID());
  const [parts, setParts] = useState<readonly SetUpPart[]>([]);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { isBusy, press } = useTold();
  const open = setUpParts.filter((part) => part !== 'strategy' || !plan.hasDraft);
  const save = () => {
    setProblem(parts.length === 0 ? said.chooseOne : undefined);
    if (parts.length === 0) return;
    const path = withQuery(setUpPaths.take, { partnership: membership.id });
    const body = { file, parts, version: plan.version, formId };
    press({ ask: () => client.send({ path, schema: takenSetUp }, body), sentence: said.taken, after: onClose });
  };
  return (
    <Form
      title={said.take}
      save={said.save}
      isBusy={isBusy}
      problems={problem ? 1 : 0}
      onSave={save}
      onCancel={onClose}
    >
      {setUpParts.map((part) => (
        <Lines key={part} title={said.parts[part]} lines={linesOf(plan, part)} />
      ))}
      <Warnings plan={plan} />
      <CheckList
        label={said.choose}
        problem={problem}
        options={open.map((part) => [part, said.parts[part]])}
        chosen={parts}
        onChange={(chosen) => setParts(setUpParts.filter((part) => chosen.includes(part)))}
      />
    </Form>
  );
}

function Warnings({ plan }: Pick<Props, 'plan'>) {
  const said = practiceText(useText().language).setUp;
  return (
    <>
      {plan.hasDraft && <Notice intent="warning">{said.hasDraft}</Notice>}
      {plan.unknownOrganisations.length > 0 && (
        <Notice intent="warning">{said.unknown(plan.unknownOrganisations.join(', '))}</Notice>
      )}
    </>
  );
}

function linesOf(plan: Plan, part: SetUpPart): readonly SetUpLineShown[] {
  return part === 'strategy' ? [...plan.goals, ...plan.initiatives] : plan[part];
}

type LinesProps = { readonly title: string; readonly lines: readonly SetUpLineShown[] };

function Lines({ title, lines }: LinesProps) {
  const said = practiceText(useText().language).setUp;
  const named = new Map(Object.entries(said.names));
  const changed = lines.filter(({ change }) => change !== 'same');
  return (
    <div>
      <h4 className={styles.small}>{title}</h4>
      {changed.length === 0 && <p className={styles.text}>{said.nothing}</p>}
      <ul className={styles.list}>
        {changed.map(({ name, change }) => (
          <li key={`${name} ${change}`}>
            {named.get(name) ?? name}: <strong>{said.changes[change]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
