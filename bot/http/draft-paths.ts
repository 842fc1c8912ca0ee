import { managingPaths } from '#bot/contract/managing-paths.ts';
import { languageOf } from '#bot/domain/language.ts';
import { readDraft } from '#bot/use-cases/drafts/read-draft.ts';
import { readMyDrafts } from '#bot/use-cases/drafts/read-my-drafts.ts';
import { type AnsweredPath, pathPart, queryWord } from './api-call.ts';
import { presentDraft, presentDrafts } from './presenters/draft-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The caller's own drafts, also of rounds that have closed meanwhile: nobody else's can be asked for. */
export function draftPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: managingPaths.drafts,
      answer: async (call) => {
        const { identity, at } = call;
        return presentDrafts(
          await readMyDrafts(ports)({ identity, at, language: languageOf(queryWord(call, 'lang')) }),
        );
      },
    },
    {
      method: 'get',
      path: '/api/drafts/:round/:initiative',
      answer: async (call) => {
        const question = { ...(await aboutRound(wiring, call)), initiativeId: pathPart(call, 'initiative') };
        return presentDraft(await readDraft(ports)(question));
      },
    },
  ];
}
