import { useCallback, useEffect, useRef, useState } from 'react';
import { compareDanish } from '#bot/text/collate.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askLeaving } from './ask-people.ts';
import { LeavingThings } from './leaving-things.tsx';
import styles from './people-page.module.css';
import type { AboutPerson } from './person-detail.tsx';
import { useLettingGo } from './use-letting-go.ts';

export type LeavingProps = AboutPerson & { readonly onDone: () => void; readonly onCancel: () => void };

/** Somebody leaves: who takes over, all that is open, and only then the press that does it. */
export function Leaving(props: LeavingProps) {
  const { client, membership, shown, person, onCancel } = props;
  const { language } = useText();
  const { own } = peopleText(language);
  const { leaving } = own;
  const [successorId, setSuccessor] = useState<string | null>(null);
  const [isWithRoles, setWithRoles] = useState(true);
  const asked = useFetched(
    useCallback(
      () => askLeaving({ client, partnership: membership.id }, { id: person.id, successorId, isWithRoles }),
      [client, membership.id, person.id, successorId, isWithRoles],
    ),
  );
  const { isBusy, isAsking, setAsking, confirm } = useLettingGo(props, { successorId, isWithRoles, asked });
  const successor = shown.people.find(({ id }) => id === successorId);
  const text = successor ? leaving.sureText(person.name, successor.name) : leaving.sureNobody(person.name);
  const isWithoutLead = asked.value?.things.filter(({ kind, fate }) => kind === 'lead' && fate === 'ends').length ?? 0;
  return (
    <section className={styles.list} aria-label={leaving.title(person.name)}>
      <Heading title={leaving.title(person.name)} />
      <p className={styles.text}>{leaving.text}</p>
      <SelectField
        label={leaving.successor}
        value={successorId ?? ''}
        none={leaving.nobody}
        options={successorsOf(props)}
        onChange={(id) => setSuccessor(id || null)}
      />
      {person.roles.length > 0 && <WithRoles isOn={isWithRoles} onChange={setWithRoles} />}
      {!asked.value && !asked.trouble && <SkeletonLines label={leaving.loading} />}
      {asked.trouble && <TroubleScreen trouble={asked.trouble} level="section" onRetry={asked.refresh} />}
      {asked.value && <LeavingThings shown={asked.value} />}
      {isWithoutLead > 0 && <Notice intent="warning">{leaving.withoutLead(isWithoutLead)}</Notice>}
      <p className={styles.text}>{leaving.access}</p>
      <div className={styles.buttons}>
        {asked.value && !asked.trouble && (
          <Action look="primary" isBusy={isBusy || asked.isFetching} onClick={() => setAsking(true)}>
            {leaving.confirm}
          </Action>
        )}
        <Action onClick={onCancel}>{groupText(language).own.cancel}</Action>
      </div>
      {isAsking && (
        <Confirm
          title={leaving.sure(person.name)}
          text={text}
          yes={leaving.yes}
          no={leaving.no}
          isBusy={isBusy}
          onYes={confirm}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function WithRoles({ isOn, onChange }: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  const { language } = useText();
  const { leaving } = peopleText(language).own;
  return (
    <CheckList
      label={leaving.kinds.role}
      options={[['roles', leaving.withRoles]]}
      chosen={isOn ? ['roles'] : []}
      onChange={(chosen) => onChange(chosen.length > 0)}
    />
  );
}

/** Where the part opened, so that it is read next. */
function Heading({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.subtitle}>
      {title}
    </h3>
  );
}

/** Those of the same organisation first: most things stay in the house. */
function successorsOf({ shown, person }: LeavingProps) {
  const far = (organisation: string) => Number(organisation !== person.organisation);
  return shown.people
    .filter(({ id, leftAt }) => id !== person.id && leftAt === null)
    .toSorted((a, b) => far(a.organisation) - far(b.organisation) || compareDanish(a.name, b.name))
    .map(({ id, name, organisation }) => {
      const place = shown.organisations.find((each) => each.id === organisation)?.shortName ?? organisation;
      return [id, `${name}, ${place}`] as const;
    });
}
