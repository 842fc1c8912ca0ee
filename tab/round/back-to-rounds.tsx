import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './round-page.module.css';

export function BackToRounds({ change }: { readonly change: ChangeView }) {
  const { own } = roundText(useText().language);
  return (
    <div className={styles.back}>
      <Action
        look="subtle"
        icon={<ArrowLeft20Regular />}
        onClick={() => change({ round: null, part: null, show: null, initiative: null })}
      >
        {own.back}
      </Action>
    </div>
  );
}
