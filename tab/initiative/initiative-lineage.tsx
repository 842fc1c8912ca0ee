import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { formatDay } from '#bot/text/format.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-content.module.css';

type Props = { readonly detail: InitiativeDetail; readonly change: ChangeView };

/** That it has ended, and which initiatives it goes on as or from; each can be opened. */
export function InitiativeLineage({ detail, change }: Props) {
  const { language } = useText();
  const said = initiativeText(language).initiative;
  const { endedOn, successors, origins } = detail;
  if (endedOn === null && origins.length === 0) return null;
  const open = (initiative: string) => change({ initiative, form: false, compare: null });
  return (
    <div className={styles.section}>
      {endedOn !== null && <Notice intent="warning">{said.ended(formatDay(endedOn, language))}</Notice>}
      {endedOn !== null && successors.length === 0 && <p className={styles.quiet}>{said.noSuccessor}</p>}
      {successors.length > 0 && <Related label={said.successors} all={successors} onOpen={open} />}
      {origins.length > 0 && <Related label={said.origins} all={origins} onOpen={open} />}
    </div>
  );
}

type RelatedProps = {
  readonly label: string;
  readonly all: InitiativeDetail['origins'];
  readonly onOpen: (id: string) => void;
};

function Related({ label, all, onOpen }: RelatedProps) {
  const { language } = useText();
  return (
    <div className={styles.buttons}>
      <span className={styles.quiet}>{label}</span>
      {all.map((each) => {
        const name = localName(each, language);
        return (
          <Action key={each.id} look="subtle" label={`${label}: ${name.text}`} onClick={() => onOpen(each.id)}>
            <span lang={name.lang}>{name.text}</span>
          </Action>
        );
      })}
    </div>
  );
}
