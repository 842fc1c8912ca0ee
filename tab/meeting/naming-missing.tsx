import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { Toggle } from '#tab/controls/toggle.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { nameMissing } from '#tab/meetings/ask-meetings.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Props = MeetingPageProps & {
  readonly changeable: NonNullable<MeetingDetailShown['changeable']>;
  readonly onChanged: () => void;
};

/** Whether the channel is told whose status is missing; where it cannot be, why, and it can still be turned off. */
export function NamingMissing({ client, membership, meetingId, changeable, onChanged }: Props) {
  const { language } = useText();
  const { naming } = groupText(language).pages;
  const { press } = useTold();
  const { namesMissing, namingBarrier } = changeable;
  const turn = () => {
    const wanted = { id: meetingId, namesMissing: !namesMissing };
    const ask = () => nameMissing({ client, partnership: membership.id }, wanted);
    press({ ask, sentence: namesMissing ? naming.savedOff : naming.savedOn, after: onChanged });
  };
  return (
    <div className={styles.facts}>
      {(namingBarrier === null || namesMissing) && (
        <div>
          <Toggle isOn={namesMissing} onToggle={turn}>
            {naming.on}
          </Toggle>
        </div>
      )}
      <p className={styles.quiet}>
        {namingBarrier === null ? naming.hint : `${naming.none} ${naming.why[namingBarrier]}`}
      </p>
    </div>
  );
}
