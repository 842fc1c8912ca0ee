import { useEffect, useState, useSyncExternalStore } from 'react';
import { countUnread, followConnection } from '#tab/api/connection.ts';

/** True once an answer could not be read and the server has another edition of the tab than this one. */
export function useNewerEdition(): boolean {
  const unread = useSyncExternalStore(followConnection, countUnread);
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    if (unread > 0) isOtherServed().then((isOther) => isOther && setNewer(true));
  }, [unread]);
  return isNewer;
}

/** The entry's name holds the digest of all that it leads to. */
async function isOtherServed(): Promise<boolean> {
  const loaded = document.querySelector('script[type="module"]')?.getAttribute('src');
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    const page = await response.text();
    return response.ok && page.includes('type="module"') && !page.includes(`"${loaded}"`);
  } catch {
    return false;
  }
}
