import { useState } from 'react';
import type { Registered } from '#bot/contract/register.ts';
import { type PersonField, type PersonProblem, personProblemsIn, type RawPerson } from '#bot/domain/parse-person.ts';
import type { Role } from '#bot/domain/person.ts';
import { useSay } from '#tab/fields/said.tsx';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { addPerson, askRegister, changePerson } from './ask-people.ts';
import type { PeopleProps } from './people-page.tsx';
import { differencesOf, rawOf } from './typed-person.ts';

export type PersonFormProps = PeopleProps & {
  /** Null for somebody new. */
  readonly person: Registered | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

export type Begins = {
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
};

type Wrong = {
  readonly problems: readonly PersonProblem[];
  readonly refusal: string | null;
  readonly differences: readonly Difference[];
};
const nothingWrong: Wrong = { problems: [], refusal: null, differences: [] };

/** What is typed of somebody, and what became of saving it. Where somebody else changed them, both are kept. */
export function usePersonForm(props: PersonFormProps) {
  const { shown, person } = props;
  const [raw, setRaw] = useState<RawPerson>(() => rawOf(person, shown));
  const [begins, begin] = useState<Begins>({ roles: [], leadOf: [], deputyOf: [] });
  const [seen, setSeen] = useState(person);
  const [wrong, setWrong] = useState(nothingWrong);
  const [isBusy, press] = usePress();
  const save = useSaving(props);
  const run = async () => {
    const found = await save({ raw, begins, seen });
    if (found === null) return;
    setWrong(found.wrong);
    setSeen(found.seen);
  };
  return {
    ...wrong,
    raw,
    begins,
    isBusy,
    begin,
    type: (field: PersonField, value: string) => {
      setRaw((before) => ({ ...before, [field]: value, ...(field === 'organisationId' ? { departmentId: '' } : {}) }));
      setWrong((before) => ({ ...before, problems: before.problems.filter((each) => each.field !== field) }));
    },
    take: () => {
      setRaw(rawOf(seen, shown));
      setWrong(nothingWrong);
    },
    save: () => press(run),
  };
}

type Typed = { readonly raw: RawPerson; readonly begins: Begins; readonly seen: Registered | null };

/** Sends the form; null once it is kept, else what is wrong, and the person as they stand now. */
function useSaving({ client, membership, shown, refresh, onDone }: PersonFormProps) {
  const words = useText();
  const { own } = peopleText(words.language);
  const say = useSay();
  const [formId] = useState(() => crypto.randomUUID());
  const asking = { client, partnership: membership.id };
  /** What stands there now beside what was typed; saving again then writes over it knowingly. */
  const compared = async (raw: RawPerson, id: string) => {
    const newest = await askRegister(asking);
    const now = newest.ok ? newest.value.people.find((each) => each.id === id) : undefined;
    return now && { now, differences: differencesOf({ theirs: rawOf(now, shown), yours: raw }, { shown, own }) };
  };
  return async ({ raw, begins, seen }: Typed) => {
    const answer = seen
      ? await changePerson(asking, { id: seen.id, version: seen.version, raw })
      : await addPerson(asking, { formId, raw, ...begins });
    if (answer.ok) {
      const name = (raw.name ?? '').trim();
      const before = rawOf(seen, shown);
      const back = seen && {
        ask: () => changePerson(asking, { id: seen.id, version: answer.value.version, raw: before }),
        after: refresh,
      };
      say('success', seen ? own.form.changed(name) : own.form.added(name), back);
      refresh();
      onDone();
      return null;
    }
    const { trouble } = answer;
    const isOutdated = trouble.kind === 'refused' && trouble.code === 'person_changed_meanwhile';
    const both = isOutdated && seen ? await compared(raw, seen.id) : undefined;
    if (both) return { seen: both.now, wrong: { ...nothingWrong, differences: both.differences } };
    const problems = trouble.kind === 'refused' ? personProblemsIn(trouble.details) : [];
    const refusal = problems.length === 0 ? troubleSentence(trouble, words) : null;
    return { seen, wrong: { ...nothingWrong, problems, refusal } };
  };
}
