import { useState } from 'react';
import type { InvitationMade } from '#bot/contract/register.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { invite, revokeInvitation } from './ask-people.ts';
import { InvitationShown } from './invitation-shown.tsx';
import styles from './people-page.module.css';
import type { AboutPerson } from './person-detail.tsx';

/** The invitation of somebody who has not come in yet: made, shown this once, and withdrawn. */
export function Invite({
  client,
  membership,
  me,
  person,
  refresh,
  address = '',
}: AboutPerson & { readonly address?: string }) {
  const { language } = useText();
  const { invitation: own } = peopleText(language).own;
  const { isBusy, press } = useTold();
  const [made, setMade] = useState<InvitationMade | null>(null);
  const asking = { client, partnership: membership.id };
  const make = () =>
    press({
      ask: () => invite(asking, person.id),
      sentence: own.made(person.name),
      after: (value) => {
        setMade(value);
        refresh();
      },
    });
  const revoke = () =>
    press({
      ask: () => revokeInvitation(asking, person.id),
      sentence: own.revoked,
      after: () => {
        setMade(null);
        refresh();
      },
    });
  return (
    <section className={styles.list} aria-label={own.title}>
      {made && (
        <InvitationShown
          made={made}
          name={person.name}
          address={address}
          botId={me.botId}
          partnershipId={membership.id}
        />
      )}
      <div className={styles.buttons}>
        <Action look={person.invitedUntil ? 'subtle' : 'primary'} isBusy={isBusy} onClick={make}>
          {person.invitedUntil ? own.again : own.make}
        </Action>
        {person.invitedUntil && (
          <Action isBusy={isBusy} onClick={revoke}>
            {own.revoke}
          </Action>
        )}
      </div>
    </section>
  );
}
