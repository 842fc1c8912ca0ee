import * as v from 'valibot';
import { maskCprNumbers } from './cpr.ts';
import { cprNumbersIn } from './cpr-in-json.ts';
import { pathOf } from './issue-path.ts';
import { parseMeetingSeries } from './parse-meeting-series.ts';
import { parseTemplate } from './parse-point.ts';
import { tidySettings, wrongSettings } from './parse-settings.ts';
import { type SetUp, setUp, setUpVersion } from './set-up.ts';
import type { setUpProblemCodes } from './set-up-words.ts';

/** What is wrong with a file, and where, such as `initiatives[0].name`. */
export type SetUpProblem = { readonly path: string; readonly code: (typeof setUpProblemCodes)[number] };

export type ParsedSetUp =
  | { readonly ok: true; readonly value: SetUp }
  | { readonly ok: false; readonly problems: readonly SetUpProblem[] };

/** Reads a set-up from parsed JSON. All problems come back at once; none repeats what stands there. */
export function parseSetUp(json: unknown): ParsedSetUp {
  const numbers = cprNumbersIn(json).map((path): SetUpProblem => ({ path, code: 'contains_cpr_number' }));
  if (!isSetUp(json)) return refused([...numbers, { path: 'kind', code: 'not_a_set_up' }]);
  if (json.version !== setUpVersion) return refused([...numbers, { path: 'version', code: 'other_version' }]);
  const parsed = v.safeParse(setUp, json);
  if (!parsed.success) return refused([...numbers, ...parsed.issues.map(problemOf)]);
  const problems = [...numbers, ...inconsistencies(parsed.output)];
  return problems.length > 0
    ? refused(problems)
    : { ok: true, value: { ...parsed.output, settings: tidySettings(parsed.output.settings) } };
}

/** More than anybody reads; a file may be wrong in thousands of places. */
const mostProblems = 50;

function refused(problems: readonly SetUpProblem[]): ParsedSetUp {
  const named = problems.map(({ path, code }) => ({ path: maskCprNumbers(path).slice(0, 200), code }));
  return { ok: false, problems: named.slice(0, mostProblems) };
}

function isSetUp(json: unknown): json is { readonly kind: string; readonly version: unknown } {
  return v.is(v.looseObject({ kind: v.literal('tryg-overblik/set-up') }), json) && json !== null;
}

function problemOf(issue: v.BaseIssue<unknown>): SetUpProblem {
  const path = pathOf(issue);
  if (issue.kind === 'schema' && issue.expected === 'never') return { path, code: 'unknown_field' };
  return { path, code: issue.received === 'undefined' ? 'missing' : 'wrong' };
}

function inconsistencies(file: SetUp): readonly SetUpProblem[] {
  return [
    ...repeats('organisations', file.organisations),
    ...file.organisations.flatMap(({ departments }, n) => repeats(`organisations[${n}].departments`, departments)),
    ...repeats('strategy.goals', file.strategy.goals),
    ...repeats('initiatives', file.initiatives),
    ...repeatedNames(file),
    ...repeatedAgendas(file),
    ...unknownReferences(file),
    ...wrongDays(file),
    ...wrongSettings(file.settings).map((name) => wrong(`settings.${name}`)),
    ...file.series.flatMap((series, n) => (isSoundSeries(series) ? [] : [wrong(`series[${n}]`)])),
    ...file.agendas.flatMap((agenda, n) => (parseTemplate(agenda) ? [] : [wrong(`agendas[${n}].points`)])),
  ];
}

function wrong(path: string): SetUpProblem {
  return { path, code: 'wrong' };
}

function repeats(path: string, list: readonly { readonly id: string }[]): readonly SetUpProblem[] {
  return list.flatMap(({ id }, n): readonly SetUpProblem[] =>
    list.findIndex((other) => other.id === id) < n ? [{ path: `${path}[${n}].id`, code: 'used_twice' }] : [],
  );
}

/** By its name an initiative is found again where it has another id. */
function repeatedNames({ initiatives }: SetUp): readonly SetUpProblem[] {
  const names = initiatives.map(({ name }) => name.toLocaleLowerCase('da'));
  return names.flatMap((name, n): readonly SetUpProblem[] =>
    names.indexOf(name) < n ? [{ path: `initiatives[${n}].name`, code: 'used_twice' }] : [],
  );
}

function repeatedAgendas({ agendas }: SetUp): readonly SetUpProblem[] {
  return repeats(
    'agendas',
    agendas.map(({ group }) => ({ id: group })),
  );
}

function unknownReferences({ organisations, strategy, initiatives }: SetUp): readonly SetUpProblem[] {
  const known = { goalIds: strategy.goals.map(({ id }) => id), organisationIds: organisations.map(({ id }) => id) };
  return initiatives.flatMap((initiative, n) =>
    (['goalIds', 'organisationIds'] as const).flatMap((field) =>
      initiative[field].flatMap((id, place): readonly SetUpProblem[] =>
        known[field].includes(id) ? [] : [{ path: `initiatives[${n}].${field}[${place}]`, code: 'not_in_file' }],
      ),
    ),
  );
}

function wrongDays({ strategy, initiatives }: SetUp): readonly SetUpProblem[] {
  return [
    ...(strategy.validFrom <= strategy.validTo ? [] : [wrong('strategy.validTo')]),
    ...initiatives.flatMap(({ validFrom, validTo }, n) =>
      validTo === null || validFrom <= validTo ? [] : [wrong(`initiatives[${n}].validTo`)],
    ),
  ];
}

/** As a form would have to be. */
function isSoundSeries({ group, title, startTime, endTime, timeZone, place, rule }: SetUp['series'][number]): boolean {
  const raw = { group, title: title ?? '', startTime, endTime, timeZone, place };
  const days = rule.kind === 'dates' ? { kind: 'dates' as const, dates: rule.dates.slice(0, 24) } : rule;
  return parseMeetingSeries({ raw, rule: days }, { personIds: [], channelIds: [], timeZone }).ok;
}
