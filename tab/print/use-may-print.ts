import { useEffect, useState } from 'react';
import { clientType } from '#tab/host/teams.ts';

/** Clients that show the page in a window of a browser; those on phones and in meeting rooms have no print. */
const printing: readonly string[] = ['web', 'desktop', 'macos'];

/** Can the page be printed from where it is shown? No, until Teams has said where that is. */
export function useMayPrint(): boolean {
  const [mayPrint, setMayPrint] = useState(false);
  useEffect(() => {
    let isHere = true;
    void clientType().then((type) => {
      if (isHere) setMayPrint(printing.includes(type));
    });
    return () => {
      isHere = false;
    };
  }, []);
  return mayPrint;
}
