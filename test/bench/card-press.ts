import { randomUUID } from 'node:crypto';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aRawStatus } from '#test/support/builders.ts';
import { benchPartnership } from './bench-partnership.ts';
import { compare, lanes } from './compare.ts';
import type { Shot } from './load.ts';
import type { Role } from './measured-process.ts';
import { pressActivity } from './press-activity.ts';
import { openSurroundings } from './surroundings.ts';

/**
 * `node test/bench/card-press.ts`: what one press costs beside what restify and botbuilder cost alone.
 * A press on a card of an earlier release is answered with a card and reads nothing; a sent status is stored.
 */
const surroundings = await openSurroundings();
try {
  const { config, issuer, tablesEndpoint } = surroundings;
  const token = await issuer.signBotToken();
  const press = (data: object) =>
    ({ method: 'POST', path: '/api/messages', token, body: pressActivity(data) }) as const;
  const old: Shot = () => press({ verb: 'an.earlier.one', cardVersion: 0 });
  const isCard = (body: string) => body.includes('AdaptiveCard');
  const cards = [
    ['restify + CloudAdapter, token remembered', 'floor-card'],
    ['the same, token verified each time', 'floor-card-verified'],
    ['ours', 'ours'],
  ] as const;
  await compare(
    'A card press answered with a card',
    cards.map(([name, role]) => ({ name, task: { role, config, tablePrefix: 'card' }, shot: old, isRight: isCard })),
    1200,
  );

  const stores = [
    ['the same + one read + one transaction', 'floor-store'],
    ['ours', 'ours'],
  ] as const;
  const contestants = stores.map(([name, role]) => {
    const tablePrefix = `store${role.replaceAll('-', '')}`;
    return { name, task: { role, config, tablePrefix }, shot: submits(press), isRight: isStored(role) };
  });
  for (const { task } of contestants) {
    const opened = { endpoint: tablesEndpoint, credential: developmentCredential(), tablePrefix: task.tablePrefix };
    await seedPartnership(await openStores(opened))(benchPartnership(lanes, 0), '2025-05-02T08:00:00.000Z');
  }
  await compare('A card press that stores an update', contestants, 320);
} finally {
  await surroundings.close();
}

/** Each lane answers for an initiative of its own, always on the version it sent last. */
function submits(press: (data: object) => ReturnType<Shot>): Shot {
  const versions = new Map<number, number>();
  return (lane) => {
    const baseVersion = versions.get(lane) ?? 0;
    versions.set(lane, baseVersion + 1);
    const address = { partnershipId: 'tryg-by', initiativeId: `indsats-${lane + 1}`, roundId: '2025-2' };
    const form = { ...address, formId: randomUUID(), baseVersion };
    return press({ verb: 'status.submit', cardVersion: 1, ...form, ...aRawStatus() });
  };
}

function isStored(role: Role): (body: string) => boolean {
  return (body) => role !== 'ours' || body.includes('Sendt');
}
