// Plain JavaScript on purpose: it must also run, and speak, on a Node that cannot read TypeScript.
// The package `node` brings Node 24 through its install script; with scripts ignored the system's own would run.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `This needs Node 24, and Node ${process.versions.node} is running. Run "npm ci" without --ignore-scripts: it brings Node 24.\n` +
      `Dette kræver Node 24, og det er Node ${process.versions.node}, der kører. Kør "npm ci" uden --ignore-scripts: så følger Node 24 med.\n`,
  );
  process.exit(1);
}
