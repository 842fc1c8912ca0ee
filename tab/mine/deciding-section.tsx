import type { MineDeciding } from '#bot/contract/mine.ts';
import { formatDay, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';
import { MineSection } from './mine-section.tsx';

type Props = Leading & { readonly deciding: MineDeciding };

/** What waits for somebody's word: requests, written cases, minutes and yearly statuses. */
export function DecidingSection({ deciding, change }: Props) {
  const { language } = useText();
  const text = mineText(language);
  const { deciding: said, by } = text.own;
  const { cases, minutes, yearly } = deciding;
  const asking = deciding.asking ?? [];
  const count = asking.length + cases.length + minutes.length + yearly.length;
  const facts = (day: string | null) => day && <span className={styles.facts}>{by(formatWeekday(day, language))}</span>;
  return (
    <MineSection id="deciding" heading={said.heading} count={count}>
      {count === 0 && <p>{said.none}</p>}
      <ul className={styles.list} hidden={count === 0}>
        {cases.map(({ id, title, lang, answerBy }) => {
          const action = { words: said.answer, about: title, isMain: true, press: () => change({ page: 'written' }) };
          return (
            <MineRow key={id} kind={said.cases} title={title} lang={lang} action={action}>
              {facts(answerBy)}
            </MineRow>
          );
        })}
        {minutes.map(({ meetingId, heldOn, answerBy, ...meeting }) => {
          const title = said.minutesOf(meetingTitle(text, meeting), formatDay(heldOn, language));
          const press = () => change({ page: 'meetings', meeting: meetingId });
          return (
            <MineRow
              key={meetingId}
              kind={said.minutes}
              title={title}
              action={{ words: said.read, about: title, isMain: true, press }}
            >
              {facts(answerBy)}
            </MineRow>
          );
        })}
        {yearly.map(({ round, answerBy }) => {
          const title = localName(round, language).text;
          const press = () => change({ page: 'yearly', yearly: round.id });
          return (
            <MineRow
              key={round.id}
              kind={said.yearly}
              title={title}
              action={{ words: said.read, about: title, isMain: true, press }}
            >
              {facts(answerBy)}
            </MineRow>
          );
        })}
        {asking.map((initiative) => {
          const { text: title, lang } = localName(initiative, language);
          const press = () => change({ page: 'overview', initiative: initiative.id, form: false });
          const action = { words: said.see, about: title, press };
          return <MineRow key={initiative.id} kind={said.asking} title={title} lang={lang} action={action} />;
        })}
      </ul>
    </MineSection>
  );
}
