/** Mocha calls `mochaGlobalTeardown` once, after the last test: what a whole process shares ends here, and not in a hook of each file. */
const endings: (() => Promise<void>)[] = [];

export function atTheEnd(end: () => Promise<void>): void {
  endings.push(end);
}

export async function mochaGlobalTeardown(): Promise<void> {
  for (const end of endings) await end();
}
