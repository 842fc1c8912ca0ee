import type { MeetingWarningShown } from '#bot/contract/meetings.ts';
import { meetingWarningSentence } from '#bot/text/meeting-sentence.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meetings-page.module.css';

/** What to know of a meeting's day; none of it stands in the way. */
export function MeetingWarnings({ warnings }: { readonly warnings: readonly MeetingWarningShown[] }) {
  const { language } = useText();
  const { meetings } = groupText(language);
  if (warnings.length === 0) return null;
  const sentences = new Set(warnings.map((warning) => meetingWarningSentence({ meetings, language }, warning)));
  return (
    <div className={styles.warnings}>
      {[...sentences].map((sentence) => (
        <Notice key={sentence} intent="warning">
          {sentence}
        </Notice>
      ))}
    </div>
  );
}
