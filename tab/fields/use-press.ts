import { useRef, useState } from 'react';

/** Runs one press at a time: a second one while the first is on its way does nothing. */
export function usePress(): readonly [isBusy: boolean, press: (run: () => Promise<void>) => void] {
  const [isBusy, setIsBusy] = useState(false);
  const isRunning = useRef(false);
  const press = (run: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    void run().finally(() => {
      isRunning.current = false;
      setIsBusy(false);
    });
  };
  return [isBusy, press];
}
