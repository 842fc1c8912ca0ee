import { ArrowLeft20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefreshOn } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { askInitiative } from '#tab/initiative/ask-initiative.ts';
import panel from '#tab/initiative/initiative-panel.module.css';
import { localName } from '#tab/overview/initiative-rows.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';
import { openerId } from './answer-table.tsx';
import { EnterFor } from './enter-for.tsx';
import { RequestAnswer } from './request-answer.tsx';
import { RequestDeciding } from './request-deciding.tsx';
import { RequestFacts } from './request-facts.tsx';
import styles from './request-panel.module.css';
import type { ShownRound } from './shown-round.ts';

type Props = ShownRound & { readonly initiativeId: string };

/** One answer beside the list, or over it on a phone: read, and then judged. Escape and the button lead back. */
export function RequestPanel(props: Props) {
  const { grid, change, initiativeId } = props;
  const { language } = useText();
  const { own } = roundText(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const row = grid.rows.find((each) => each.initiativeId === initiativeId) ?? null;
  const name = row && localName(row, language);
  const close = () => {
    change({ initiative: null });
    requestAnimationFrame(() => document.getElementById(openerId(initiativeId))?.focus());
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    // What is being written must not vanish by it.
    const isWriting = event.target instanceof HTMLElement && event.target.closest('form') !== null;
    if (event.key === 'Escape' && !isWriting) close();
  };
  return (
    <section className={panel.panel} aria-labelledby="request-heading" onKeyDown={closeOnEscape}>
      <div className={panel.top}>
        <Action
          className={panel.back}
          look="subtle"
          icon={<ArrowLeft20Regular />}
          label={own.request.back}
          onClick={close}
        />
        <div className={panel.title}>
          {row && <span className={panel.number}>{initiativeText(language).initiative.number(row.order)}</span>}
          <h2 id="request-heading" ref={heading} tabIndex={-1} className={panel.name} lang={name?.lang}>
            {name?.text ?? own.answers.initiative}
          </h2>
        </div>
        <Action
          className={panel.close}
          look="subtle"
          icon={<Dismiss20Regular />}
          label={own.request.close}
          onClick={close}
        />
      </div>
      <div className={panel.body}>
        {!row && <p>{own.request.unknown}</p>}
        {row && <Request {...props} row={row} />}
      </div>
    </section>
  );
}

function Request(props: Props & { readonly row: AnswerRow }) {
  const { client, overview, change, row, initiativeId, refresh } = props;
  const { own } = roundText(useText().language);
  const [enteringFor, setEnteringFor] = useState<string | null>(null);
  const partnership = overview.partnership.id;
  const answer = useFetched(
    useCallback(() => askInitiative(client, { partnership, id: initiativeId }), [client, partnership, initiativeId]),
  );
  useRefreshOn(row.version, answer.refresh);
  if (enteringFor !== null) {
    return <EnterFor {...props} personId={enteringFor} onSent={refresh} onClose={() => setEnteringFor(null)} />;
  }
  return (
    <div className={styles.content}>
      <RequestFacts {...props} row={row} />
      <RequestAnswer {...props} row={row} answer={answer} />
      <RequestDeciding {...props} row={row} onEnter={setEnteringFor} />
      <div>
        <Action onClick={() => change({ page: 'overview', initiative: initiativeId, form: false })}>
          {own.request.whole}
        </Action>
      </div>
    </div>
  );
}
