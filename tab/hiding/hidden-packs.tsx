import type { HiddenTextsShown } from '#bot/contract/redactions.ts';
import { formatInstant, formatList } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './hiding.module.css';

type Props = { readonly packs: HiddenTextsShown['packs']; readonly timeZone: string };

/** Who has the hidden text in a meeting pack: a file that was taken cannot be taken back, so its reader is to be told. */
export function HiddenPacks({ packs, timeZone }: Props) {
  const { language } = useText();
  const said = hidingText(language);
  const names = (people: readonly { readonly name: string }[]) =>
    formatList(
      people.map(({ name }) => name),
      language,
    );
  return (
    <>
      <p className={styles.text}>{packs.length === 0 ? said.noPacks : said.packs}</p>
      <ul className={styles.packs}>
        {packs.map(({ number, round, madeAt, downloads, sentTo }) => (
          <li key={`${round.id}-${number}`}>
            <strong>{said.pack(number, localName(round, language).text)}</strong>
            {downloads.map(({ person, format, at }) => (
              <p key={`${person.id}-${format}`} className={styles.text}>
                {said.taken(person.name, format, formatInstant(at, { language, timeZone }))}
              </p>
            ))}
            {downloads.length === 0 && <p className={styles.text}>{said.notTaken}</p>}
            {sentTo.length > 0 && <p className={styles.text}>{said.sentTo(names(sentTo))}</p>}
            <p className={styles.text}>{said.madeBefore(formatInstant(madeAt, { language, timeZone }))}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
