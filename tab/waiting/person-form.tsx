import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ClearWaiting, Waiting } from '#bot/contract/waiting.ts';
import { compareDanish } from '#bot/text/collate.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type NewPerson, NewPersonFields } from './new-person-fields.tsx';
import styles from './person-form.module.css';
import type { Known } from './waiting-person.tsx';

type Props = {
  readonly person: Waiting['waiting'][number];
  readonly known: Known;
  readonly onSave: (choice: ClearWaiting, name: string) => Promise<boolean>;
  readonly onCancel: () => void;
};

/** "It is …": somebody the partnership knows already, or somebody new. */
export function PersonForm({ person, known, onSave, onCancel }: Props) {
  const { language } = useText();
  const words = managingText(language).waiting;
  const [kind, setKind] = useState<'existing' | 'new'>('existing');
  const [personId, setPersonId] = useState('');
  const [fresh, setFresh] = useState<NewPerson>(() => firstGuess(person, known));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf({ kind, personId, fresh }, words);
    setProblem(found);
    if (found) return;
    setIsSaving(true);
    const name = kind === 'new' ? fresh.name : (known.list.people.find(({ id }) => id === personId)?.name ?? '');
    const is: ClearWaiting['is'] = kind === 'new' ? newPerson(fresh) : { kind: 'existing', personId };
    await onSave({ tenantId: person.tenantId, objectId: person.objectId, is }, name);
    setIsSaving(false);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        aria-label={words.chooseFor(person.name)}
        value={kind}
        onChange={(_, { value }) => setKind(value === 'new' ? 'new' : 'existing')}
      >
        <Radio value="existing" label={words.existing} />
        <Radio value="new" label={words.new} />
      </RadioGroup>
      {kind === 'existing' && (
        <Field label={words.person} required {...(problem ? { validationMessage: problem } : {})}>
          <Select value={personId} onChange={(_, { value }) => setPersonId(value)}>
            <option value="">{words.pickPerson}</option>
            {peopleByName(known).map(({ id, label }) => (
              <option key={id} value={id}>
                {label(words.isLinked)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'new' && <NewPersonFields known={known} person={fresh} onChange={setFresh} problem={problem} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function firstGuess(person: Props['person'], { overview }: Known): NewPerson {
  const organisationId = person.organisations[0] ?? overview.organisations[0]?.id ?? '';
  return { name: person.name, title: '', organisationId, roles: [], leadOf: [] };
}

function problemOf(
  { kind, personId, fresh }: { kind: 'existing' | 'new'; personId: string; fresh: NewPerson },
  words: { readonly missingPerson: string; readonly missingName: string },
): string | null {
  if (kind === 'existing') return personId === '' ? words.missingPerson : null;
  return fresh.name.trim() === '' ? words.missingName : null;
}

function newPerson(person: NewPerson): ClearWaiting['is'] {
  const { name, title, organisationId, roles, leadOf } = person;
  return {
    kind: 'new',
    name: name.trim(),
    title: title.trim() || null,
    organisationId,
    roles: [...roles],
    leadOf: [...leadOf],
  };
}

function peopleByName({ list, overview }: Known) {
  return [...list.people]
    .sort((a, b) => compareDanish(a.name, b.name))
    .map(({ id, name, organisation, isLinked }) => {
      const shortName = overview.organisations.find((each) => each.id === organisation)?.shortName ?? organisation;
      return { id, label: (linked: string) => `${name}, ${shortName}${isLinked ? ` (${linked})` : ''}` };
    });
}
