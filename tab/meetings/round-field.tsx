import { useCallback } from 'react';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { rounds } from '#bot/contract/rounds.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SelectField } from '#tab/fields/select-field.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { GroupPageProps } from './group-pages.tsx';

type Props = Pick<GroupPageProps, 'client' | 'membership'> & {
  readonly value: string;
  readonly onChange: (roundId: string) => void;
};

/** Which round's answers a new meeting is to be about; empty for none. */
export function RoundField({ client, membership, value, onChange }: Props) {
  const { language } = useText();
  const { pages: said } = groupText(language);
  const partnership = membership.id;
  const fetched = useFetched(
    useCallback(
      () => client.get({ path: withQuery(managingPaths.rounds, { partnership }), schema: rounds }),
      [client, partnership],
    ),
  );
  const choosable = (fetched.value?.rounds ?? []).filter(({ state }) => state !== 'cancelled' && state !== 'closed');
  return (
    <SelectField
      label={said.round}
      none={said.noRound}
      value={value}
      options={choosable.map((round) => [round.id, localName(round, language).text])}
      onChange={onChange}
    />
  );
}
