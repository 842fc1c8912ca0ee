import * as v from 'valibot';
import * as body from '#bot/contract/strategy-page.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { initiativePageFile } from '#bot/reports/initiative-page-file.ts';
import { addInitiative } from '#bot/use-cases/strategy/add-initiative.ts';
import { readDescriptions, writeDescription } from '#bot/use-cases/strategy/describe-initiative.ts';
import { downloadInitiativePage } from '#bot/use-cases/strategy/download-initiative-page.ts';
import { endInitiative, keepInitiative } from '#bot/use-cases/strategy/end-initiative.ts';
import { readStrategy } from '#bot/use-cases/strategy/read-strategy.ts';
import { renameInitiative } from '#bot/use-cases/strategy/rename-initiative.ts';
import { removeGoal, saveGoal } from '#bot/use-cases/strategy/save-goal.ts';
import { setInitiativeDetails } from '#bot/use-cases/strategy/set-initiative-details.ts';
import {
  type AnsweredPath,
  type Asking,
  bodyOf,
  type Call,
  type FileAnswer,
  inPartnership,
  pathPart,
  queryWord,
} from './api-call.ts';
import { decided } from './decided-strategy.ts';
import { presentDescriptions, presentStrategyPage } from './presenters/strategy-page-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';
import { strategyDraftPaths } from './strategy-draft-paths.ts';

const { strategyPaths } = body;
const one = '/api/strategy/initiatives/:id';

/** What the strategy is: read by everybody as far as it is theirs, decided by coordinators. */
export function strategyPagePaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: strategyPaths.strategy,
      answer: async (call) => presentStrategyPage(await readStrategy(ports)(await inPartnership(wiring, call))),
    },
    decided(wiring, strategyPaths.goals, async (call, asking) => {
      await saveGoal(ports)({ ...asking, ...(await bodyOf(call, body.saveGoal)) });
    }),
    decided(wiring, '/api/strategy/goals/:goal/remove', async (call, asking) => {
      await removeGoal(ports)({ ...asking, goalId: pathPart(call, 'goal') });
    }),
    decided(wiring, strategyPaths.initiatives, async (call, asking) => {
      await addInitiative(ports)({ ...asking, ...(await bodyOf(call, body.addInitiative)) });
    }),
    decided(wiring, `${one}/name`, async (call, asking) => {
      await renameInitiative(ports)({ ...about(call, asking), ...(await bodyOf(call, body.renameInitiative)) });
    }),
    decided(wiring, `${one}/details`, async (call, asking) => {
      await setInitiativeDetails(ports)({ ...about(call, asking), ...(await bodyOf(call, body.setDetails)) });
    }),
    decided(wiring, `${one}/end`, async (call, asking) => {
      await endInitiative(ports)({ ...about(call, asking), ...(await bodyOf(call, body.endInitiative)) });
    }),
    decided(wiring, `${one}/keep`, async (call, asking) => {
      await keepInitiative(ports)({ ...about(call, asking), ...(await bodyOf(call, body.keepInitiative)) });
    }),
    ...descriptionPaths(wiring),
    ...strategyDraftPaths(wiring),
  ];
}

function descriptionPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const path = `${one}/descriptions`;
  return [
    {
      method: 'get',
      path,
      answer: async (call) => {
        const question = about(call, await inPartnership(wiring, call));
        return presentDescriptions(await readDescriptions(ports)(question));
      },
    },
    {
      method: 'post',
      path,
      answer: async (call) => {
        const [question, typed] = [
          about(call, await inPartnership(wiring, call)),
          await bodyOf(call, body.writeDescription),
        ];
        return presentDescriptions(await writeDescription(ports)({ ...question, ...typed }));
      },
    },
    { method: 'get', path: `${one}/page`, file: (call) => pageFile(wiring, call) },
  ];
}

async function pageFile(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const query = { as: queryWord(call, 'as'), lang: queryWord(call, 'lang') ?? undefined };
  const wanted = v.safeParse(body.pageFileQuery, query);
  if (!wanted.success) {
    throw new Refusal('invalid_input', { fields: wanted.issues.map((issue) => v.getDotPath(issue) ?? '') });
  }
  const read = await downloadInitiativePage(wiring.ports)(about(call, await inPartnership(wiring, call)));
  return initiativePageFile(read, wanted.output.as, wanted.output.lang ?? 'da');
}

function about(call: Call, asking: Asking) {
  return { ...asking, initiativeId: pathPart(call, 'id') };
}
