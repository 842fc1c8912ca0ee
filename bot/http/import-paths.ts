import {
  type ImportPlanShown,
  importPeople as importBody,
  previewImport as previewBody,
  registerPaths,
} from '#bot/contract/register.ts';
import { importPeople, previewImport } from '#bot/use-cases/people/import-people.ts';
import { type AnsweredPath, bodyOf, inPartnership } from './api-call.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Five hundred rows of a table, with room to spare. */
const mostTableBytes = 512 * 1024;

/** People from a table: what it would change, and changing it. */
export function importRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'post',
      path: registerPaths.preview,
      answer: async (call): Promise<ImportPlanShown> => {
        const { rows } = await bodyOf(call, previewBody, mostTableBytes);
        const plan = await previewImport(ports)({ ...(await inPartnership(wiring, call)), rows });
        const shown = plan.rows.map(({ state, problems }) => ({ state, problems: [...problems] }));
        return { rows: shown, version: plan.version };
      },
    },
    {
      method: 'post',
      path: registerPaths.import,
      answer: async (call) => {
        const body = await bodyOf(call, importBody, mostTableBytes);
        const { added } = await importPeople(ports)({ ...(await inPartnership(wiring, call)), ...body });
        return { added: added.map(({ row, personId }) => ({ row, personId })) };
      },
    },
  ];
}
