import { BeakerEdit20Regular } from '@fluentui/react-icons';
import type { Me } from '#bot/contract/me.ts';
import { realIdOf } from '#bot/domain/practice.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './practice.module.css';

type Props = { readonly me: Me; readonly partnershipId: string; readonly change: ChangeView };

/** Above every page of a practice partnership, with the way back to the real one for whoever is in it. */
export function PracticeBanner({ me, partnershipId, change }: Props) {
  const said = practiceText(useText().language);
  const real = me.partnerships.find(({ id }) => id === realIdOf(partnershipId));
  return (
    <aside className={styles.banner} aria-label={said.heading}>
      <BeakerEdit20Regular aria-hidden />
      <strong>{said.banner}</strong>
      <span>{said.bannerText}</span>
      {real && (
        <Action onClick={() => change({ partnership: real.id, initiative: null, form: false })}>{said.toReal}</Action>
      )}
    </aside>
  );
}
