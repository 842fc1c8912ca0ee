import type { RoundGridShown } from '#bot/contract/round-grid.ts';
import type { RoundDetail } from '#bot/contract/rounds.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';

/** What every part of an open round's page is given. */
export type ShownRound = GroupPageProps & {
  readonly roundId: string;
  readonly detail: RoundDetail;
  readonly grid: RoundGridShown;
  /** Something was changed: what is shown is old now. */
  readonly refresh: () => void;
};

/** What a form about the round is given besides. */
export type RoundFormProps = ShownRound & { readonly onDone: () => void; readonly onCancel: () => void };
