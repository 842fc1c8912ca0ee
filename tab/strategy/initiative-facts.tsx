import { formatDay, formatList } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { ItemProps } from './initiative-item.tsx';
import styles from './strategy-page.module.css';
import { nameOf, namesOf } from './typed-initiative.ts';

/** Who answers for an initiative, and the names it has had. */
export function InitiativeFacts({ initiative, shown, change }: ItemProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const people = (list: typeof initiative.leads) => list.map(({ name }) => name);
  const organisations = shown.organisations.filter(({ id }) => initiative.organisations.includes(id));
  const visibility = initiative.defaultVisibility && own.visibilities[initiative.defaultVisibility];
  const facts: readonly (readonly [string, string])[] = [
    [own.leads, formatList(people(initiative.leads), language) || own.noLead],
    [own.deputies, formatList(people(initiative.deputies), language)],
    [
      own.organisations,
      formatList(
        organisations.map(({ name }) => name),
        language,
      ),
    ],
    [own.fields.defaultVisibility, visibility ?? ''],
    [own.fields.successorIds, initiative.validTo ? ending(namesOf(initiative.successors, shown, language), own) : ''],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, said]) => said !== '')
          .map(([term, said]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        <div>
          <dt>{own.names}</dt>
          {initiative.names.map(({ name, from }) => (
            <dd key={from}>{own.nameFrom(name, formatDay(from, language))}</dd>
          ))}
        </div>
      </dl>
      {initiative.validFrom <= shown.day && (
        <div>
          <Action
            look="subtle"
            label={own.of(own.toOverview, nameOf(initiative, shown.day, language).text)}
            onClick={() => change({ page: 'overview', initiative: initiative.id })}
          >
            {own.toOverview}
          </Action>
        </div>
      )}
    </>
  );
}

function ending(names: string, own: { noSuccessor: string; successors: (names: string) => string }): string {
  return names === '' ? own.noSuccessor : own.successors(names);
}
