import { previewSetUp as previewBody, setUpPaths, takeSetUp as takeBody } from '#bot/contract/set-up.ts';
import { sayHiddenIn } from '#bot/domain/hidden-text.ts';
import { fileWord } from '#bot/reports/file-word.ts';
import { hiddenSentence } from '#bot/text/hidden-sentence.ts';
import { fetchSetUp } from '#bot/use-cases/set-up/fetch-set-up.ts';
import { previewSetUp, takeSetUp } from '#bot/use-cases/set-up/take-set-up.ts';
import { type AnsweredPath, bodyOf, type Call, type FileAnswer, inPartnership } from './api-call.ts';
import { presentSetUpPreview } from './presenters/set-up-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Some hundred initiatives with all their texts. */
const mostBodyBytes = 2 * 1024 * 1024;

/** How a partnership is set up, as a file out of one and into another. */
export function setUpRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    { method: 'get', path: setUpPaths.file, file: (call) => fileOf(wiring, call) },
    {
      method: 'post',
      path: setUpPaths.preview,
      answer: async (call) => {
        const { file } = await bodyOf(call, previewBody, mostBodyBytes);
        return presentSetUpPreview(await previewSetUp(ports)({ ...(await inPartnership(wiring, call)), file }));
      },
    },
    {
      method: 'post',
      path: setUpPaths.take,
      answer: async (call) => {
        const { file, ...body } = await bodyOf(call, takeBody, mostBodyBytes);
        await takeSetUp(ports)({ ...(await inPartnership(wiring, call)), ...body, file });
        return { taken: true };
      },
    },
  ];
}

async function fileOf(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const asking = await inPartnership(wiring, call);
  const { name, setUp } = await fetchSetUp(wiring.ports)(asking);
  return {
    name: `${[fileWord(name), 'opsaetning', call.at.slice(0, 10)].join('_')}.json`,
    mediaType: 'application/json; charset=utf-8',
    bytes: Buffer.from(`${JSON.stringify(sayHiddenIn(setUp, hiddenSentence('da')), null, 2)}\n`),
  };
}
