import { startAzurite } from '#bot/demo/azurite.ts';

/** A process that owns an Azurite, for tests that end it: `node azurite-owner.ts <folder>` prints one JSON line. */
const azurite = await startAzurite(process.argv[2] ?? null);
process.stdout.write(`${JSON.stringify({ tablesEndpoint: azurite.tablesEndpoint, processId: azurite.processId })}\n`);
