import type { Pack, PackAnswer, PackInitiative, PackTexts } from '#bot/domain/pack.ts';
import { formatDayOf, formatList } from '#bot/text/format.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Fact, Said } from './report.ts';

/** Every answer in full, in the strategy's order, as far as it is for this audience. */
export function annexBlocks(pack: Pack, words: PackWords): readonly Block[] {
  return [
    { kind: 'heading', level: 2, said: [words.text.annex.title], startsPage: true },
    ...pack.initiatives.flatMap((initiative) => answerBlocks(initiative, { pack, words })),
  ];
}

type Told = { readonly pack: Pack; readonly words: PackWords };

function answerBlocks(initiative: PackInitiative, told: Told): readonly Block[] {
  const { answer } = initiative;
  const { text, name } = told.words;
  const sentence = (said: string): Block => ({ kind: 'paragraph', tone: 'plain', said: [said] });
  const head: readonly Block[] = [
    { kind: 'heading', level: 3, said: [name(initiative)], startsPage: false },
    { kind: 'paragraph', tone: 'plain', said: standing(initiative, told.words) },
  ];
  if (!answer) return initiative.health === 'missing' ? [...head, sentence(text.annex.noStatus)] : head;
  const { texts } = answer;
  return [
    ...head,
    { kind: 'paragraph', tone: 'quiet', said: [howAnswered(answer, told)] },
    ...(texts ? textBlocks(texts, answer, told.words) : [sentence(text.notShared)]),
    ...followUpBlocks(answer, told.words),
  ];
}

function textBlocks(texts: PackTexts, answer: PackAnswer, words: PackWords): readonly Block[] {
  const written = writtenFacts(texts, answer, words);
  const chosen = chosenFacts(texts, answer, words);
  const blocks: readonly (Block & { readonly kind: 'facts' })[] = [
    { kind: 'facts', layout: 'above', facts: written },
    { kind: 'facts', layout: 'beside', facts: chosen },
  ];
  return blocks.filter(({ facts }) => facts.length > 0);
}

/** What was answered about earlier decisions, each under the decision's own words. */
function followUpBlocks({ followUps, lang }: PackAnswer, { text, told }: PackWords): readonly Block[] {
  const lines = followUps.map(({ state, note, ...decision }): Said => {
    const answered: Said = note === '' ? [told[state]] : [`${told[state]}: `, { written: note, lang }];
    return [{ written: decision.text, lang: decision.lang }, ' → ', ...answered];
  });
  if (lines.length === 0) return [];
  return [
    { kind: 'paragraph', tone: 'plain', said: [text.annex.followUps] },
    { kind: 'list', items: lines },
  ];
}

function standing(initiative: PackInitiative, { text, sign, goalNumbers, organisations }: PackWords): Said {
  const goals = goalNumbers(initiative);
  const owners = organisations(initiative);
  return [
    sign(initiative.health),
    ...(goals === '' ? [] : [` · ${text.annex.goal(goals)}`]),
    ...(owners.length === 0 ? [] : [' · ', ...owners]),
  ];
}

function howAnswered(answer: PackAnswer, { pack, words }: Told): string {
  const { text, language } = words;
  const day = formatDayOf(answer.submittedAt, { language, timeZone: pack.partnership.timeZone });
  const organisation = pack.organisations.find(({ id }) => id === answer.authorOrganisationId)?.name ?? '';
  return [
    answer.isOnBehalf
      ? text.annex.onBehalf(day, organisation)
      : text.annex.sent(day, text.authors[answer.authorRole], organisation),
    ...(answer.isUnchanged ? [text.annex.unchanged] : []),
    ...(answer.isReturned ? [text.annex.returned] : []),
  ].join(' ');
}

/** What was written, in the order of the form. */
function writtenFacts(texts: PackTexts, { lang, edited }: PackAnswer, { fields, text }: PackWords): readonly Fact[] {
  return (['happened', 'reason', 'nextSteps', 'challenges', 'helpText', 'result', 'newsText'] as const)
    .filter((field) => texts[field] !== '')
    .map((field) => ({
      label: edited.includes(field) ? `${fields[field].name}${text.editedMark}` : fields[field].name,
      said: [{ written: texts[field], lang }],
    }));
}

/** What was chosen. */
function chosenFacts(texts: PackTexts, { lang }: PackAnswer, { fields, words, language }: PackWords): readonly Fact[] {
  const { economy, economyNote, publicUse, coCreation } = texts;
  const [first, ...others] = coCreation.map((each) => words.coCreation[each]);
  const involved = first === undefined ? [] : [first, ...others.map((each) => each.toLowerCase())];
  const facts: readonly Fact[] = [
    { label: fields.economy.name, said: economy ? [words.economy[economy]] : [] },
    { label: fields.economyNote.name, said: economyNote === '' ? [] : [{ written: economyNote, lang }] },
    { label: fields.publicUse.name, said: publicUse ? [words.publicUse[publicUse]] : [] },
    { label: fields.coCreation.name, said: involved.length === 0 ? [] : [formatList(involved, language)] },
  ];
  return facts.filter(({ said }) => said.length > 0);
}
