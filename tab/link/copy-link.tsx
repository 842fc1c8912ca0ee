import { Link20Regular } from '@fluentui/react-icons';
import { useContext, useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import styles from './copy-link.module.css';
import { copyText } from './copy-text.ts';
import { linkText } from './link-text.ts';
import { linkToView } from './link-to-view.ts';
import { OwnApp } from './own-app.ts';

/** Copies the link to what is shown; where that is refused, the link stands there to be copied by hand. */
export function CopyLink({ partnership }: { readonly partnership: string }) {
  const said = linkText[useText().language];
  const appId = useContext(OwnApp);
  const [result, setResult] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    setResult('');
    const link = linkToView(appId, partnership, window.location.search);
    const isCopied = await copyText(link);
    setRefused(isCopied ? null : link);
    setResult(isCopied ? said.copied : said.refused);
  };
  if (appId === '') return null;
  return (
    <>
      <Action icon={<Link20Regular />} onClick={() => void copy()}>
        {said.copy}
      </Action>
      {refused !== null && (
        <input
          className={styles.link}
          aria-label={said.link}
          readOnly
          value={refused}
          onFocus={(event) => event.target.select()}
        />
      )}
      <span className={styles.result} role="status">
        {result}
      </span>
    </>
  );
}
