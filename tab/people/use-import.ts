import { useState } from 'react';
import type { ImportedShown, ImportPlanShown, Registered } from '#bot/contract/register.ts';
import { mostImportRows } from '#bot/domain/import-people.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { type PeopleText, peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { importPeople, previewImport } from './ask-people.ts';
import type { PeopleProps } from './people-page.tsx';
import { cellsOf, type TableRow, tableOf } from './read-table.ts';

type Shown = { readonly rows: readonly TableRow[]; readonly plan: ImportPlanShown };
type Added = { readonly id: string; readonly mail: string };

/** A table on its way in: as it was typed, as it would be kept, and who came of it. E-mail addresses stay here. */
export function useImport({ client, membership, shown: register, refresh }: PeopleProps) {
  const words = useText();
  const { importing: own } = peopleText(words.language).own;
  const say = useSay();
  const [formId, setFormId] = useState(() => crypto.randomUUID());
  const [text, type] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState<Shown | null>(null);
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [isBusy, press] = usePress();
  const asking = { client, partnership: membership.id };
  const { rows, withCpr } = tableOf(cellsOf(text));
  const ask = async () => {
    const wrong = sizeProblem(rows.length, own);
    setProblem(wrong);
    if (wrong) return;
    const answer = await previewImport(asking, rowsOf(rows));
    if (answer.ok) setShown({ rows, plan: answer.value });
    else setProblem(troubleSentence(answer.trouble, words));
  };
  const keep = async ({ plan, rows: kept }: Shown) => {
    const answer = await importPeople(asking, { rows: rowsOf(kept), formId, version: plan.version });
    if (!answer.ok) {
      say('error', troubleSentence(answer.trouble, words));
      return ask();
    }
    say('success', own.done(answer.value.added.length));
    setAdded(addedOf(answer.value, kept));
    setShown(null);
    type('');
    setFormId(crypto.randomUUID());
    refresh();
  };
  return {
    text,
    type,
    problem,
    shown,
    withCpr,
    isBusy,
    added: added.flatMap(({ id, mail }) => withPerson(register.people, id, mail)),
    preview: () => press(ask),
    save: () => press(async () => (shown ? keep(shown) : undefined)),
    back: () => setShown(null),
  };
}

function rowsOf(rows: readonly TableRow[]) {
  return rows.map(({ row }) => row);
}

function addedOf({ added }: ImportedShown, rows: readonly TableRow[]): readonly Added[] {
  return added.map(({ row, personId }) => ({ id: personId, mail: rows[row]?.mail ?? '' }));
}

function sizeProblem(count: number, own: PeopleText['own']['importing']): string | undefined {
  if (count === 0) return own.none;
  return count > mostImportRows ? own.tooMany(mostImportRows) : undefined;
}

function withPerson(people: readonly Registered[], id: string, mail: string) {
  const person = people.find((each) => each.id === id);
  return person ? [{ person, mail }] : [];
}
