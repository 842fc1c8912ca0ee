import { useCallback } from 'react';
import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import type { MinutesDraftShown, MinutesMark } from '#bot/contract/minutes.ts';
import { formatInstant } from '#bot/text/format.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { Form } from '#tab/fields/form.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askMinutesDraft } from './ask-minutes.ts';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';
import { pointTitle } from './point-title.ts';
import { SendMinutes } from './send-minutes.tsx';
import { draftDifferences } from './typed-minutes.ts';
import { useMinutesDraft } from './use-minutes-draft.ts';

export type DraftProps = MeetingPageProps & {
  readonly detail: MeetingDetailShown;
  /** The newest version that was sent, or null. */
  readonly newest: MinutesMark | null;
  readonly onSent: () => void;
  readonly onClose: () => void;
};

/** The coordinators' draft: the agenda's points with what was said, and who was there. */
export function MinutesDraft(props: DraftProps) {
  const { client, membership, meetingId } = props;
  const { language } = useText();
  const fetched = useFetched(
    useCallback(
      () => askMinutesDraft({ client, partnership: membership.id, meetingId }),
      [client, membership.id, meetingId],
    ),
  );
  if (fetched.value) return <Written {...props} first={fetched.value} />;
  if (fetched.trouble) return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  return <SkeletonLines label={minutesText(language).own.loading} />;
}

function Written(props: DraftProps & { readonly first: MinutesDraftShown }) {
  const { language } = useText();
  const { own } = minutesText(language);
  const { points: named } = groupText(language);
  const state = useMinutesDraft(props);
  const { draft, typed, theirs, refusal, isBusy, isSaved } = state;
  return (
    <div className={styles.card}>
      <Form
        title={own.draftTitle}
        save={own.saveDraft}
        isBusy={isBusy}
        problems={state.problems.size}
        onSave={state.save}
        onCancel={props.onClose}
      >
        <p className={styles.quiet}>{own.draftText}</p>
        <LastSaved draft={draft} overview={props.overview} />
        {refusal && (
          <div role="alert">
            <Notice intent="error">{refusal}</Notice>
          </div>
        )}
        {theirs && <SideBySide differences={draftDifferences(theirs, typed, { own, named })} onTake={state.take} />}
        <Roll state={state} />
        {draft.points.map((point, index) => (
          <TextField
            key={point.id}
            label={own.point(index + 1, pointTitle(point, named))}
            hint={point.isClosed ? minutesText(language).said.closedPoint : undefined}
            problem={state.problems.get(point.id)}
            rows={3}
            value={typed.texts[point.id] ?? ''}
            onChange={(text) => state.write(point.id, text)}
          />
        ))}
      </Form>
      {isSaved ? <SendMinutes {...props} draft={draft} /> : <p className={styles.quiet}>{own.first}</p>}
    </div>
  );
}

/** Who saved it last, and what the members remarked to the version before. */
function LastSaved({ draft, overview }: Pick<DraftProps, 'overview'> & { readonly draft: MinutesDraftShown }) {
  const { language } = useText();
  const { own } = minutesText(language);
  const place = { language, timeZone: overview.partnership.timeZone };
  return (
    <>
      {draft.savedBy && draft.savedAt && (
        <p className={styles.quiet}>{own.savedBy(draft.savedBy.name, formatInstant(draft.savedAt, place))}</p>
      )}
      {draft.remarks.map(({ person, note }) => (
        <Notice key={person.id} intent="warning">{`${person.name}: ${note}`}</Notice>
      ))}
    </>
  );
}

/** Who was there and who had said no; nobody is both. */
function Roll({ state }: { readonly state: ReturnType<typeof useMinutesDraft> }) {
  const { language } = useText();
  const { said } = minutesText(language);
  const { draft, typed, setRoll } = state;
  const people = draft.people.map(({ id, name }) => [id, name] as const);
  const without = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id));
  return (
    <>
      <CheckList
        label={said.facts.present}
        options={people}
        chosen={typed.present}
        onChange={(present) => setRoll({ present, absent: without(typed.absent, present) })}
      />
      <CheckList
        label={said.facts.absent}
        options={people}
        chosen={typed.absent}
        onChange={(absent) => setRoll({ absent, present: without(typed.present, absent) })}
      />
    </>
  );
}
