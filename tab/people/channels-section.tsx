import { useCallback } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askChannels } from './ask-people.ts';
import { ChannelItem } from './channel-item.tsx';
import styles from './people-page.module.css';
import type { PeopleProps } from './people-page.tsx';

/** The channels the app is in: whose each is, and how many can read it. */
export function ChannelsSection({ client, membership, shown }: PeopleProps) {
  const { language } = useText();
  const { own } = peopleText(language);
  const fetched = useFetched(
    useCallback(() => askChannels({ client, partnership: membership.id }), [client, membership.id]),
  );
  useRefresh(fetched.refresh);
  const { value, trouble } = fetched;
  return (
    <section className={styles.list} aria-label={own.sections.channels}>
      <p className={styles.text}>{own.channels.text}</p>
      {!value && !trouble && <SkeletonLines label={own.loading} />}
      {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={fetched.refresh} />}
      {value?.channels.length === 0 && <p>{own.channels.none}</p>}
      <ul className={styles.list} hidden={!value || value.channels.length === 0}>
        {value?.channels.map((channel) => (
          <li key={channel.id} className={`${styles.surface} ${styles.padded}`}>
            <ChannelItem
              client={client}
              membership={membership}
              channel={channel}
              timeZone={shown.timeZone}
              onDone={fetched.refresh}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
