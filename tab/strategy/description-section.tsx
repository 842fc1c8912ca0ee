import { useCallback, useState } from 'react';
import type { DescriptionsShown } from '#bot/contract/strategy-page.ts';
import { descriptionSections } from '#bot/domain/description-version.ts';
import { formatDay, formatDayOf } from '#bot/text/format.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askDescriptions, fetchPage } from './ask-strategy.ts';
import { DescriptionForm } from './description-form.tsx';
import { FocusBack } from './focus-back.tsx';
import type { ItemProps } from './initiative-item.tsx';
import styles from './strategy-page.module.css';

/** What an initiative says of itself, in dated editions, and as the website's page. */
export function DescriptionSection(props: ItemProps & { readonly name: string }) {
  const { initiative, asking, name } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const { client, partnership } = asking;
  const fetched = useFetched(
    useCallback(() => askDescriptions({ client, partnership }, initiative.id), [client, partnership, initiative.id]),
  );
  const [isWriting, setIsWriting] = useState(false);
  const found = fetched.value;
  return (
    <section className={styles.section} aria-label={own.of(own.describing.title, name)}>
      <h4 className={styles.small}>{own.describing.title}</h4>
      {!found && !fetched.trouble && <SkeletonLines label={own.describing.loading} />}
      {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
      {found && !isWriting && <Standing found={found} timeZone={props.shown.timeZone} />}
      <FocusBack isOpen={isWriting}>
        {found && isWriting && (
          <DescriptionForm {...props} found={found} onChanged={fetched.refresh} onDone={() => setIsWriting(false)} />
        )}
        {found && !isWriting && (
          <div className={styles.buttons}>
            <Action label={own.of(own.buttons.describe, name)} onClick={() => setIsWriting(true)}>
              {own.buttons.describe}
            </Action>
            {found.versions.length > 0 && <Files {...props} />}
          </div>
        )}
      </FocusBack>
    </section>
  );
}

function Files({ initiative, asking, name }: ItemProps & { readonly name: string }) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const fetchAs = (as: 'docx' | 'html') =>
    press({ ask: () => fetchPage(asking, initiative.id, { as, lang: language }), sentence: own.saved.file });
  const formats = [
    ['docx', own.describing.word],
    ['html', own.describing.html],
  ] as const;
  return (
    <>
      {formats.map(([as, label]) => (
        <Action key={as} label={own.describing.fetch(label, name)} isBusy={isBusy} onClick={() => fetchAs(as)}>
          {label}
        </Action>
      ))}
    </>
  );
}

/** The edition in force in full; the others by their day, each to be unfolded. */
function Standing({ found, timeZone }: { readonly found: DescriptionsShown; readonly timeZone: string }) {
  const { language } = useText();
  const { own } = strategyText(language);
  if (found.versions.length === 0) {
    const hasFirst = descriptionSections.some((section) => found.first[section] !== '');
    return hasFirst ? <Texts texts={found.first} lang="da" /> : <p className={styles.quiet}>{own.describing.none}</p>;
  }
  return (
    <>
      {found.versions.map((version) => (
        <details
          key={version.number}
          className={styles.edition}
          open={version.number === found.inForce}
          data-stays-folded
        >
          <summary>
            {own.describing.version(version.number, formatDay(version.from, language))}
            {version.number === found.inForce && ` · ${own.describing.now}`}
          </summary>
          <p className={styles.quiet}>
            {own.describing.writtenBy(version.writtenBy.name, formatDayOf(version.writtenAt, { language, timeZone }))}
          </p>
          <Texts texts={version.texts} lang={version.lang} />
        </details>
      ))}
    </>
  );
}

function Texts({ texts, lang }: { readonly texts: DescriptionsShown['first']; readonly lang: 'da' | 'en' }) {
  const { language } = useText();
  const { sections } = strategyText(language);
  return (
    <dl className={styles.texts}>
      {descriptionSections
        .filter((section) => texts[section] !== '')
        .map((section) => (
          <div key={section}>
            <dt>{sections[section]}</dt>
            <dd lang={lang}>{texts[section]}</dd>
          </div>
        ))}
    </dl>
  );
}
