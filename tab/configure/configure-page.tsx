import { useEffect, useRef, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { type Group, groups } from '#bot/domain/channel.ts';
import type { Client } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { Action } from '#tab/controls/action.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { allowSaving, type ChannelTab, onSave } from '#tab/host/teams.ts';
import { dialogsText } from '#tab/text/dialogs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { ChannelGroup } from './channel-group.tsx';
import { type ChannelView, channelTab, channelViews, usualView } from './channel-tab.ts';
import { sayGroup, useChannel } from './use-channel.ts';

type Membership = Me['partnerships'][number];
type Props = {
  readonly client: Client;
  readonly me: Me;
  /** The channel Teams adds the tab to; null where it does not say. */
  readonly channelId: string | null;
  /** A meeting has no group: whoever is called reads it. */
  readonly isInMeeting: boolean;
  readonly onAgain: () => void;
};

/** What the tab will show, and in a channel whose that is, and the choice Teams keeps when Save is pressed. */
export function ConfigurePage(props: Props) {
  const { partnerships } = props.me;
  const said = dialogsText(useText().language).configure;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = partnerships.find(({ id }) => id === chosenId) ?? partnerships[0];
  useEffect(() => {
    if (!chosen) allowSaving(false);
  }, [chosen]);
  if (!chosen) {
    return (
      <PlainPage title={said.title} text={said.none}>
        <div>
          <Action look="primary" onClick={props.onAgain}>
            {said.again}
          </Action>
        </div>
      </PlainPage>
    );
  }
  const { title, text } = props.isInMeeting ? said.inMeeting : said;
  return (
    <PlainPage isSample={chosen.sampleData} title={title} text={text}>
      {partnerships.length > 1 && (
        <RadioList
          label={said.choose}
          value={chosen.id}
          options={partnerships.map((each) => [each.id, each.name])}
          onChange={setChosenId}
        />
      )}
      <Choices {...props} membership={chosen} />
    </PlainPage>
  );
}

type ChoicesProps = Props & { readonly membership: Membership };

function Choices(props: ChoicesProps) {
  const said = dialogsText(useText().language).configure;
  const [wantedGroup, setGroup] = useState<Group | null>(null);
  // Until somebody chooses, what suits the group.
  const [wantedView, setView] = useState<ChannelView | null>(null);
  const chosen = useChannel({
    client: props.client,
    channelId: props.channelId,
    partnership: props.membership.id,
    isCoordinator: !props.isInMeeting && props.membership.roles.includes('coordinator'),
  });
  const known = chosen.kind === 'found' ? chosen.channel.group : null;
  const group = props.isInMeeting ? 'other' : (wantedGroup ?? known ?? 'lead');
  const view = wantedView ?? usualView(group);
  const saving = useSaving(props, { group, view, chosen });
  return (
    <>
      {!props.isInMeeting && (
        <>
          <RadioList
            label={said.group}
            value={group}
            options={groups.map((each) => [each, said.groups[each]])}
            onChange={(value) => setGroup(groups.find((each) => each === value) ?? group)}
          />
          <ChannelGroup chosen={chosen} group={group} {...saving} />
        </>
      )}
      <RadioList
        label={said.view}
        hint={said.viewHint}
        value={view}
        options={channelViews.map((each) => [each, said.views[each]])}
        onChange={(value) => setView(channelViews.find((each) => each === value) ?? view)}
      />
      <p>{said.save}</p>
    </>
  );
}

type Wanted = {
  readonly group: Group;
  readonly view: ChannelView;
  readonly chosen: ReturnType<typeof useChannel>;
};

/** What Teams' own button does: the group first, so that no tab stands there with another than the bot posts for. */
function useSaving({ client, membership }: ChoicesProps, { group, view, chosen }: Wanted) {
  const said = dialogsText(useText().language).configure;
  const [isSure, setSure] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const channel = chosen.kind === 'found' && chosen.channel.group !== group ? chosen.channel : null;
  const isAllowed =
    chosen.kind !== 'looking' && (channel === null || channel.readers.fromUnknownTenants === 0 || isSure);
  const { id: partnership, name } = membership;
  const save = useRef<() => Promise<ChannelTab | null>>(async () => null);
  save.current = async () => {
    const answer = channel && (await sayGroup(client, { partnership, id: channel.id, group }));
    setRefusal(answer && !answer.ok ? said.channel.refused : null);
    if (answer && !answer.ok) return null;
    const tabName = said.tabName(name, group === 'other' ? null : said.groups[group]);
    return channelTab({ partnershipId: partnership, group, view, name: tabName });
  };
  useEffect(() => onSave(() => save.current()), []);
  useEffect(() => allowSaving(isAllowed), [isAllowed]);
  return { isSure, onSure: setSure, refusal };
}
