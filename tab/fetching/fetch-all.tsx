import { useState } from 'react';
import { type ExtractFormat, extractFormats } from '#bot/domain/extract-format.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { extractingText } from '#tab/text/extracting-text.ts';
import { fetchingText } from '#tab/text/fetching-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import styles from './fetch-as-buttons.module.css';

type Props = {
  readonly client: Client;
  readonly partnership: string;
  /** Where everything about one of them is fetched. */
  readonly path: string;
  /** What the group of buttons is called, such as "Hent alt om indsatsen". */
  readonly name: string;
  /** Local days (ISO dates), `before` not included. */
  readonly period?: { readonly from: string | null; readonly before: string | null };
};

type Standing = { readonly busy: ExtractFormat | null; readonly sentence: string };

/** Everything about somebody or something as a file: to be read, or for an authority's own records system. */
export function FetchAll({ client, partnership, path, name, period = { from: null, before: null } }: Props) {
  const words = useText();
  const said = { ...fetchingText(words.language), ...extractingText(words.language) };
  const [{ busy, sentence }, setStanding] = useState<Standing>({ busy: null, sentence: '' });
  const fetchIn = async (format: ExtractFormat) => {
    setStanding({ busy: format, sentence: said.fetching });
    const asked = { partnership, as: format, lang: words.language, ...period };
    const answer = await saveFile(client, withQuery(path, asked));
    setStanding({ busy: null, sentence: answer.ok ? said.fetched : troubleSentence(answer.trouble, words) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs in a form
    <div role="group" aria-label={name} className={styles.line}>
      <span aria-hidden>{said.fetchAs}</span>
      {extractFormats.map((format) => (
        <Action
          key={format}
          label={said.extractAs(name, said.extractFormats[format])}
          isBusy={busy !== null}
          onClick={() => void fetchIn(format)}
        >
          {said.extractFormats[format]}
        </Action>
      ))}
      <span role="status">{sentence}</span>
    </div>
  );
}
