import { useState } from 'react';
import { extractPaths } from '#bot/contract/extracts.ts';
import type { Client } from '#tab/api/client.ts';
import { FetchAll } from '#tab/fetching/fetch-all.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { dayAfter } from '#tab/operation/events-filter.ts';
import { extractingText } from '#tab/text/extracting-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-extract.module.css';

type Props = { readonly client: Client; readonly partnership: string; readonly initiativeId: string };

/** For coordinators: everything about one initiative, of all time or of a period. */
export function InitiativeExtract({ client, partnership, initiativeId }: Props) {
  const said = extractingText(useText().language).initiative;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const period = { from: from || null, before: to === '' ? null : dayAfter(to) };
  return (
    <section className={styles.extract}>
      <h3 className={styles.heading}>{said.heading}</h3>
      <p className={styles.text}>{said.text}</p>
      <div className={styles.days}>
        <TextField type="date" label={said.from} value={from} onChange={setFrom} />
        <TextField type="date" label={said.to} value={to} onChange={setTo} />
      </div>
      <FetchAll
        client={client}
        partnership={partnership}
        path={extractPaths.initiative(initiativeId)}
        name={said.heading}
        period={period}
      />
    </section>
  );
}
