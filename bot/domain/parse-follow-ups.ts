import { containsCprNumber } from './cpr.ts';
import {
  type FollowUpAnswer,
  followUpPlaces,
  followUpStates,
  longestFollowUpNote,
  type RawFollowUps,
} from './follow-up.ts';
import { readText } from './read-text.ts';
import type { FieldProblem } from './status-form.ts';

export type ParsedFollowUps = {
  readonly answers: readonly FollowUpAnswer[];
  readonly problems: readonly FieldProblem[];
};

/**
 * What was answered about the decisions a form asked about, each once. `askable` are those that this person may be asked
 * about: whatever else a form names is passed over, and a form that names none asked about none.
 */
export function parseFollowUps(raw: RawFollowUps, askable: readonly string[]): ParsedFollowUps {
  const named = followUpPlaces.filter(({ id }, n) => {
    const decisionId = raw[id] ?? '';
    return askable.includes(decisionId) && followUpPlaces.findIndex((place) => raw[place.id] === decisionId) === n;
  });
  const read = named.map((place) => {
    const state = followUpStates.find((word) => word === raw[place.state]) ?? null;
    const typed = raw[place.note] ?? '';
    const problems: FieldProblem[] = [];
    if (state === null) problems.push({ field: place.state, code: raw[place.state] ? 'unknown_choice' : 'required' });
    // Measured as sent, so that it agrees with the card's own counter.
    if (typed.length > longestFollowUpNote) {
      problems.push({ field: place.note, code: 'too_long', limit: longestFollowUpNote });
    }
    if (containsCprNumber(typed)) problems.push({ field: place.note, code: 'contains_cpr_number' });
    const answers = state === null ? [] : [{ decisionId: raw[place.id] ?? '', state, note: readText(typed) }];
    return { answers, problems };
  });
  return { answers: read.flatMap(({ answers }) => answers), problems: read.flatMap(({ problems }) => problems) };
}
