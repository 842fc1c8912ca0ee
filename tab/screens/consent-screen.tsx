import { PersonLock24Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { readContext } from '#tab/host/teams.ts';
import { copyText } from '#tab/link/copy-text.ts';
import { dialogsText } from '#tab/text/dialogs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './consent-screen.module.css';
import { MessageScreen } from './message-screen.tsx';

/** Without the organisation's consent: what an administrator is to be sent, ready to copy. */
export function ConsentScreen({ onRetry }: { readonly onRetry: () => void }) {
  const said = dialogsText(useText().language).consent;
  const message = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState('');
  const body = said.body(useConsentLink());
  const copy = async () => {
    setResult('');
    message.current?.select();
    // Teams does not let every tab write to the clipboard; what is selected can be copied by hand.
    setResult((await copyText(body)) ? said.copied : said.selected);
  };
  return (
    <MessageScreen icon={<PersonLock24Regular fontSize="1em" />} title={said.title} text={said.text}>
      <label className={styles.message}>
        <span className={styles.label}>{said.message}</span>
        <textarea ref={message} className={styles.body} readOnly rows={8} value={body} />
      </label>
      <div className={styles.actions}>
        <Action look="primary" onClick={() => void copy()}>
          {said.copy}
        </Action>
        <Action onClick={onRetry}>{said.again}</Action>
        <span role="status">{result}</span>
      </div>
      <p className={styles.meanwhile}>{said.meanwhile}</p>
    </MessageScreen>
  );
}

/** Our own address, which leads to Microsoft's page for this organisation. */
function useConsentLink(): string {
  const [tenantId, setTenantId] = useState<string | null>(null);
  useEffect(() => {
    readContext().then(
      (context) => setTenantId(context.tenantId),
      () => undefined,
    );
  }, []);
  const link = `${window.location.origin}/tab/consent`;
  return tenantId ? `${link}?tenant=${encodeURIComponent(tenantId)}` : link;
}
