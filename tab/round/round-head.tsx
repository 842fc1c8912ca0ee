import type { RoundDetail } from '#bot/contract/rounds.ts';
import type { Language } from '#bot/domain/language.ts';
import { formatClock, formatInstant, formatWeekday } from '#bot/text/format.ts';
import { OpenChat } from '#tab/controls/open-chat.tsx';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { type RoundText, roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { Progress } from './progress.tsx';
import { RoundBadge } from './round-badge.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

/** The round's name, its days, and how many have answered. */
export function RoundHead({ detail, grid, overview, membership, me }: ShownRound) {
  const { language } = useText();
  const said = roundText(language);
  const { round } = detail;
  const name = localName(round, language);
  const { answered, asked } = grid.totals;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title} lang={name.lang}>
          {name.text} {membership.sampleData && <SampleBadge />}
        </h1>
        {me.botId && <OpenChat botId={me.botId} />}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{said.own.list.state}</dt>
          <dd>
            <RoundBadge state={round.state} />
          </dd>
        </div>
        {factsOf(detail, { said, language, timeZone: overview.partnership.timeZone }).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {asked > 0 && <Progress answered={answered} total={asked} label={said.own.answered(answered, asked)} />}
    </header>
  );
}

type Reading = { readonly said: RoundText; readonly language: Language; readonly timeZone: string };

/** Label and day of what is known; a round that has closed is no longer due. */
function factsOf({ round, agendaOn, packFrozenOn }: RoundDetail, { said, language, timeZone }: Reading) {
  const { own, coordinating } = said;
  const day = (value: string) => formatWeekday(value, language);
  const at = (value: string, time: string | null) =>
    time === null ? day(value) : coordinating.round.dayAt(day(value), formatClock(time, language));
  const facts: (readonly [string, string])[] = [
    [round.openedAt === null ? own.opens : own.opened, day(round.opensOn)],
    [coordinating.round.due, at(round.dueOn, round.dueTime)],
    [coordinating.round.grace, at(round.graceUntil, round.graceTime)],
  ];
  if (round.meetingOn) facts.push([coordinating.round.meeting, day(round.meetingOn)]);
  if (agendaOn) facts.push([coordinating.round.agenda, day(agendaOn)]);
  if (packFrozenOn) facts.push([coordinating.round.packFrozen, day(packFrozenOn)]);
  if (round.closedAt) facts.push([own.closed, formatInstant(round.closedAt, { language, timeZone })]);
  return facts;
}
