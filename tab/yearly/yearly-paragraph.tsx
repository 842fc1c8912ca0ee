import type { ParagraphShown } from '#bot/contract/yearly.ts';
import { yearlyLimits } from '#bot/domain/yearly.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import { localName } from '#tab/overview/initiative-rows.ts';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { changeYearly } from './ask-yearly.ts';
import type { YearlyProps } from './yearly-page.tsx';
import { YearlyWriting } from './yearly-writing.tsx';

type Props = YearlyProps & { readonly paragraph: ParagraphShown; readonly mayWrite: boolean };

/** What the lead wrote, untouched, and what the document says instead where a coordinator has written it. */
export function YearlyParagraph(props: Props) {
  const { asking, paragraph, mayWrite, onChanged } = props;
  const { language } = useText();
  const { own } = yearlyText(language);
  const { initiativeId, lead, forMeeting, written } = paragraph;
  const name = localName(paragraph, language);
  const stands = written?.text ?? '';
  return (
    <li className={styles.card}>
      <h4 className={styles.pointTitle} lang={name.lang}>
        {name.text}
      </h4>
      {lead.text === null ? (
        <p>{own.lead[lead.kind]}</p>
      ) : (
        <Quoted term={own.lead[lead.kind]} text={lead.text} lang={lead.lang} />
      )}
      {lead.kind === 'to_clear' && <Clearing {...props} name={name.text} />}
      {forMeeting !== null && stands === '' && (
        <Quoted term={own.forMeeting} text={forMeeting || own.leftOut} lang={lead.lang} />
      )}
      {stands !== '' && <Quoted term={own.inDocument} text={stands} lang={written?.lang ?? null} />}
      {mayWrite && lead.kind !== 'closed' && (
        <YearlyWriting
          asking={asking}
          of={{ initiativeId }}
          name={`${name.text}: ${own.inDocument.toLocaleLowerCase(language)}`}
          stored={written}
          beginning={forMeeting ?? lead.text ?? ''}
          hint={own.paragraphHint}
          limit={yearlyLimits.paragraph}
          rows={5}
          onChanged={onChanged}
        />
      )}
    </li>
  );
}

type QuotedProps = { readonly term: string; readonly text: string; readonly lang: 'da' | 'en' | null };

function Quoted({ term, text, lang }: QuotedProps) {
  return (
    <div>
      <p className={styles.quiet}>{term}</p>
      <p className={styles.written} lang={lang ?? undefined}>
        {text}
      </p>
    </div>
  );
}

/** A text by agreement comes in once a coordinator says that it is agreed on; a newer answer must be agreed on anew. */
function Clearing({ asking, paragraph, mayWrite, name, onChanged }: Props & { readonly name: string }) {
  const { language } = useText();
  const { own } = yearlyText(language);
  const { isBusy, press } = useTold();
  const { initiativeId, lead, written } = paragraph;
  const { version } = lead;
  if (version === null) return null;
  if (written?.clearedVersion === version) return <Notice intent="success">{own.cleared}</Notice>;
  const clear = () =>
    press({
      ask: () => changeYearly(asking, { kind: 'clear', initiativeId, version }),
      sentence: own.clearedNow,
      after: onChanged,
    });
  return (
    <>
      <Notice intent="warning">{own.toClear}</Notice>
      {mayWrite && (
        <div>
          <Action isBusy={isBusy} label={own.clearOf(name)} onClick={clear}>
            {own.clear}
          </Action>
        </div>
      )}
    </>
  );
}
