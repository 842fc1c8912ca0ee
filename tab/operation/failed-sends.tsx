import type { FailedSend, Operation } from '#bot/contract/operation.ts';
import { formatInstant } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { sendsText } from '#tab/text/sends-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './failed-sends.module.css';

type Props = { readonly sends: Operation['sends']['failed']; readonly timeZone: string };

/** Every notice that did not arrive, by person: why, what was done instead, and how else to reach them. */
export function FailedSends({ sends, timeZone }: Props) {
  const words = sendsText(useText().language);
  if (sends.length === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.list}>
        {sends.map((send) => (
          <Send
            key={`${send.failedAt} ${send.kind} ${send.person?.id ?? send.channel}`}
            send={send}
            timeZone={timeZone}
          />
        ))}
      </ul>
    </>
  );
}

function Send({ send, timeZone }: { readonly send: FailedSend; readonly timeZone: string }) {
  const { language } = useText();
  const words = sendsText(language);
  const { person, channel, phone, kind, round, failedAt, reason, fallback, isReachedSince } = send;
  const roundName = round && localName(round, language);
  const when = failedAt === null ? '' : formatInstant(failedAt, { language, timeZone });
  return (
    <li>
      <strong>{person ? person.name : words.channel(channel ?? '')}</strong>
      <span className={styles.what}>
        {words.failedAt(words.kinds[kind], when)}
        {roundName && (
          <>
            {' · '}
            <span lang={roundName.lang}>{roundName.text}</span>
          </>
        )}
      </span>
      <span>{reason ? words.reasons[reason] : words.noReason}</span>
      {isReachedSince && <span>{words.reachedSince}</span>}
      {!isReachedSince && fallback && <span>{words.fallbacks[fallback]}</span>}
      {!isReachedSince && phone && <span>{`${words.phone}: ${phone}`}</span>}
    </li>
  );
}
