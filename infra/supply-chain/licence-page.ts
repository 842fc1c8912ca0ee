import { licenceOf } from './licences.ts';
import { type LockFile, type Shipped, shippedPackages } from './lock-file.ts';

/** `infra/guides/licenser.md`: everything that is shipped, with its licence. */
export function licencePage(lock: LockFile): string {
  const shipped = shippedPackages(lock);
  const counts = Map.groupBy(shipped, licenceOf);
  const summary = [...counts].toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return `${[
    '# Licenser',
    '',
    '_Listen laves med `npm run sbom` ud fra låsefilen og må ikke rettes i hånden. En test fejler, når den ikke passer, og når en pakke har en licens, der kræver mere end at blive nævnt._',
    '',
    '_In English: everything that reaches an authority, with its licence; made by `npm run sbom` and held to the lock file by a test._',
    '',
    `Tryg Overblik har selv MIT-licensen (\`LICENSE\`). Det, der leveres, bruger ${shipped.length} pakker. Pakker til fanen er talt med, også hvor kun en del af dem bygges ind i den.`,
    '',
    '| Licens | Pakker |',
    '| --- | ---: |',
    ...summary.map(([licence, { length }]) => `| ${licence} | ${length} |`),
    '',
    '| Pakke | Version | Licens | Hvor |',
    '| --- | --- | --- | --- |',
    ...shipped.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} | ${placesOf(one)} |`),
  ].join('\n')}\n`;
}

function placesOf({ runsIn }: Shipped): string {
  return runsIn.map((place) => (place === 'server' ? 'server' : 'fane')).join(', ');
}
