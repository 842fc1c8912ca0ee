import type { Pack } from '#bot/domain/pack.ts';
import type { PackDecision } from '#bot/domain/pack-meeting.ts';
import { formatDay } from '#bot/text/format.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Said } from './report.ts';

/** What was decided before and is still to be done, what is overdue first. */
export function openDecisionBlocks(pack: Pack, words: PackWords): readonly Block[] {
  const { open } = words.text;
  const heading: Block = { kind: 'heading', level: 2, said: [open.title], startsPage: false };
  if (pack.decisions.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [open.none] }];
  return [
    heading,
    {
      kind: 'table',
      caption: open.table,
      columns: [
        { head: open.decision, share: 30 },
        { head: open.initiative, share: 16 },
        { head: open.responsible, share: 13 },
        { head: open.due, share: 16 },
        { head: open.told, share: 25 },
      ],
      rows: pack.decisions.map((decision) => [
        [`${open.types[decision.type]}: `, { written: decision.text, lang: decision.lang }],
        initiativeOf(decision, { pack, words }),
        responsibleOf(decision, pack),
        dueOf(decision, words),
        toldOf(decision, words),
      ]),
      total: null,
    },
  ];
}

type Told = { readonly pack: Pack; readonly words: PackWords };

function initiativeOf({ initiativeId }: PackDecision, { pack, words }: Told): Said {
  const initiative = pack.initiatives.find(({ id }) => id === initiativeId);
  return initiative ? [words.name(initiative)] : ['–'];
}

function responsibleOf({ responsibleOrganisationId }: PackDecision, { organisations }: Pack): Said {
  const organisation = organisations.find(({ id }) => id === responsibleOrganisationId);
  return organisation ? [{ written: organisation.shortName, lang: 'da' }] : ['–'];
}

/** In the words of whoever answers for it; nothing says which language those are in, so the decision's stands in. */
function toldOf({ told, lang }: PackDecision, { told: states }: PackWords): Said {
  if (!told) return ['–'];
  if (told.note === '') return [states[told.state]];
  return [`${states[told.state]}: `, { written: told.note, lang }];
}

function dueOf({ dueOn, isOverdue }: PackDecision, { text, language }: PackWords): Said {
  if (dueOn === null) return [text.open.noDue];
  const day = formatDay(dueOn, language);
  return [isOverdue ? text.open.overdue(day) : day];
}
