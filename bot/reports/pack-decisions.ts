import type { Pack, PackInitiative } from '#bot/domain/pack.ts';
import { decisionsIn, urgentUnaskedIn } from '#bot/domain/pack-sections.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Said } from './report.ts';

/** The first page: what the meeting is asked to decide, of whom and why. */
export function decisionBlocks(pack: Pack, words: PackWords): readonly Block[] {
  const { text } = words;
  const asked = decisionsIn(pack);
  const count = asked.length === 0 ? text.decisions.none : text.decisions.count(asked.length);
  return [
    { kind: 'heading', level: 2, said: [text.decisions.title], startsPage: false },
    { kind: 'paragraph', tone: 'plain', said: [count] },
    ...asked.flatMap((initiative, n) => decision(initiative, n + 1, { pack, words })),
    ...unasked(pack, words),
  ];
}

type Told = { readonly pack: Pack; readonly words: PackWords };

function decision(initiative: PackInitiative, place: number, { pack, words }: Told): readonly Block[] {
  const { text, sign, name } = words;
  const facts = [
    { label: text.decisions.asked, said: askedFor(initiative, words) },
    { label: text.decisions.from, said: [text.from[initiative.help]] },
    { label: text.decisions.reason, said: reasonOf(initiative) },
    { label: text.decisions.health, said: [sign(initiative.health)] },
    { label: text.decisions.by, said: askedBy(initiative, { pack, words }) },
  ];
  return [
    { kind: 'heading', level: 3, said: [`${place}. `, name(initiative)], startsPage: false },
    { kind: 'facts', layout: 'beside', facts: facts.filter(({ said }) => said.length > 0) },
  ];
}

function askedFor({ answer }: PackInitiative, { text }: PackWords): Said {
  if (!answer?.texts) return [text.notShared];
  const { helpText } = answer.texts;
  return helpText === '' ? [text.decisions.notWritten] : [{ written: helpText, lang: answer.lang }];
}

/** A lead gives a reason where the word is yellow or red; else what stands in the way says why. */
function reasonOf({ answer }: PackInitiative): Said {
  const reason = answer?.texts?.reason || answer?.texts?.challenges;
  return answer && reason ? [{ written: reason, lang: answer.lang }] : [];
}

function askedBy({ answer }: PackInitiative, { pack, words }: Told): Said {
  if (!answer) return [];
  const { text } = words;
  const organisation = pack.organisations.find(({ id }) => id === answer.authorOrganisationId);
  // What a coordinator enters for a lead is the lead's.
  const role = text.authors[answer.isOnBehalf ? 'lead' : answer.authorRole];
  return [text.annex.by(role.charAt(0).toUpperCase() + role.slice(1), organisation?.name ?? '')];
}

function unasked(pack: Pack, { text, name, organisations }: PackWords): readonly Block[] {
  const urgent = urgentUnaskedIn(pack);
  if (urgent.length === 0) return [];
  return [
    { kind: 'heading', level: 3, said: [text.decisions.unasked], startsPage: false },
    {
      kind: 'list',
      items: urgent.map((initiative) => [name(initiative), ' (', ...organisations(initiative), ')']),
    },
  ];
}
