/** The parts of a set-up that are taken in apart from each other, each by choice. */
export const setUpParts = ['strategy', 'settings', 'agendas', 'series'] as const;
export type SetUpPart = (typeof setUpParts)[number];

export const setUpProblemCodes = [
  'not_a_set_up',
  'other_version',
  'contains_cpr_number',
  'missing',
  'unknown_field',
  'wrong',
  'used_twice',
  'not_in_file',
] as const;
