import { useState } from 'react';
import { type DraftDecision, strategyPaths } from '#bot/contract/strategy-page.ts';
import { formatDay, formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import type { DraftProps } from './next-version.tsx';
import styles from './strategy-page.module.css';

/** What is missing, all at once; and taking the version into use, or back. */
export function DraftDeciding(props: DraftProps) {
  const { draft, shown } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const day = formatDay(draft.validFrom, language);
  const withoutLead = draft.initiatives.filter(({ leads }) => leads.length === 0).map(({ name }) => name);
  return (
    <section className={styles.section}>
      {draft.state !== 'draft' && <Notice intent="success">{own.next.agreedText(day)}</Notice>}
      {draft.problems.length > 0 && (
        <div>
          <h3 className={styles.small}>{own.next.missing}</h3>
          <ul className={styles.plain}>
            {draft.problems.map(({ code, names }) => (
              <li key={code}>{[own.next.problems[code], formatList(names, language)].filter(Boolean).join(' ')}</li>
            ))}
          </ul>
        </div>
      )}
      {withoutLead.length > 0 && (
        <Notice intent="warning">{own.next.withoutLead(formatList(withoutLead, language))}</Notice>
      )}
      {shown.mayChange && <Buttons {...props} day={day} />}
    </section>
  );
}

function Buttons(props: DraftProps & { readonly day: string }) {
  const { draft, shown, day } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [asks, setAsks] = useState<'agree' | 'discard' | null>(null);
  const { isBusy, run } = useDecision(props, () => setAsks(null));
  const isNow = draft.validFrom <= shown.day;
  const sure =
    asks === 'discard'
      ? { title: own.next.discardSure, text: own.next.discardText, yes: own.buttons.discard }
      : {
          title: own.next.agreeSure(day),
          text: [...(isNow ? [own.next.agreeNow] : []), own.next.agreeText].join(' '),
          yes: own.buttons.agree,
        };
  return (
    <div className={styles.buttons}>
      {draft.state === 'draft' && draft.problems.length === 0 && (
        <Action look="primary" onClick={() => setAsks('agree')}>
          {own.buttons.agree}
        </Action>
      )}
      {draft.state === 'draft' && <Action onClick={() => setAsks('discard')}>{own.buttons.discard}</Action>}
      {draft.state === 'agreed' && (
        <Action isBusy={isBusy} onClick={() => run('reopen')}>
          {own.buttons.reopen}
        </Action>
      )}
      {asks && (
        <Confirm {...sure} no={own.buttons.no} isBusy={isBusy} onYes={() => run(asks)} onNo={() => setAsks(null)} />
      )}
    </div>
  );
}

/** A version that has begun, and a draft that is gone, do not come back. */
const reverseOf = { agree: 'reopen', reopen: 'agree', discard: null } as const;

function useDecision({ asking, draft, shown, change, onChanged }: DraftProps, after: () => void) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const isNow = draft.validFrom <= shown.day;
  const sentences: Readonly<Record<DraftDecision, string>> = {
    agree: isNow ? own.saved.taken : own.saved.agreed(formatDay(draft.validFrom, language)),
    reopen: own.saved.reopened,
    discard: own.saved.discarded,
  };
  const run = (decision: DraftDecision) =>
    press({
      ask: async () => {
        const answer = await decide(asking, strategyPaths.decideDraft(decision), {});
        after();
        return answer;
      },
      sentence: sentences[decision],
      back: () => {
        const reverse = isNow ? null : reverseOf[decision];
        return reverse && (() => decide(asking, strategyPaths.decideDraft(reverse), {}));
      },
      after: (now) => {
        onChanged();
        if (now.draft === null) change({ strategy: null });
      },
    });
  return { isBusy, run };
}
