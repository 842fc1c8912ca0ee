import type { RoundPreviewShown } from '#bot/contract/round-preview.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './marks.module.css';
import { ReachLine } from './reach-line.tsx';
import { type Column, RowTable } from './row-table.tsx';

type Props = { readonly preview: RoundPreviewShown; readonly format: (at: string) => string };
type Person = RoundPreviewShown['people'][number];
type Sending = RoundPreviewShown['notices'][number];

/** Who will be asked about what and how they are reached; and what is sent when. */
export function PreviewTables({ preview, format }: Props) {
  const { language } = useText();
  const { own, coordinating } = roundText(language);
  const people: readonly Column<Person>[] = [
    {
      label: own.preview.person,
      width: 'wide',
      cell: ({ person, standsInFor }) => (
        <>
          {person.name}
          {standsInFor.map(({ id, name }) => (
            <span key={id} className={styles.small}>
              {coordinating.preview.standsIn('', name).trim()}
            </span>
          ))}
        </>
      ),
    },
    {
      label: own.preview.initiatives,
      width: 'rest',
      cell: ({ initiatives }) => initiatives.map((each) => localName(each, language).text).join(', '),
    },
    { label: own.preview.reach, width: 'wide', cell: ({ reach }) => <ReachLine reach={reach} /> },
    { label: own.preview.phone, width: 'middle', cell: ({ phone }) => phone },
  ];
  const notices: readonly Column<Sending>[] = [
    { label: own.preview.what, width: 'rest', cell: ({ kind }) => coordinating.preview.notices[kind] },
    { label: own.preview.at, width: 'wide', cell: ({ at }) => format(at) },
  ];
  return (
    <>
      <RowTable
        isPlain
        caption={own.preview.peopleCaption}
        columns={people}
        rows={preview.people}
        keyOf={({ person }) => person.id}
      />
      <RowTable
        isPlain
        caption={own.preview.noticesCaption}
        columns={notices}
        rows={preview.notices}
        keyOf={({ kind, at }) => `${kind} ${at}`}
      />
    </>
  );
}
