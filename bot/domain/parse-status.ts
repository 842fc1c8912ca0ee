import { containsCprNumber } from './cpr.ts';
import { readText } from './read-text.ts';
import { type FieldProblem, type RawField, type RawStatus, rawFields } from './status-form.ts';
import {
  coCreators,
  economies,
  healthWords,
  helpSources,
  needsReason,
  publicUses,
  type StatusContent,
  textFields,
  textLimits,
} from './status-update.ts';
import { visibilities } from './visibility.ts';

export type ParsedStatus =
  | { readonly ok: true; readonly value: StatusContent }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads a form's answer. All problems come back at once, in the order of the card, because a form shows all of them. */
export function parseStatus(raw: RawStatus): ParsedStatus {
  const content = readContent(raw);
  const problems = [...badChoices(raw), ...missingAnswers(raw, content), ...badTexts(raw)];
  if (problems.length > 0 || !content.health || !content.visibility || !content.help) {
    return { ok: false, problems: inCardOrder(problems) };
  }
  return {
    ok: true,
    value: { ...content, health: content.health, visibility: content.visibility, help: content.help },
  };
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
function badTexts(raw: RawStatus): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of textFields) {
    const value = raw[field] ?? '';
    if (value.length > textLimits[field]) problems.push({ field, code: 'too_long', limit: textLimits[field] });
    if (containsCprNumber(value)) problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

function choice<const T extends string>(words: readonly T[], chosen: string | undefined): T | null {
  return words.find((word) => word === chosen) ?? null;
}

/** Several choices arrive as one string joined by commas. */
function choicesOf(joined: string | undefined): string[] {
  return (joined ?? '').split(',').filter((part) => part !== '');
}

function inCardOrder(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.toSorted((a, b) => rawFields.indexOf(a.field) - rawFields.indexOf(b.field));
}
