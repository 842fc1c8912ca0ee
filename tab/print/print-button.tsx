import { Print20Regular } from '@fluentui/react-icons';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { printText } from './print-text.ts';
import { useMayPrint } from './use-may-print.ts';

/** Prints the page as it stands; not there where Teams cannot print. */
export function PrintButton() {
  const { language } = useText();
  if (!useMayPrint()) return null;
  return (
    <Action icon={<Print20Regular />} onClick={() => window.print()}>
      {printText[language].print}
    </Action>
  );
}
