import { useState } from 'react';
import type { RedactionShown } from '#bot/contract/redactions.ts';
import { formatInstant } from '#bot/text/format.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { HiddenButtons } from './hidden-buttons.tsx';
import { HiddenFacts } from './hidden-facts.tsx';
import { HiddenPacks } from './hidden-packs.tsx';
import styles from './hiding.module.css';
import type { Reporting } from './reporting.ts';
import { useHidden } from './use-hidden.ts';

export type HiddenItemProps = Reporting & {
  readonly timeZone: string;
  readonly redaction: RedactionShown;
  readonly onDecided: () => void;
};

/** One hidden text: when it was discovered, by when a breach has to be told, and the controller's word. */
export function HiddenItem(props: HiddenItemProps) {
  const { redaction, timeZone } = props;
  const { language } = useText();
  const said = hidingText(language);
  const hidden = useHidden(props);
  const [isAsking, setIsAsking] = useState(false);
  const { kind, about, mayDecide, discoveredAt } = redaction;
  const title = [said.kinds[kind], about && localName(about, language).text].filter(Boolean).join(': ');
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <HiddenFacts redaction={redaction} timeZone={timeZone} />
      {hidden.shown?.texts.map((text) => (
        <blockquote key={text} className={styles.quote}>
          {text}
        </blockquote>
      ))}
      {hidden.shown && <HiddenPacks packs={hidden.shown.packs} timeZone={timeZone} />}
      {mayDecide && (
        <HiddenButtons
          {...hidden}
          isOpen={hidden.shown !== null}
          state={redaction.state}
          about={`${title}, ${formatInstant(discoveredAt, { language, timeZone })}`}
          onRelease={() => setIsAsking(true)}
        />
      )}
      <div role="status">
        {hidden.result && (
          <Notice intent={hidden.result.isError ? 'error' : 'success'}>{hidden.result.sentence}</Notice>
        )}
      </div>
      {isAsking && (
        <Confirm
          title={said.sureRelease}
          text={said.sureReleaseText}
          yes={said.release}
          no={said.no}
          isBusy={hidden.isBusy}
          onYes={() => {
            setIsAsking(false);
            hidden.decide('released');
          }}
          onNo={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
