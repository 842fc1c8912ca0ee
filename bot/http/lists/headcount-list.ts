import type { HeadcountShown } from '#bot/contract/meetings.ts';
import { textCell } from '#bot/reports/table-list.ts';
import type { ListParts, Wording } from './list-parts.ts';

/** Who comes to a meeting, to those who may see it. */
export function headcountList({ yes, no, substitutes, unanswered }: HeadcountShown, wording: Wording): ListParts {
  const { lists, text, organisations } = wording;
  const { heads } = lists;
  const { words, unanswered: silent } = text.meetings.attendance;
  const answers = [
    ...yes.map((person) => ({ person, answer: words.yes, substitute: '' })),
    ...substitutes.map(({ person, name }) => ({ person, answer: words.substitute, substitute: name })),
    ...no.map((person) => ({ person, answer: words.no, substitute: '' })),
    ...unanswered.map((person) => ({ person, answer: silent, substitute: '' })),
  ];
  return {
    title: lists.titles.headcount,
    columns: [
      { head: heads.name, width: 26 },
      { head: heads.organisations, width: 24 },
      { head: heads.answer, width: 20 },
      { head: heads.instead, width: 26 },
    ],
    rows: answers.map(({ person, answer, substitute }) => ({
      id: person.id,
      cells: [
        textCell(person.name),
        textCell(organisations.find(({ id }) => id === person.organisation)?.shortName),
        textCell(answer),
        textCell(substitute),
      ],
    })),
    isRestricted: () => false,
  };
}
