import { Badge, Button, makeStyles, Select, Title2, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular, Chat20Regular } from '@fluentui/react-icons';
import type { Me } from '#bot/contract/me.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatTime } from '#bot/text/format.ts';
import type { Fetched } from '#tab/app/use-fetched.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { openInTeams } from '#tab/host/teams.ts';
import { useText } from '#tab/text/text-context.tsx';
import { localName } from './initiative-rows.ts';
import { roundLine } from './round-line.ts';
import { noFilter } from './view.ts';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { marginTop: 0, marginBottom: 0, overflowWrap: 'anywhere' },
  line: { marginTop: 0, marginBottom: 0, color: tokens.colorNeutralForeground2 },
  round: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  updated: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly me: Me;
  readonly overview: Overview;
  readonly change: ChangeView;
  readonly fetched: Fetched<Overview>;
};

/** Which partnership, which round and when it is due, and the ways on from here. */
export function OverviewHeading({ me, overview, change, fetched }: Props) {
  const styles = useStyles();
  const words = useText();
  const { text, language } = words;
  const { partnership, round, generatedAt } = overview;
  const time = formatTime(generatedAt, { language, timeZone: partnership.timeZone });
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <div className={styles.title}>
          <Title2 as="h1" className={styles.name}>
            {partnership.name}
          </Title2>
          {partnership.sampleData && (
            <Badge appearance="tint" color="informative" size="large">
              {text.sampleData}
            </Badge>
          )}
        </div>
        <p className={styles.line}>
          {round && <span className={styles.round}>{localName(round, language).text}</span>}
          {round && ' · '}
          {roundLine(overview, words)}
          {round && ` · ${answeredLine(overview, words)}`}
        </p>
      </div>
      <div className={styles.actions}>
        <span className={styles.updated}>{text.updatedAt(time)}</span>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={text.refresh}
          title={text.refresh}
          disabledFocusable={fetched.isFetching}
          onClick={fetched.refresh}
        />
        <PartnershipChoice me={me} current={partnership.id} change={change} />
        <Button appearance="primary" icon={<Chat20Regular />} onClick={() => void openInTeams(chatLink(me.botId))}>
          {text.openChat}
        </Button>
      </div>
    </header>
  );
}

function PartnershipChoice({ me, current, change }: { me: Me; current: string; change: ChangeView }) {
  const { text } = useText();
  if (me.partnerships.length < 2) return null;
  return (
    <Select
      aria-label={text.partnership}
      value={current}
      onChange={(_, { value }) => change({ partnership: value, initiative: null, filter: noFilter })}
    >
      {me.partnerships.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function answeredLine({ initiatives }: Overview, { text }: ReturnType<typeof useText>): string {
  const asked = initiatives.filter(({ roundState }) => roundState !== null && roundState !== 'excused');
  const answered = asked.filter(({ roundState }) => roundState === 'submitted' || roundState === 'acknowledged');
  return text.round.answered(answered.length, asked.length);
}

/** https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
function chatLink(botId: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}`;
}
