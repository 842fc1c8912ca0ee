import type { PackEditShown } from '#bot/contract/packs.ts';
import { editFields } from '#bot/domain/pack-edit.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import styles from '#tab/meeting/meeting-page.module.css';
import { editFieldName, editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { TypedEdition } from './typed-edition.ts';

type Props = { readonly edition: PackEditShown['edited']; readonly onTake: (typed: TypedEdition) => void };

/** What was written beside an earlier answer: no work is lost when a lead answers again. */
export function OutdatedEdition({ edition, onTake }: Props) {
  const { language } = useText();
  const text = editionText(language);
  const fields = editFields.filter((field) => edition[field]);
  return (
    <>
      <Notice intent="warning">{text.own.outdated}</Notice>
      <dl className={styles.counts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{editFieldName(text, field)}</dt>
            <dd>{edition[field]}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Action onClick={() => onTake(edition)}>{text.own.takeOutdated}</Action>
      </div>
    </>
  );
}
