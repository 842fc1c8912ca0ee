import type { WrittenCaseShown } from '#bot/contract/written-cases.ts';
import { formatDay, formatInstant } from '#bot/text/format.ts';
import list from '#tab/decisions/decision-list.module.css';
import { ReportText } from '#tab/hiding/report-text.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { useText } from '#tab/text/text-context.tsx';
import { writtenText } from '#tab/text/written-text.ts';
import styles from './written-page.module.css';

type Props = Pick<GroupPageProps, 'membership' | 'overview'> & { readonly written: WrittenCaseShown };

/** One case: what is recommended, who is asked, and what they answered as far as it is the reader's to know. */
export function CaseItem({ membership, overview, written }: Props) {
  const { language } = useText();
  const { said, own } = writtenText(language);
  const { title, recommendation, lang, state, initiative, sentBy, sentAt, answerBy } = written;
  const place = { language, timeZone: overview.partnership.timeZone };
  return (
    <>
      <h2 className={styles.title} lang={lang}>
        {title}
      </h2>
      <p className={styles.state}>{said.states[state]}</p>
      <p className={list.text} lang={lang}>
        {recommendation}
      </p>
      <div className={list.facts}>
        <span>{own.answerBy(formatDay(answerBy, language))}</span>
        {initiative && <span>{own.initiative(localName(initiative, language).text)}</span>}
        <span>{own.sentBy(sentBy.name, formatInstant(sentAt, place))}</span>
      </div>
      <ReportText
        place={{ kind: 'case', caseId: written.id }}
        texts={[...new Set([title, recommendation, ...written.answers.map(({ note }) => note)])]}
        about={title}
      />
      <Answers membership={membership} overview={overview} written={written} />
    </>
  );
}

function Answers({ membership, overview, written }: Props) {
  const { language } = useText();
  const { said, own } = writtenText(language);
  const { asked, answers, answeredIds, state } = written;
  const isAsked = asked.some(({ id }) => id === membership.personId);
  const hasAnswered = answeredIds.includes(membership.personId);
  const word = (id: string) => {
    const answer = answers.find(({ person }) => person.id === id);
    if (answer) return said.answers[answer.answer];
    return answeredIds.includes(id) ? said.hasAnswered : said.silent;
  };
  return (
    <>
      <ul className={styles.members} aria-label={own.asked}>
        {asked.map(({ id, name, organisation }) => (
          <li key={id}>
            <strong>{word(id)}</strong>
            <span>
              {name}, {overview.organisations.find((each) => each.id === organisation)?.name ?? ''}
            </span>
            <p className={list.text}>{answers.find(({ person }) => person.id === id)?.note}</p>
          </li>
        ))}
      </ul>
      {state === 'open' && !hasAnswered && <p className={styles.state}>{isAsked ? said.blind : own.later}</p>}
    </>
  );
}
