import { useState } from 'react';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { cancelMeeting, markInvited } from '#tab/meetings/ask-meetings.ts';
import { ChangeMeeting } from '#tab/meetings/change-meeting.tsx';
import { MeetingWarnings } from '#tab/meetings/meeting-warnings.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Props = MeetingPageProps & { readonly detail: MeetingDetailShown; readonly onChanged: () => void };

/** What one can do about the meeting itself; changing, cancelling and inviting are the coordinators'. */
export function Managing(props: Props) {
  const { client, membership, detail, onChanged } = props;
  const { language } = useText();
  const { pages: said } = groupText(language);
  const [open, setOpen] = useState<Open>(null);
  const { isBusy, press } = useTold();
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChanged();
  };
  const { meeting, changeable } = detail;
  const cancel = () => cancelMeeting({ client, partnership: membership.id }, meeting.id);
  return (
    <div className={styles.section}>
      {meeting.state === 'planned' && <MeetingWarnings warnings={changeable?.warnings ?? []} />}
      {open !== 'change' && <Buttons {...props} onOpen={setOpen} />}
      {open === 'change' && <ChangeMeeting {...props} onDone={done} onCancel={close} />}
      {open === 'cancel' && (
        <Confirm
          title={said.cancelTitle}
          text={said.cancelText}
          yes={said.cancelMeeting}
          no={said.keep}
          isBusy={isBusy}
          onYes={() => press({ ask: cancel, sentence: said.cancelled, after: done })}
          onNo={close}
        />
      )}
    </div>
  );
}

type Open = 'change' | 'cancel' | null;

function Buttons({ client, membership, detail, onChanged, onOpen }: Props & { readonly onOpen: (open: Open) => void }) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const { isBusy, press } = useTold();
  const { meeting, changeable } = detail;
  const { id, isInvited } = meeting;
  const partnership = membership.id;
  const mayChange = changeable !== null && meeting.state === 'planned';
  const file = withQuery(meetingPaths.file(id), { partnership, lang: language });
  const download = () => press({ ask: () => saveFile(client, file), sentence: said.downloaded });
  const invite = () =>
    press({
      ask: () => markInvited({ client, partnership }, { id, isInvited: !isInvited }),
      sentence: isInvited ? said.notInvitedSaved : said.invitedSaved,
      after: onChanged,
    });
  return (
    <div className={styles.buttons}>
      {mayChange && <Action onClick={() => onOpen('change')}>{said.change}</Action>}
      <Action isBusy={isBusy} onClick={download}>
        {said.download}
      </Action>
      {mayChange && (
        <Action isBusy={isBusy} onClick={invite}>
          {isInvited ? said.setNotInvited : said.setInvited}
        </Action>
      )}
      {mayChange && (
        <Action look="subtle" onClick={() => onOpen('cancel')}>
          {said.cancelMeeting}
        </Action>
      )}
    </div>
  );
}
