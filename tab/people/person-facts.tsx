import type { Registered, RegisterShown } from '#bot/contract/register.ts';
import { formatDay } from '#bot/text/format.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './people-page.module.css';
import { peopleRows } from './people-rows.ts';

type Props = { readonly shown: RegisterShown; readonly person: Registered };

/** What is known of somebody, as a list of terms. */
export function PersonFacts({ shown, person }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const row = peopleRows(shown, language).find((each) => each.person.id === person.id);
  const { absence } = person;
  const day = (date: string) => formatDay(date.slice(0, 10), language);
  const facts: readonly (readonly [string, string])[] = [
    [own.facts.title, person.title ?? ''],
    [own.facts.place, [row?.organisation, row?.department].filter(Boolean).join(', ')],
    [own.facts.roles, person.roles.map((role) => own.roles[role]).join(', ')],
    [own.facts.leadOf, row?.leadOf.join(', ') ?? ''],
    [own.facts.deputyOf, row?.deputyOf.join(', ') ?? ''],
    [own.facts.phone, person.phone ?? ''],
    [own.facts.reach, own.reaches[person.reach]],
    [own.facts.access, accessOf(person, own, day)],
    [
      own.facts.absence,
      absence ? `${own.away(day(absence.from), day(absence.to))}. ${own.standIn(absence.standIn.name)}` : '',
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fact key={term} term={term} fact={fact || own.noFact} />
      ))}
    </dl>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </>
  );
}

type Own = ReturnType<typeof peopleText>['own'];

function accessOf(person: Registered, own: Own, day: (instant: string) => string): string {
  if (person.leftAt) return own.left(day(person.leftAt));
  if (person.isLinked) return own.hasAccess;
  return person.invitedUntil ? own.invitedUntil(day(person.invitedUntil)) : own.notIn;
}
