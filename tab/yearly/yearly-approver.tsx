import { useCallback, useState } from 'react';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { people } from '#bot/contract/people.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import formStyles from '#tab/fields/form.module.css';
import { SelectField } from '#tab/fields/select-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { changeYearly } from './ask-yearly.ts';
import type { DecidingProps } from './yearly-deciding.tsx';

/** Whom one's own organisation names to approve besides its member of the steering group. */
export function YearlyApprover({ client, asking, membership, draft, onChanged }: DecidingProps) {
  const { language } = useText();
  const { approver } = yearlyText(language).own;
  const path = withQuery(managingPaths.people, { partnership: membership.id });
  const found = useFetched(useCallback(() => client.get({ path, schema: people }), [client, path]));
  const named = draft.named.find(({ organisationId }) => organisationId === membership.organisationId)?.personId ?? '';
  const [chosen, setChosen] = useState(named);
  const { isBusy, press } = useTold();
  const colleagues = (found.value?.people ?? []).filter(
    ({ organisation }) => organisation === membership.organisationId,
  );
  if (colleagues.length === 0) return null;
  const save = () =>
    press({
      ask: () => changeYearly(asking, { kind: 'approver', personId: chosen || null }),
      sentence: approver.saved,
      after: onChanged,
    });
  return (
    <div className={formStyles.form}>
      <SelectField
        label={approver.label}
        none={approver.nobody}
        value={chosen}
        options={colleagues.map(({ id, name }) => [id, name])}
        onChange={setChosen}
      />
      <div>
        <Action isBusy={isBusy} onClick={save}>
          {approver.save}
        </Action>
      </div>
    </div>
  );
}
