import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askToolkit } from './ask-toolkit.ts';
import { makePackage } from './make-package.ts';

/** `npm run package -- --env prod`: makes the Teams package of one installation. infra/README.md says when. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const made = makePackage(process.argv.slice(2), { settings: here('../infra/env'), build: here('build') });
if (made.ok) {
  console.log(
    `${relative(process.cwd(), made.zip)} is made and checked. Each tenant's administrator uploads this very file.`,
  );
  console.log(askToolkit(made));
} else {
  console.error(`No package was made:\n${made.problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
}
