import type { MineCoordinating } from '#bot/contract/mine.ts';
import { formatList } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';
import { MineSection } from './mine-section.tsx';
import { RoundRow } from './round-row.tsx';

type Props = Leading & { readonly desk: MineCoordinating };

/** What waits for the coordinators today. */
export function CoordinatingSection({ desk, change }: Props) {
  const { language } = useText();
  const { coordinating: said } = mineText(language).own;
  const fresh = desk.rounds.flatMap(({ round, fresh: answers }) =>
    answers.map((each) => ({ round, initiative: each })),
  );
  const count = fresh.length + desk.proposed.length + desk.steppingDown.length + desk.waitingPeople;
  const isQuiet = count + desk.rounds.length + desk.unreached.length === 0;
  return (
    <MineSection id="coordinating" heading={said.heading} count={count}>
      {isQuiet && <p>{said.none}</p>}
      <ul className={styles.list} hidden={isQuiet}>
        {desk.rounds.map((each) => (
          <RoundRow key={each.round.id} desk={each} change={change} />
        ))}
        <UnreachedRow {...{ desk, change }} />
        <ProposedRows {...{ desk, change }} />
        {desk.steppingDown.map(({ initiative, person }) => {
          const title = said.steppingDownOf(person.name, localName(initiative, language).text);
          const action = {
            words: said.toPeople,
            about: title,
            press: () => change({ page: 'people', person: person.id }),
          };
          return (
            <MineRow key={`${person.id} ${initiative.id}`} kind={said.steppingDown} title={title} action={action} />
          );
        })}
        {desk.waitingPeople > 0 && (
          <MineRow
            title={said.waiting(desk.waitingPeople)}
            action={{ words: said.toWaiting, press: () => change({ page: 'people', people: 'waiting' }) }}
          />
        )}
      </ul>
    </MineSection>
  );
}

function UnreachedRow({ desk, change }: Props) {
  const { language } = useText();
  const { coordinating: said } = mineText(language).own;
  if (desk.unreached.length === 0) return null;
  const names = desk.unreached.map(({ name }) => name);
  return (
    <MineRow
      kind={said.unreached}
      title={said.unreachedText(formatList(names, language))}
      action={{ words: said.toOperation, press: () => change({ page: 'operation' }) }}
    />
  );
}

function ProposedRows({ desk, change }: Props) {
  const { language } = useText();
  const { own, meetings } = mineText(language);
  const { coordinating: said } = own;
  return desk.proposed.map(({ id, group, title, by }) => (
    <MineRow
      key={id}
      kind={said.proposed}
      title={title}
      action={{ words: said.toMeetings, about: title, press: () => change({ page: 'meetings', meeting: null }) }}
    >
      <span className={styles.facts}>{said.proposedBy(meetings.groups[group], by.name)}</span>
    </MineRow>
  ));
}
