import { useEffect, useRef, useState } from 'react';
import { extractPaths } from '#bot/contract/extracts.ts';
import type { Registered } from '#bot/contract/register.ts';
import { Action } from '#tab/controls/action.tsx';
import { FetchAll } from '#tab/fetching/fetch-all.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { extractingText } from '#tab/text/extracting-text.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { awayOf, changeAbsence, takeBack } from './ask-people.ts';
import { Invite } from './invite.tsx';
import { Leaving } from './leaving.tsx';
import styles from './people-page.module.css';
import type { PeopleProps } from './people-page.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonForm } from './person-form.tsx';
import { RolesForm } from './roles-form.tsx';

export type AboutPerson = PeopleProps & { readonly person: Registered };

/** One person: what is known of them, and what can be done about it. */
export function PersonDetail(props: PeopleProps & { readonly personId: string }) {
  const { client, membership, shown, personId, change } = props;
  const { language } = useText();
  const { own } = peopleText(language);
  const person = shown.people.find(({ id }) => id === personId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div>
        <Action onClick={() => change({ person: null })}>{own.back}</Action>
      </div>
      {!person && <p>{own.unknown}</p>}
      {person && (
        <section className={`${styles.surface} ${styles.padded}`} aria-label={person.name}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {person.name}
          </h2>
          <PersonFacts shown={shown} person={person} />
          {person.mayInvite && <Invite {...props} person={person} />}
          <Doing {...props} person={person} />
          {person.organisation === membership.organisationId && (
            <FetchAll
              client={client}
              partnership={membership.id}
              path={extractPaths.person(person.id)}
              name={extractingText(language).person.about(person.name)}
            />
          )}
        </section>
      )}
    </>
  );
}

type Form = 'change' | 'roles' | 'absence' | 'leaving';

function Doing(props: AboutPerson) {
  const { client, membership, shown, person, refresh } = props;
  const { language } = useText();
  const { own } = peopleText(language);
  const { isBusy, press } = useTold();
  const [form, setForm] = useState<Form | null>(null);
  const done = () => {
    setForm(null);
    refresh();
  };
  const given = { ...props, onDone: done, onCancel: () => setForm(null) };
  if (form === 'change') return <PersonForm {...given} />;
  if (form === 'roles') return <RolesForm {...given} />;
  if (form === 'absence') return <AbsenceForm {...given} />;
  if (form === 'leaving') return <Leaving {...given} />;
  const isHere = person.leftAt === null;
  const asking = { client, partnership: membership.id };
  const told = { after: refresh, refused: refresh };
  const was = awayOf(person);
  const end = () =>
    press({
      ...told,
      ask: () => changeAbsence(asking, { id: person.id, was, to: null }),
      sentence: own.form.absenceCleared(person.name),
      back: () => () => changeAbsence(asking, { id: person.id, was: null, to: was }),
    });
  const back = () => press({ ...told, ask: () => takeBack(asking, person.id), sentence: own.tookBack(person.name) });
  return (
    <div className={styles.buttons}>
      {person.mayChange && <Action onClick={() => setForm('change')}>{own.change}</Action>}
      {isHere && shown.mayGive.length > 0 && <Action onClick={() => setForm('roles')}>{own.changeRoles}</Action>}
      {isHere && shown.isCoordinator && <Action onClick={() => setForm('absence')}>{own.setAbsence}</Action>}
      {isHere && shown.isCoordinator && person.absence && (
        <Action isBusy={isBusy} onClick={end}>
          {own.clearAbsence}
        </Action>
      )}
      {isHere && person.mayLetGo && <Action onClick={() => setForm('leaving')}>{own.leave}</Action>}
      {!isHere && person.mayChange && (
        <Action isBusy={isBusy} onClick={back}>
          {own.takeBack}
        </Action>
      )}
    </div>
  );
}
