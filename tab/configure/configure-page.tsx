import { useEffect, useRef, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { type Group, groups } from '#bot/domain/channel.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { Action } from '#tab/controls/action.tsx';
import { RadioList } from '#tab/fields/radio-list.tsx';
import { allowSaving, type ChannelTab, onSave } from '#tab/host/teams.ts';
import { dialogsText } from '#tab/text/dialogs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type ChannelView, channelTab, channelViews, usualView } from './channel-tab.ts';

type Props = { readonly me: Me; readonly onAgain: () => void };

/** What the channel's tab will show, and the choice Teams keeps when Save is pressed. */
export function ConfigurePage({ me: { partnerships }, onAgain }: Props) {
  const said = dialogsText(useText().language).configure;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [group, setGroup] = useState<Group>('lead');
  // Until somebody chooses, what suits the group.
  const [wanted, setView] = useState<ChannelView | null>(null);
  const view = wanted ?? usualView(group);
  const chosen = partnerships.find(({ id }) => id === chosenId) ?? partnerships[0];
  const tab = useRef<ChannelTab | null>(null);
  const name = chosen && said.tabName(chosen.name, group === 'other' ? null : said.groups[group]);
  tab.current = chosen && name ? channelTab({ partnershipId: chosen.id, group, view, name }) : null;
  useEffect(() => onSave(() => tab.current), []);
  useEffect(() => allowSaving(chosen !== undefined), [chosen]);
  if (!chosen) {
    return (
      <PlainPage title={said.title} text={said.none}>
        <div>
          <Action look="primary" onClick={onAgain}>
            {said.again}
          </Action>
        </div>
      </PlainPage>
    );
  }
  return (
    <PlainPage isSample={chosen.sampleData} title={said.title} text={said.text}>
      {partnerships.length > 1 && (
        <RadioList
          label={said.choose}
          value={chosen.id}
          options={partnerships.map((each) => [each.id, each.name])}
          onChange={setChosenId}
        />
      )}
      <RadioList
        label={said.group}
        value={group}
        options={groups.map((each) => [each, said.groups[each]])}
        onChange={(value) => setGroup(groups.find((each) => each === value) ?? group)}
      />
      <RadioList
        label={said.view}
        hint={said.viewHint}
        value={view}
        options={channelViews.map((each) => [each, said.views[each]])}
        onChange={(value) => setView(channelViews.find((each) => each === value) ?? view)}
      />
      <p>{said.save}</p>
    </PlainPage>
  );
}
