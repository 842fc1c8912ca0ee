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
  return [
    ...head,
    { kind: 'paragraph', tone: 'quiet', said: [howAnswered(answer, told)] },
    answer.texts
      ? { kind: 'facts', layout: 'above', facts: factsOf(answer.texts, answer, told.words) }
      : sentence(text.notShared),
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

/** What was filled in, in the order of the form. */
function factsOf(texts: PackTexts, { lang }: PackAnswer, { fields, words, language }: PackWords): readonly Fact[] {
  const written = (said: string): Said => (said === '' ? [] : [{ written: said, lang }]);
  const involved = texts.coCreation.map((each, n) =>
    n === 0 ? words.coCreation[each] : words.coCreation[each].toLowerCase(),
  );
  const facts: readonly Fact[] = [
    { label: fields.happened.name, said: written(texts.happened) },
    { label: fields.reason.name, said: written(texts.reason) },
    { label: fields.nextSteps.name, said: written(texts.nextSteps) },
    { label: fields.challenges.name, said: written(texts.challenges) },
    { label: fields.helpText.name, said: written(texts.helpText) },
    { label: fields.result.name, said: written(texts.result) },
    { label: fields.economy.name, said: texts.economy ? [words.economy[texts.economy]] : [] },
    { label: fields.economyNote.name, said: written(texts.economyNote) },
    { label: fields.publicUse.name, said: texts.publicUse ? [words.publicUse[texts.publicUse]] : [] },
    { label: fields.newsText.name, said: written(texts.newsText) },
    { label: fields.coCreation.name, said: involved.length === 0 ? [] : [formatList(involved, language)] },
  ];
  return facts.filter(({ said }) => said.length > 0);
}
