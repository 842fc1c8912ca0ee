import { launch } from './launcher/launch.ts';

/** `npm start`: the demonstration, with everything it needs, until Ctrl-C. */
await launch(process.argv.slice(2), process.env);
