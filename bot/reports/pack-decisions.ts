import type { Pack, PackAnswer, PackInitiative } from '#bot/domain/pack.ts';
import { decisionsIn, urgentUnaskedIn } from '#bot/domain/pack-sections.ts';
import type { TextField } from '#bot/domain/status-update.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Fact, Said } from './report.ts';

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
    ...recommended(initiative, words),
    { label: text.decisions.from, said: [text.from[initiative.help]] },
    { label: text.decisions.reason, said: reasonOf(initiative, words) },
    ...consequence(initiative, words),
    { label: text.decisions.health, said: [sign(initiative.health)] },
    { label: text.decisions.by, said: askedBy(initiative, { pack, words }) },
  ];
  return [
    { kind: 'heading', level: 3, said: [`${place}. `, name(initiative)], startsPage: false },
    { kind: 'facts', layout: 'beside', facts: facts.filter(({ said }) => said.length > 0) },
  ];
}

/** A coordinator's recommendation, and below it what the lead asked for; the lead's own words where there is none. */
function recommended(initiative: PackInitiative, { text }: PackWords): readonly Fact[] {
  const { answer } = initiative;
  if (!answer?.texts) return [{ label: text.decisions.asked, said: [text.notShared] }];
  const { helpText } = answer.texts;
  const asked = helpText === '' ? [text.decisions.notWritten] : saidBy('helpText', { answer, text });
  if (answer.recommendation === '') return [{ label: text.decisions.asked, said: asked }];
  const recommendation = { written: answer.recommendation, lang: answer.lang };
  return [
    { label: text.decisions.recommendation, said: [recommendation, text.addedMark] },
    ...(helpText === '' ? [] : [{ label: text.decisions.asked, said: asked }]),
  ];
}

/** A lead gives a reason where the word is yellow or red; else what stands in the way says why. */
function reasonOf({ answer }: PackInitiative, { text }: PackWords): Said {
  if (!answer?.texts) return [];
  const field = answer.texts.reason === '' ? 'challenges' : 'reason';
  return answer.texts[field] === '' ? [] : saidBy(field, { answer, text });
}

/** Nobody but a coordinator is asked for it, and where none wrote it the page says so. */
function consequence({ answer }: PackInitiative, { text }: PackWords): readonly Fact[] {
  if (!answer?.texts) return [];
  const { consequence: written, lang } = answer;
  const said = written === '' ? [text.decisions.noConsequence] : [{ written, lang }, text.addedMark];
  return [{ label: text.decisions.consequence, said }];
}

type Answered = { readonly answer: PackAnswer; readonly text: PackWords['text'] };

/** What stands in one field, with a mark where a coordinator edited it. */
function saidBy(field: TextField, { answer, text }: Answered): Said {
  const written = { written: answer.texts?.[field] ?? '', lang: answer.lang };
  return answer.edited.includes(field) ? [written, text.editedMark] : [written];
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
