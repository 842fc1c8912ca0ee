import { useCallback } from 'react';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { type MeetingDetailShown, meetingDetail, meetingPaths } from '#bot/contract/meetings.ts';
import { rounds } from '#bot/contract/rounds.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SelectField } from '#tab/fields/select-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Props = MeetingPageProps & { readonly detail: MeetingDetailShown; readonly onChanged: () => void };

/** Which round's answers the meeting is about: its status point and its pack are made of them. A coordinator's choice. */
export function ServingRound({ client, membership, meetingId, detail, onChanged }: Props) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const { press } = useTold();
  const partnership = membership.id;
  const { value } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(managingPaths.rounds, { partnership }), schema: rounds }),
      [client, partnership],
    ),
  );
  const { roundId } = detail.meeting;
  const choosable = (value?.rounds ?? []).filter(({ id, state }) => state !== 'cancelled' || id === roundId);
  const choose = (id: string) => {
    const path = withQuery(meetingPaths.round(meetingId), { partnership });
    const ask = () => client.send({ path, schema: meetingDetail }, { roundId: id || null });
    press({ ask, sentence: said.changed, after: onChanged });
  };
  if (!value) return null;
  return (
    <div className={styles.narrow}>
      <SelectField
        label={said.round}
        none={said.noRound}
        value={roundId ?? ''}
        options={choosable.map((round) => [round.id, localName(round, language).text])}
        onChange={choose}
      />
    </div>
  );
}
