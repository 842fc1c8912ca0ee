import { auditPath } from '#bot/contract/audit.ts';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { seriesPaths } from '#bot/contract/meeting-series.ts';
import { packPaths } from '#bot/contract/packs.ts';
import { paths } from '#bot/contract/paths.ts';
import type { Backup } from '#bot/domain/backup.ts';
import { demoClient } from '#test/support/demo-client.ts';
import type { DemoServer } from '#test/support/demo-server.ts';

/** Pages that are about the partnership as a whole. Who waits to be let in belongs to a tenant, and is in no backup. */
const general = [
  ...[paths.me, paths.overview, paths.standings, managingPaths.rounds, managingPaths.reach],
  ...[managingPaths.people, managingPaths.settings, managingPaths.channels, managingPaths.steppingDowns],
  ...[decisionPaths.open, seriesPaths.all, '/api/strategy', '/api/register', '/api/mine', '/api/drafts'],
  ...['/api/written-cases?from=2026-12-01&before=2028-01-01', '/api/meetings?from=2026-12-01&before=2028-01-01'],
];

/** What the tab asks for, of everything that a backup holds; of the audit trail what happened before a local day. */
export function questionsAbout({ rows }: Backup, day: string): readonly string[] {
  const idsOf = (...kinds: readonly string[]) =>
    rows.filter(({ row }) => kinds.some((kind) => row.startsWith(`${kind}|`))).map(({ properties }) => properties);
  const rounds = idsOf('now|round', 'round').map(({ id }) => String(id));
  const meetings = idsOf('meeting').map(({ id }) => `/api/meetings/${String(id)}`);
  const initiatives = idsOf('now|initiative').flatMap(({ id }) => (id === undefined ? [] : String(id)));
  const packs = idsOf('pack').map(({ roundId, number }) => packPaths.file(String(roundId), Number(number), 'json'));
  return [
    ...general,
    `${auditPath}?before=${day}`,
    ...rounds.flatMap((id) => [
      ...[managingPaths.round(id), managingPaths.grid(id), managingPaths.snapshot(id, 'newest')],
      ...[managingPaths.goals(id), packPaths.packs(id), packPaths.edits(id), `/api/rounds/${id}/yearly`],
    ]),
    ...packs,
    ...meetings.flatMap((meeting) => [meeting, `${meeting}/agenda`, `${meeting}/minutes`, `${meeting}/decisions`]),
    ...initiatives.flatMap((id) => [paths.initiative(id), paths.updates(id), decisionPaths.ofInitiative(id)]),
  ];
}

/** What each of some people is answered, refusals too; without when it was asked. */
export async function answersOf(server: DemoServer, people: readonly string[], questions: readonly string[]) {
  const answers: Record<string, string> = {};
  for (const personId of people) {
    const client = await demoClient(server.origin, personId);
    for (const question of questions) {
      const { status, body } = await client.get(question);
      answers[`${personId} ${question}`] = `${status} ${JSON.stringify(body, withoutChance)}`;
    }
  }
  return answers;
}

function withoutChance(key: string, value: unknown): unknown {
  return ['generatedAt', 'now', 'reference', 'waitingPeople'].includes(key) ? undefined : value;
}
