import type { Group } from '#bot/domain/channel.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { CheckList } from '#tab/fields/check-list.tsx';
import { dialogsText } from '#tab/text/dialogs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { ChosenChannel } from './use-channel.ts';

type Props = {
  readonly chosen: ChosenChannel;
  readonly group: Group;
  readonly isSure: boolean;
  readonly onSure: (isSure: boolean) => void;
  readonly refusal: string | null;
};

/** What the choice of a group means for the channel; where strangers read it, that is asked about first. */
export function ChannelGroup({ chosen, group, isSure, onSure, refusal }: Props) {
  const said = dialogsText(useText().language).configure;
  if (chosen.kind === 'looking') return <p role="status">{said.channel.looking}</p>;
  if (chosen.kind === 'not_yours') return <p>{said.channel.notYours}</p>;
  if (chosen.kind === 'app_missing') return <Notice intent="warning">{said.channel.appMissing}</Notice>;
  const { channel } = chosen;
  const { members, fromUnknownTenants } = channel.readers;
  const isChange = channel.group !== group;
  return (
    <>
      <p>
        {said.channel.readers(channel.name, members)}{' '}
        {isChange ? said.channel.willBe(said.groups[group]) : said.channel.isAlready(said.groups[group])}
      </p>
      {isChange && fromUnknownTenants > 0 && (
        <CheckList
          label={said.channel.strangers(fromUnknownTenants)}
          options={[['sure', said.channel.sure]]}
          chosen={isSure ? ['sure'] : []}
          onChange={(all) => onSure(all.length > 0)}
        />
      )}
      <div role="alert">{refusal && <Notice intent="error">{refusal}</Notice>}</div>
    </>
  );
}
