import type { DraftProblem } from '#bot/domain/strategy-draft.ts';

/** What is said of the strategy's next version: what it lacks, and that it did not come into use. */
export const daStrategyNotices = {
  /** Those that end in a colon are followed by the initiatives' names. */
  draftProblems: {
    other_version: 'En anden version er taget i brug imens. Slet kladden, og begynd igen.',
    no_goals: 'Der er ingen mål.',
    goals_too_long: 'Målene og deres tekster er tilsammen for lange. Forkort teksterne.',
    no_initiatives: 'Der er ingen indsatser.',
    without_goal: 'Uden mål:',
    without_organisation: 'Uden organisation:',
    same_name: 'Samme navn:',
    unknown_origin: 'Går videre fra noget, der ikke er der længere:',
    has_left: 'Tovholder eller stedfortræder er fratrådt. Vælg en anden:',
  } satisfies Record<DraftProblem['code'], string>,
  notTaken: {
    title: 'Den næste version er ikke taget i brug',
    sentence: (day: string) =>
      `Den skulle gælde fra ${day}, men der manglede noget. Derfor er den en kladde igen, og den nuværende strategi gælder stadig.`,
    next: 'Ret det, der mangler, og godkend versionen igen.',
    open: 'Åbn strategien',
  },
};
