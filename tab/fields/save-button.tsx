import { useEffect, useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';

type Props = { readonly label: string; readonly isBusy: boolean };

const slowMs = 600;

/** Sends the form it stands in; says that it is still at it where that takes a while. */
export function SaveButton({ label, isBusy }: Props) {
  const { language } = useText();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return (
    <Action look="primary" isSubmit isBusy={isBusy}>
      {isSlow ? groupText(language).own.onItsWay : label}
    </Action>
  );
}
