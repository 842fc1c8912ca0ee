import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { NewFields, PersonFields } from './person-fields.tsx';
import { type PersonFormProps, usePersonForm } from './use-person-form.ts';

/** What is written of somebody; for a new person also what they begin with. */
export function PersonForm(props: PersonFormProps) {
  const { shown, person, onCancel } = props;
  const { language } = useText();
  const { own } = peopleText(language);
  const form = usePersonForm(props);
  return (
    <Form
      level={person ? 3 : 2}
      title={person ? own.form.change(person.name) : own.form.add}
      save={own.form.save}
      isBusy={form.isBusy}
      problems={form.problems.length}
      onSave={form.save}
      onCancel={onCancel}
    >
      {form.refusal && (
        <div role="alert">
          <Notice intent="error">{form.refusal}</Notice>
        </div>
      )}
      {form.differences.length > 0 && <SideBySide differences={form.differences} onTake={form.take} />}
      <PersonFields shown={shown} raw={form.raw} problems={form.problems} onType={form.type} />
      {!person && <NewFields shown={shown} begins={form.begins} onChange={form.begin} />}
    </Form>
  );
}
