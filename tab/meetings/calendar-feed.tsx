import { useCallback, useId, useState } from 'react';
import { calendarFeed, calendarFeedPaths, madeCalendarFeed } from '#bot/contract/calendar-feed.ts';
import { formatDayOf } from '#bot/text/format.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import fields from '#tab/fields/field.module.css';
import { useSay } from '#tab/fields/said.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { GroupPageProps } from './group-pages.tsx';
import styles from './meetings-page.module.css';

/** One's own address that a calendar program can follow: made, copied once, and revoked. */
export function CalendarFeed({ client, membership, overview }: GroupPageProps) {
  const { language } = useText();
  const { feed: said } = groupText(language).pages;
  const { isBusy, press } = useTold();
  const [url, setUrl] = useState<string | null>(null);
  const partnership = membership.id;
  const { value, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(calendarFeedPaths.feed, { partnership }), schema: calendarFeed }),
      [client, partnership],
    ),
  );
  const shown = (made: string | null) => {
    setUrl(made);
    refresh();
  };
  const make = () => {
    const path = withQuery(calendarFeedPaths.feed, { partnership, lang: language });
    const ask = () => client.send({ path, schema: madeCalendarFeed }, {});
    press({ ask, sentence: said.made, after: (made) => shown(made.url) });
  };
  const close = () => {
    const ask = () =>
      client.send({ path: withQuery(calendarFeedPaths.revoke, { partnership }), schema: calendarFeed }, {});
    press({ ask, sentence: said.revoked, after: () => shown(null) });
  };
  const madeAt = value?.madeAt ?? null;
  const place = { language, timeZone: overview.partnership.timeZone };
  return (
    <section className={styles.section} aria-labelledby="calendar-feed">
      <h2 id="calendar-feed" className={styles.heading}>
        {said.heading}
      </h2>
      <p>{said.text}</p>
      {value && <p>{madeAt ? said.since(formatDayOf(madeAt, place)) : said.none}</p>}
      {url && <Address url={url} />}
      <div className={styles.buttons}>
        <Action isBusy={isBusy} onClick={make}>
          {madeAt ? said.makeNew : said.make}
        </Action>
        {madeAt && (
          <Action look="subtle" isBusy={isBusy} onClick={close}>
            {said.revoke}
          </Action>
        )}
      </div>
    </section>
  );
}

function Address({ url }: { readonly url: string }) {
  const { language } = useText();
  const { feed: said } = groupText(language).pages;
  const id = useId();
  const say = useSay();
  const copy = () => {
    navigator.clipboard.writeText(url).then(
      () => say('success', said.copied),
      () => say('warning', said.notCopied),
    );
  };
  return (
    <div className={styles.address}>
      <label htmlFor={id}>{said.label}</label>
      <input id={id} className={fields.control} readOnly value={url} onFocus={(event) => event.target.select()} />
      <div>
        <Action look="primary" onClick={copy}>
          {said.copy}
        </Action>
      </div>
    </div>
  );
}
