import { type FormEvent, useState } from 'react';
import type { ChannelShown } from '#bot/contract/channels.ts';
import type { Me } from '#bot/contract/me.ts';
import { type Group, groups } from '#bot/domain/channel.ts';
import { formatInstant } from '#bot/text/format.ts';
import type { Client } from '#tab/api/client.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { SaveButton } from '#tab/fields/save-button.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { setChannelGroup } from './ask-people.ts';
import styles from './people-page.module.css';

type Props = {
  readonly client: Client;
  readonly membership: Me['partnerships'][number];
  readonly channel: ChannelShown;
  readonly timeZone: string;
  readonly onDone: () => void;
};

/** One channel, with the group it belongs to. Where strangers read it, that is asked about before it is used. */
export function ChannelItem({ client, membership, channel, timeZone, onDone }: Props) {
  const { language } = useText();
  const { own, groups: named } = peopleText(language);
  const { isBusy, press } = useTold();
  const [group, setGroup] = useState<Group | null>(channel.group);
  const [isAsking, setIsAsking] = useState(false);
  const moving = (was: Group | null, to: Group) => () =>
    setChannelGroup({ client, partnership: membership.id }, { id: channel.id, group: to, was });
  const save = () => {
    setIsAsking(false);
    const told = group && { ask: moving(channel.group, group), after: onDone, refused: onDone };
    // A channel that had no group cannot lose the one it has.
    const back = group && channel.group && moving(group, channel.group);
    if (told) press({ ...told, sentence: own.channels.saved(channel.name, named[group]), back: () => back });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (group === null || group === channel.group || isBusy) return;
    channel.readers.fromUnknownTenants > 0 ? setIsAsking(true) : save();
  };
  return (
    <>
      <h2 className={styles.subtitle}>{channel.name}</h2>
      <Readers channel={channel} timeZone={timeZone} />
      {!membership.roles.includes('coordinator') && <Decided channel={channel} />}
      {membership.roles.includes('coordinator') && (
        <form className={styles.list} onSubmit={submit}>
          <SelectField
            label={own.channels.group(channel.name)}
            value={group ?? ''}
            options={groups.map((each) => [each, named[each]])}
            {...(channel.group === null ? { none: own.channels.noGroup } : {})}
            onChange={(chosen) => setGroup(groups.find((each) => each === chosen) ?? null)}
          />
          {group !== channel.group && (
            <div>
              <SaveButton label={own.channels.save} isBusy={isBusy} />
            </div>
          )}
        </form>
      )}
      {isAsking && (
        <Confirm
          title={own.channels.sureTitle}
          text={own.channels.sure(channel.name, channel.readers.fromUnknownTenants)}
          yes={own.channels.yes}
          no={own.channels.no}
          isBusy={isBusy}
          onYes={save}
          onNo={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

/** To those who do not choose it. */
function Decided({ channel }: Pick<Props, 'channel'>) {
  const { language } = useText();
  const { own, groups: named } = peopleText(language);
  return (
    <p className={styles.text}>
      {channel.group === null ? own.channels.noGroup : named[channel.group]}. {own.channels.onlyCoordinators}
    </p>
  );
}

/** How many can read it, and whether our test message arrived. */
function Readers({ channel, timeZone }: Pick<Props, 'channel' | 'timeZone'>) {
  const { language } = useText();
  const { channels: own } = peopleText(language).own;
  const { members, guests, fromOtherTenants, fromUnknownTenants } = channel.readers;
  const tested = channel.testedAt && formatInstant(channel.testedAt, { language, timeZone });
  const facts = [
    channel.isShared && own.shared,
    own.members(members),
    guests > 0 && own.guests(guests),
    fromOtherTenants > 0 && own.others(fromOtherTenants),
    channel.confirmedBy && own.confirmedBy(channel.confirmedBy.name),
    channel.group !== null && (tested ? own.tested(tested) : own.untested),
  ];
  return (
    <>
      <p className={styles.count}>{facts.filter(Boolean).join(' · ')}</p>
      {fromUnknownTenants > 0 && <Notice intent="warning">{own.strangers(fromUnknownTenants)}</Notice>}
    </>
  );
}
