import { yearlyPaths } from '#bot/contract/yearly.ts';
import { yearlyFormats } from '#bot/domain/yearly-edition.ts';
import { formatInstant } from '#bot/text/format.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import type { YearlyProps } from './yearly-page.tsx';

/** The document as files: what was published, newest first, and for those who make it what is not. */
export function YearlyEditions(props: YearlyProps) {
  const { shown, overview } = props;
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const { published, draft } = shown;
  const place = { language, timeZone: overview.partnership.timeZone };
  const isLying = draft !== null && (draft.state === 'approving' || draft.state === 'approved');
  return (
    <section className={styles.section} aria-labelledby="editions">
      <h3 id="editions" className={styles.under}>
        {own.editions}
      </h3>
      {published.length === 0 && <p>{own.noEditions}</p>}
      <ul className={styles.points}>
        {draft?.state === 'draft' && <Files {...props} edition="draft" title={own.draftNow} />}
        {isLying && <Files {...props} edition={draft.edition} title={own.lying(said.edition(draft.edition))} />}
        {published
          .toSorted((a, b) => b.edition - a.edition)
          .map(({ edition, at }) => (
            <Files
              key={edition}
              {...props}
              edition={edition}
              title={own.publishedOn(said.edition(edition), formatInstant(at, place))}
            />
          ))}
      </ul>
    </section>
  );
}

type FilesProps = YearlyProps & { readonly edition: number | 'draft'; readonly title: string };

function Files({ client, asking, edition, title }: FilesProps) {
  const { language } = useText();
  const { own } = yearlyText(language);
  const { isBusy, press } = useTold();
  const get = (format: (typeof yearlyFormats)[number]) => {
    const query = new URLSearchParams({ partnership: asking.partnership, lang: language });
    const path = `${yearlyPaths.file(asking.roundId, edition, format)}&${query}`;
    press({ ask: () => saveFile(client, path), sentence: own.got });
  };
  return (
    <li className={styles.card}>
      <h4 className={styles.pointTitle}>{title}</h4>
      <div className={styles.buttons}>
        {yearlyFormats.map((format) => (
          <Action key={format} isBusy={isBusy} label={own.getOf(own.get[format], title)} onClick={() => get(format)}>
            {own.get[format]}
          </Action>
        ))}
      </div>
    </li>
  );
}
