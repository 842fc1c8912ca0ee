import { useState } from 'react';
import type { WrittenCasesShown } from '#bot/contract/written-cases.ts';
import { type CaseField, type CaseProblem, caseProblemsIn, type RawCase } from '#bot/domain/parse-case.ts';
import { formatDay } from '#bot/text/format.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { writtenText } from '#tab/text/written-text.ts';
import { sendCase } from './ask-cases.ts';
import { AskedFields } from './asked-fields.tsx';
import { caseProblemSentence, firstOfEach } from './typed-case.ts';

type Props = Pick<GroupPageProps, 'client' | 'membership' | 'overview'> & {
  readonly askable: NonNullable<WrittenCasesShown['askable']>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** A recommendation to the steering group's members, one of each organisation. */
export function SendCaseForm(props: Props) {
  const { overview, askable, onCancel } = props;
  const { language } = useText();
  const words = writtenText(language);
  const { raw, chosen, problems, refusal, isBusy, type, choose, send } = useCaseForm(props);
  const field = (name: CaseField) => ({
    label: words.said.fields[name].label,
    value: raw[name] ?? '',
    onChange: (value: string) => type(name, value),
    problem: caseProblemSentence(problems, name, words),
  });
  return (
    <Form
      level={2}
      title={words.own.formTitle}
      save={words.said.form.send}
      isBusy={isBusy}
      problems={problems.length}
      onSave={send}
      onCancel={onCancel}
    >
      <p>{words.said.form.intro}</p>
      {refusal && (
        <div role="alert">
          <Notice intent="error">{refusal}</Notice>
        </div>
      )}
      <TextField {...field('title')} isRequired />
      <TextField {...field('recommendation')} isRequired rows={6} />
      <SelectField
        {...field('initiativeId')}
        none={words.own.noInitiative}
        options={overview.initiatives.map((each) => [each.id, localName(each, language).text])}
      />
      <TextField {...field('answerBy')} type="date" isRequired />
      <AskedFields
        askable={askable}
        chosen={chosen}
        overview={overview}
        problem={caseProblemSentence(problems, 'askedIds', words)}
        onChoose={choose}
      />
    </Form>
  );
}

function useCaseForm({ client, membership, askable, onDone }: Props) {
  const words = useText();
  const { said } = writtenText(words.language);
  const say = useSay();
  // Made when the form opens, so that a press that is repeated sends no second one.
  const [formId] = useState(() => crypto.randomUUID());
  const [raw, setRaw] = useState<RawCase>({});
  const [chosen, choose] = useState(() => firstOfEach(askable));
  const [problems, setProblems] = useState<readonly CaseProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const run = async () => {
    const body = { formId, raw: { ...raw, askedIds: chosen.join(',') }, lang: words.language };
    const answer = await sendCase({ client, partnership: membership.id }, body);
    const found = !answer.ok && answer.trouble.kind === 'refused' ? caseProblemsIn(answer.trouble.details) : [];
    setProblems(found);
    setRefusal(!answer.ok && found.length === 0 ? troubleSentence(answer.trouble, words) : null);
    if (!answer.ok) return;
    say('success', said.form.sent(formatDay(answer.value.answerBy, words.language)));
    onDone();
  };
  const mend = (field: CaseField) => setProblems((before) => before.filter((each) => each.field !== field));
  return {
    raw,
    chosen,
    problems,
    refusal,
    isBusy,
    type: (field: CaseField, value: string) => {
      setRaw((before) => ({ ...before, [field]: value }));
      mend(field);
    },
    choose: (ids: readonly string[]) => {
      choose(ids);
      mend('askedIds');
    },
    send: () => press(run),
  };
}
