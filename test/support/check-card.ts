/**
 * What is wrong with a card, as sentences; none when Teams can draw it. No schema is kept on npm for 1.5 as Teams
 * reads it, so these are the rules that a card of ours has to keep.
 */
export function problemsOfCard(card: unknown): readonly string[] {
  const root = partOf(card);
  if (!root) return ['the card is not an object'];
  const parts = allParts(root);
  return [
    ...rootProblems(root),
    ...parts.flatMap((part) => partProblems(part)),
    ...repeatedIds(parts).map((id) => `the id ${id} stands twice`),
    ...missingTargets(parts).map((id) => `no part has the id ${id}`),
    ...sizeProblems(card),
  ];
}

/** Every text that a client reads as Markdown or as a link's name. */
export function textBlockTexts(card: unknown): readonly string[] {
  const root = partOf(card);
  return root ? allParts(root).flatMap((part) => (part.type === 'TextBlock' ? [String(part.text)] : [])) : [];
}

/** Every text run, which is where words that somebody wrote belong. */
export function textRuns(card: unknown): readonly string[] {
  const root = partOf(card);
  return root ? allParts(root).flatMap((part) => (part.type === 'TextRun' ? [String(part.text)] : [])) : [];
}

/** What an input holds at first. */
export function inputValue(card: unknown, id: string): unknown {
  const root = partOf(card);
  return root ? allParts(root).find((part) => isInput(part) && part.id === id)?.value : undefined;
}

/** The parts of a type, such as every `Action.Execute`. */
export function partsOfType(card: unknown, type: string): readonly Part[] {
  const root = partOf(card);
  return root ? allParts(root).filter((part) => part.type === type) : [];
}

export type Part = Readonly<Record<string, unknown>>;

/** Everything Teams' clients know at 1.5 and our cards use. */
const known = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Time',
  'Input.ChoiceSet',
  'Input.Toggle',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
];

function rootProblems(root: Part): readonly string[] {
  return [
    ...(root.type === 'AdaptiveCard' ? [] : ['the card is not an AdaptiveCard']),
    ...(root.version === '1.5' ? [] : ['the version is not 1.5']),
    ...(root.lang === 'da' || root.lang === 'en' ? [] : ['the language is not stated']),
    ...(isFilled(root.fallbackText) ? [] : ['there is no fallbackText']),
    ...(root.actions === undefined ? [] : ['actions stand outside an ActionSet']),
  ];
}

function partProblems(part: Part): readonly string[] {
  const problems: string[] = [];
  if (!known.includes(String(part.type)) && !hasKnownFallback(part)) problems.push(`${part.type} is not known at 1.5`);
  if (part.type === 'TextBlock' && part.wrap !== true) problems.push(`"${part.text}" does not wrap`);
  if ((part.type === 'TextBlock' || part.type === 'TextRun') && !isFilled(part.text)) problems.push('a text is empty');
  if (part.type === 'ActionSet' && list(part.actions).length > 6) problems.push('an ActionSet has over six actions');
  if (part.type === 'Action.OpenUrl' && !String(part.url).startsWith('https://')) problems.push('a link is not https');
  return [...problems, ...(isInput(part) ? inputProblems(part) : []), ...executeProblems(part)];
}

/** What is newer than 1.5 vanishes on older clients, unless it says what they are to draw instead. */
function hasKnownFallback(part: Part): boolean {
  return part.type === 'ProgressBar' && partOf(part.fallback)?.type === 'TextBlock';
}

function inputProblems(input: Part): readonly string[] {
  const required = ['id', 'label', 'errorMessage'].filter((name) => !isFilled(input[name]));
  const choices = list(input.choices);
  const isChoiceSet = input.type === 'Input.ChoiceSet';
  return [
    ...required.map((name) => `the input ${input.id} has no ${name}`),
    ...(isChoiceSet && choices.length === 0 ? [`the input ${input.id} has no choices`] : []),
    ...choices.filter((choice) => !isFilled(partOf(choice)?.title)).map(() => `a choice of ${input.id} has no title`),
  ];
}

function executeProblems(part: Part): readonly string[] {
  if (part.type !== 'Action.Execute') return [];
  const fallback = partOf(part.fallback);
  const verbs = [part.verb, partOf(part.data)?.verb, partOf(fallback?.data)?.verb];
  return [
    ...(fallback?.type === 'Action.Submit' ? [] : [`"${part.title}" has no Submit to fall back on`]),
    ...(verbs.every((verb) => isFilled(verb) && verb === part.verb) ? [] : [`"${part.title}" says several verbs`]),
    ...(fallback?.title === part.title ? [] : [`"${part.title}" falls back on another title`]),
    ...(fallback?.associatedInputs === part.associatedInputs ? [] : [`"${part.title}" falls back on other inputs`]),
  ];
}

function sizeProblems(card: unknown): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf8');
  return bytes <= 25_600 ? [] : [`the card has ${bytes} bytes`];
}

function repeatedIds(parts: readonly Part[]): readonly string[] {
  const ids = parts.flatMap((part) => (isFilled(part.id) ? [String(part.id)] : []));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function missingTargets(parts: readonly Part[]): readonly string[] {
  const targets = parts.flatMap((part) => list(part.targetElements).map(String));
  return targets.filter((target) => !parts.some((part) => part.id === target));
}

/** The card and everything in it; data and fallbacks are looked at beside their action. */
function allParts(part: Part): readonly Part[] {
  const children = ['body', 'items', 'columns', 'inlines', 'actions'].flatMap((name) => list(part[name]));
  return [part, ...children.flatMap((child) => allParts(partOf(child) ?? {}))];
}

function isInput(part: Part): boolean {
  return String(part.type).startsWith('Input.');
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function partOf(value: unknown): Part | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}
