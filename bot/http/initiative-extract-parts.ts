import type { DecisionShown } from '#bot/contract/decisions.ts';
import { type DescriptionTexts, descriptionSections } from '#bot/domain/description-version.ts';
import type { Language } from '#bot/domain/language.ts';
import type { ExtractPart } from '#bot/reports/extract.ts';
import { strategyFileText } from '#bot/reports/initiative-page-report.ts';
import { dayCell, instantCell, textCell } from '#bot/reports/table-list.ts';
import { extractTextFor } from '#bot/text/extract-text.ts';
import type { InitiativeThings, RequestShown } from './initiative-extract-content.ts';
import { nameIn, organisationNames, type Wording } from './lists/list-parts.ts';

type Described = Pick<InitiativeThings, 'descriptions' | 'firstDescription'>;

export function requestPart(requests: readonly RequestShown[], wording: Wording): ExtractPart {
  const { heads } = wording.lists;
  const { words, language } = wording.text;
  const said = extractTextFor(language);
  return {
    title: said.parts.requests,
    heads: [heads.round, heads.state, heads.version, heads.note, said.handledBy, said.handledAt],
    rows: requests.map(({ round, state, version, note, handledBy, handledAt }) => [
      textCell(nameIn(wording, round)),
      textCell(words.requestStates[state]),
      textCell(version === null ? null : String(version)),
      textCell(note),
      textCell(handledBy?.name),
      instantCell(handledAt),
    ]),
  };
}

export function decisionPart(decisions: readonly DecisionShown[], wording: Wording): ExtractPart {
  const { heads } = wording.lists;
  const { text } = wording;
  const said = extractTextFor(text.language);
  return {
    title: said.parts.decisions,
    heads: [
      ...[heads.type, said.writtenAt, heads.text, heads.state, heads.responsible, heads.dueOn],
      ...[heads.group, heads.decidedOn, heads.assentedBy, heads.outcome, heads.readers],
    ],
    rows: decisions.map((each) => [
      textCell(text.decisions.types[each.type]),
      instantCell(each.createdAt),
      textCell(each.text, each.lang),
      textCell(text.decisions.states[each.state]),
      textCell(each.responsible?.name),
      dayCell(each.dueOn),
      textCell(text.meetings.groups[each.group]),
      dayCell(each.meetingOn),
      textCell(organisationNames(wording, each.assentedBy)),
      textCell(each.outcome, each.lang),
      textCell(each.isClosed ? text.decisions.closed : text.decisions.readers[each.readers]),
    ]),
  };
}

export function descriptionPart({ descriptions, firstDescription }: Described, { lists, text }: Wording): ExtractPart {
  const said = extractTextFor(text.language);
  const { sections } = strategyFileText(text.language).page;
  const kinds = descriptionSections.filter((kind) => descriptions.length > 0 || firstDescription[kind] !== '');
  const written = (texts: DescriptionTexts, lang: Language) => kinds.map((kind) => textCell(texts[kind], lang));
  const isFirstSaid = descriptionSections.some((kind) => firstDescription[kind] !== '');
  return {
    title: said.parts.descriptions,
    heads: [
      ...[lists.heads.version, said.writtenAt, said.validFrom, said.writtenBy],
      ...kinds.map((kind) => sections[kind]),
    ],
    rows: [
      ...descriptions.map(({ number, from, texts, lang, writtenBy, writtenAt }) => [
        ...[textCell(String(number)), instantCell(writtenAt), dayCell(from), textCell(writtenBy.name)],
        ...written(texts, lang),
      ]),
      ...(isFirstSaid ? [[textCell(said.first), null, null, null, ...written(firstDescription, 'da')]] : []),
    ],
  };
}
