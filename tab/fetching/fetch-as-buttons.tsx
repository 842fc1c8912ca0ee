import { useState } from 'react';
import { type FetchList, type ListName, listPath } from '#bot/contract/lists.ts';
import { type ListFormat, listFormats } from '#bot/domain/list-format.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { CopyLink } from '#tab/link/copy-link.tsx';
import { PrintButton } from '#tab/print/print-button.tsx';
import { fetchingText } from '#tab/text/fetching-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import styles from './fetch-as-buttons.module.css';

export type FetchAsProps = {
  readonly client: Client;
  readonly partnership: string;
  readonly list: ListName;
  /** What the list is called on its page. */
  readonly name: string;
  /** The rows as they are shown, by id and in order; left out for all. */
  readonly ids?: readonly string[] | undefined;
  /** What else the list is about: its round, its initiative, its meeting, its days. */
  readonly chosen?: Pick<FetchList, 'about' | 'from' | 'before' | 'by' | 'action'>;
};

/** Several on one page, which is printed whole and has one link. */
const ofMeeting: readonly ListName[] = ['agenda', 'meeting-decisions', 'headcount'];

type Standing = { readonly busy: ListFormat | null; readonly sentence: string };

/** The list as it stands here, as a file for Excel, for any program, or for Word. */
export function FetchAsButtons({ client, partnership, list, name, ids, chosen = {} }: FetchAsProps) {
  const words = useText();
  const said = fetchingText(words.language);
  const [{ busy, sentence }, setStanding] = useState<Standing>({ busy: null, sentence: '' });
  const fetchAs = async (format: ListFormat) => {
    setStanding({ busy: format, sentence: said.fetching });
    const body = { as: format, lang: words.language, ids, ...chosen };
    const answer = await saveFile(client, withQuery(listPath(list), { partnership }), body);
    setStanding({ busy: null, sentence: answer.ok ? said.fetched : troubleSentence(answer.trouble, words) });
  };
  return (
    <div className={styles.line}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs in a form */}
      <div role="group" aria-label={said.fetchAs} className={styles.line}>
        <span aria-hidden>{said.fetchAs}</span>
        {listFormats.map((format) => (
          <Action
            key={format}
            label={said.label(name.toLocaleLowerCase(words.language), said.formats[format])}
            isBusy={busy !== null}
            onClick={() => void fetchAs(format)}
          >
            {said.formats[format]}
          </Action>
        ))}
        <span role="status">{sentence}</span>
      </div>
      {!ofMeeting.includes(list) && <PrintButton />}
      {list !== 'history' && !ofMeeting.includes(list) && <CopyLink partnership={partnership} />}
    </div>
  );
}
