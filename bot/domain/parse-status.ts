import { containsCprNumber } from './cpr.ts';
import { readText } from './read-text.ts';
import { type FieldProblem, type RawField, type RawStatus, typedFields } from './status-form.ts';
import {
  coCreators,
  economies,
  healthWords,
  helpSources,
  needsReason,
  publicUses,
  type StatusContent,
  type TextField,
  textFields,
  textLimits,
} from './status-update.ts';
import { type Visibility, visibilities } from './visibility.ts';

export type ParsedStatus =
  | { readonly ok: true; readonly value: StatusContent }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** What one form may be answered with. */
export type FormRules = {
  readonly visibilities: readonly Visibility[];
  /** A form that asks for the result alone keeps everything else of this answer; null where it asks for all. */
  readonly kept: StatusContent | null;
};

const everything: FormRules = { visibilities, kept: null };

/** Reads a form's answer. All problems come back at once, in the order of the card, because a form shows all of them. */
export function parseStatus(raw: RawStatus, { visibilities: offered, kept }: FormRules = everything): ParsedStatus {
  if (kept) return parseResult(raw, offered, kept);
  const content = readContent(raw);
  const problems = [
    ...badChoices(raw),
    ...missingAnswers(raw, content),
    ...badTexts(raw, textFields),
    ...notOffered(content.visibility, offered),
  ];
  if (problems.length > 0 || !content.health || !content.visibility || !content.help) {
    return { ok: false, problems: inCardOrder(problems) };
  }
  return {
    ok: true,
    value: { ...content, health: content.health, visibility: content.visibility, help: content.help },
  };
}

/** Whatever else was sent is not this form's to change. */
function parseResult(raw: RawStatus, offered: readonly Visibility[], kept: StatusContent): ParsedStatus {
  const { result, visibility } = readContent(raw);
  const problems: FieldProblem[] = [...badTexts(raw, ['result']), ...notOffered(visibility, offered)];
  if (result === '') problems.push({ field: 'result', code: 'required' });
  if (!raw.visibility) problems.push({ field: 'visibility', code: 'required' });
  else if (!visibility) problems.push({ field: 'visibility', code: 'unknown_choice' });
  if (raw.confirmed !== 'true') problems.push({ field: 'confirmed', code: 'not_confirmed' });
  if (problems.length > 0 || !visibility) return { ok: false, problems: inCardOrder(problems) };
  return { ok: true, value: { ...kept, result, visibility } };
}

type Draft = Omit<StatusContent, 'health' | 'visibility' | 'help'> & {
  readonly health: StatusContent['health'] | null;
  readonly visibility: StatusContent['visibility'] | null;
  readonly help: StatusContent['help'] | null;
};

function readContent(raw: RawStatus): Draft {
  const text = (field: RawField) => readText(raw[field] ?? '');
  return {
    happened: text('happened'),
    health: choice(healthWords, raw.health),
    reason: text('reason'),
    nextSteps: text('nextSteps'),
    challenges: text('challenges'),
    help: raw.help ? choice(helpSources, raw.help) : 'none',
    helpText: text('helpText'),
    result: text('result'),
    economy: choice(economies, raw.economy),
    economyNote: text('economyNote'),
    publicUse: choice(publicUses, raw.publicUse),
    newsText: text('newsText'),
    coCreation: coCreators.filter((creator) => choicesOf(raw.coCreation).includes(creator)),
    visibility: choice(visibilities, raw.visibility),
  };
}

const choiceFields = {
  health: healthWords,
  help: helpSources,
  economy: economies,
  publicUse: publicUses,
  visibility: visibilities,
} as const;

function badChoices(raw: RawStatus): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of ['health', 'help', 'economy', 'publicUse', 'visibility'] as const) {
    const words: readonly string[] = choiceFields[field];
    const chosen = raw[field];
    if (chosen && !words.includes(chosen)) problems.push({ field, code: 'unknown_choice' });
  }
  const creators: readonly string[] = coCreators;
  if (choicesOf(raw.coCreation).some((chosen) => !creators.includes(chosen))) {
    problems.push({ field: 'coCreation', code: 'unknown_choice' });
  }
  return problems;
}

function missingAnswers(raw: RawStatus, content: Draft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (content.happened === '') problems.push({ field: 'happened', code: 'required' });
  if (!raw.health) problems.push({ field: 'health', code: 'required' });
  if (content.health && needsReason(content.health) && content.reason === '') {
    problems.push({ field: 'reason', code: 'reason_required' });
  }
  if (content.nextSteps === '') problems.push({ field: 'nextSteps', code: 'required' });
  if (!raw.visibility) problems.push({ field: 'visibility', code: 'required' });
  if (raw.confirmed !== 'true') problems.push({ field: 'confirmed', code: 'not_confirmed' });
  return problems;
}

/** Length is measured as sent, before trimming, so that it agrees with the card's own counter. */
function badTexts(raw: RawStatus, fields: readonly TextField[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const value = raw[field] ?? '';
    if (value.length > textLimits[field]) problems.push({ field, code: 'too_long', limit: textLimits[field] });
    if (containsCprNumber(value)) problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

/** The only level that is ever left out is "only my organisation", where the leads are of several. */
function notOffered(visibility: Visibility | null, offered: readonly Visibility[]): FieldProblem[] {
  if (visibility === null || offered.includes(visibility)) return [];
  return [{ field: 'visibility', code: 'several_organisations' }];
}

function choice<const T extends string>(words: readonly T[], chosen: string | undefined): T | null {
  return words.find((word) => word === chosen) ?? null;
}

/** Several choices arrive as one string joined by commas. */
function choicesOf(joined: string | undefined): string[] {
  return (joined ?? '').split(',').filter((part) => part !== '');
}

function inCardOrder(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.toSorted((a, b) => typedFields.indexOf(a.field) - typedFields.indexOf(b.field));
}
