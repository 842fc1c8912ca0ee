import type { InvitationMade } from '#bot/contract/register.ts';
import { formatDay } from '#bot/text/format.ts';
import { Action, ActionLink } from '#tab/controls/action.tsx';
import control from '#tab/fields/field.module.css';
import { Field } from '#tab/fields/field.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { copyText } from '#tab/link/copy-text.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { invitationLink, mailLink } from './invitation-link.ts';
import styles from './people-page.module.css';

type Props = {
  readonly made: InvitationMade;
  readonly name: string;
  /** Known in this browser alone, or empty. */
  readonly address: string;
  readonly botId: string;
  readonly partnershipId: string;
};

/** A link that has just been made, to be copied or put into a mail. */
export function InvitationShown({ made, name, address, botId, partnershipId }: Props) {
  const { language } = useText();
  const { invitation: own } = peopleText(language).own;
  const say = useSay();
  const link = invitationLink(botId, partnershipId, made.secret);
  const copy = async () => {
    if (await copyText(link)) say('success', own.copied);
    else say('warning', own.notCopied);
  };
  return (
    <>
      <p className={styles.text}>{own.text(formatDay(made.expiresAt.slice(0, 10), language))}</p>
      <Field label={own.link(name)}>
        {(described) => (
          <input
            id={described.id}
            className={control.control}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Action onClick={() => void copy()}>{own.copy}</Action>
        <ActionLink href={mailLink(address, { subject: own.subject, body: own.body(name, link) })}>
          {own.mail}
        </ActionLink>
      </div>
    </>
  );
}
