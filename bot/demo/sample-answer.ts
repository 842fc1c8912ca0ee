import type { StatusContent } from '#bot/domain/status-update.ts';

/** What somebody answered for an initiative, with the fields they filled in. */
export type SampleAnswer = {
  readonly initiativeId: string;
  readonly authorId: string;
  /** ISO instant, UTC; within working hours. */
  readonly submittedAt: string;
  /** Null where the author said "unchanged since last". */
  readonly wrote: (Partial<StatusContent> & Pick<StatusContent, 'happened' | 'health' | 'nextSteps'>) | null;
};

/** The whole content of an answer; what was not filled in is empty. */
export function contentOfAnswer(wrote: NonNullable<SampleAnswer['wrote']>): StatusContent {
  return {
    reason: '',
    challenges: '',
    help: 'none',
    helpText: '',
    result: '',
    economy: null,
    economyNote: '',
    publicUse: null,
    newsText: '',
    coCreation: [],
    visibility: 'all',
    ...wrote,
  };
}
