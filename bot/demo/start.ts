/**
 * `npm start`: the demonstration, with everything it needs, until Ctrl-C.
 * Anything newer than what this line needs is imported only once the version has been looked at.
 */
import { oldNode } from './launcher/sentences.ts';

const OLDEST_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) {
  const { en, da } = oldNode(process.version);
  process.stderr.write(`${en}\n${da}\n`);
  process.exitCode = 1;
} else {
  const { launch } = await import('./launcher/launch.ts');
  await launch(process.argv.slice(2), process.env);
}
