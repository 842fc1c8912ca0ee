import type { WrittenCasesShown } from '#bot/contract/written-cases.ts';
import form from '#tab/fields/form.module.css';
import { SelectField } from '#tab/fields/select-field.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { writtenText } from '#tab/text/written-text.ts';
import { byOrganisation, withMember } from './typed-case.ts';
import styles from './written-page.module.css';

type Props = Pick<GroupPageProps, 'overview'> & {
  readonly askable: NonNullable<WrittenCasesShown['askable']>;
  readonly chosen: readonly string[];
  readonly problem: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Who answers for each organisation. */
export function AskedFields({ overview, askable, chosen, problem, onChoose }: Props) {
  const { language } = useText();
  const { said } = writtenText(language);
  return (
    <fieldset className={styles.asked}>
      <legend>{said.fields.askedIds.label}</legend>
      <div className={form.side}>
        {byOrganisation(askable).map(([organisation, members], n) => (
          <SelectField
            key={organisation}
            label={overview.organisations.find(({ id }) => id === organisation)?.name ?? organisation}
            value={members.find(({ id }) => chosen.includes(id))?.id ?? ''}
            options={members.map(({ id, name }) => [id, name])}
            onChange={(id) => onChoose(withMember(chosen, members, id))}
            problem={n === 0 ? problem : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
