import { runPlayground } from './playground/run-playground.ts';

/** `npm run playground`: the cards in Microsoft's own client, as a cross-check of how ours draws them. */
await runPlayground(process.argv.slice(2), process.env);
