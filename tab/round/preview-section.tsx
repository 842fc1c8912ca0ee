import { useCallback, useEffect, useRef } from 'react';
import type { RoundPreviewShown } from '#bot/contract/round-preview.ts';
import { formatInstant, formatInstantOnWeekday } from '#bot/text/format.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askPreview, decide } from './ask-rounds.ts';
import { PreviewTables } from './preview-tables.tsx';
import styles from './round-page.module.css';
import type { RoundFormProps } from './shown-round.ts';

/** What opening the round will do, before it is confirmed: who is asked, who cannot be reached, and when. */
export function PreviewSection(props: RoundFormProps) {
  const { client, membership, roundId, onCancel } = props;
  const { language } = useText();
  const { own, coordinating } = roundText(language);
  const partnership = membership.id;
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useFetched(
    useCallback(() => askPreview({ client, partnership }, roundId), [client, partnership, roundId]),
  );
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.card} aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1} className={styles.lesser}>
        {coordinating.preview.title}
      </h2>
      {!preview.value && preview.trouble && (
        <TroubleScreen trouble={preview.trouble} level="section" onRetry={preview.refresh} />
      )}
      {!preview.value && !preview.trouble && <SkeletonLines label={own.preview.loading} />}
      {preview.value && <Previewed {...props} preview={preview.value} />}
      {!preview.value && (
        <div>
          <Action onClick={onCancel}>{groupText(language).own.cancel}</Action>
        </div>
      )}
    </section>
  );
}

function Previewed(props: RoundFormProps & { readonly preview: RoundPreviewShown }) {
  const { preview, overview } = props;
  const { language } = useText();
  const { preview: said } = roundText(language).coordinating;
  const { timeZone } = overview.partnership;
  const unreached = preview.people.filter(({ reach }) => !isReached(reach.reach)).length;
  const withoutLead = preview.withoutLead.map((initiative) => localName(initiative, language).text);
  return (
    <>
      <p>{said.opens(formatInstantOnWeekday(preview.opensAt, { language, timeZone }))}</p>
      {preview.strategyEnded && <Notice intent="error">{said.strategyEnded}</Notice>}
      <p>
        <strong>{said.people(preview.people.length)}.</strong>{' '}
        {unreached === 0 ? said.allReached : `${said.unreached(unreached)}. ${said.unreachedHint}`}
      </p>
      {withoutLead.length > 0 && <Notice intent="warning">{`${said.withoutLead}: ${withoutLead.join(', ')}`}</Notice>}
      <PreviewTables preview={preview} format={(at) => formatInstant(at, { language, timeZone })} />
      <PreviewButtons {...props} />
    </>
  );
}

function isReached(reach: RoundPreviewShown['people'][number]['reach']['reach']): boolean {
  return reach === 'home_tenant' || reach === 'guest';
}

function PreviewButtons({
  client,
  membership,
  roundId,
  preview,
  overview,
  onDone,
  onCancel,
}: RoundFormProps & { readonly preview: RoundPreviewShown }) {
  const { language } = useText();
  const { own, coordinating } = roundText(language);
  const { isBusy, press } = useTold();
  const asking = { client, partnership: membership.id };
  const { timeZone } = overview.partnership;
  return (
    <div className={styles.buttons}>
      <Action
        look="primary"
        isBusy={isBusy}
        onClick={() =>
          press({
            ask: () => decide(asking, roundId, 'open'),
            sentence: own.done.opened(formatInstantOnWeekday(preview.opensAt, { language, timeZone })),
            after: onDone,
          })
        }
      >
        {coordinating.preview.confirm}
      </Action>
      <Action
        isBusy={isBusy}
        onClick={() =>
          press({ ask: () => decide(asking, roundId, 'preview-to-me'), sentence: coordinating.done.previewed })
        }
      >
        {coordinating.preview.toMe}
      </Action>
      <Action onClick={onCancel}>{groupText(language).own.cancel}</Action>
    </div>
  );
}
