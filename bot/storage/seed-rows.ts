import type { Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { descriptionRow } from './description-row.ts';
import { identityRow } from './identity-row.ts';
import { initiativeRow } from './initiative-row.ts';
import { initiativeStatusRow } from './initiative-status-row.ts';
import { keyOf } from './keys.ts';
import { personRow } from './person-row.ts';
import { requestRow } from './request-row.ts';
import { roundRow } from './round-row.ts';
import type { Row } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { statusUpdateRow } from './status-update-row.ts';

/** All rows of a new partnership except its head row, which is written last. */
export function seedRows(seed: PartnershipSeed): readonly Row[] {
  const partnershipId = seed.partnership.id;
  const rounds = seed.rounds.map(({ round }) => round);
  return [
    ...seed.initiatives.flatMap(({ initiative, description }) => [
      initiativeRow(partnershipId, initiative),
      descriptionRow(partnershipId, initiative.id, description),
    ]),
    ...seed.statuses.map((status) => initiativeStatusRow(partnershipId, status)),
    ...seed.people.flatMap((person) => personRows(partnershipId, person)),
    ...rounds.map((round) => roundRow({ partitionKey: keyOf(partnershipId), rowKey: placeOf(round, rounds) }, round)),
    ...seed.rounds.flatMap(({ requests }) => requests.map((request) => requestRow(partnershipId, request))),
    ...seed.updates.map((update) => statusUpdateRow(partnershipId, update)),
  ];
}

function personRows(partnershipId: string, person: Person): readonly Row[] {
  const identities = person.identities.map((identity) => identityRow(partnershipId, identity, person.id));
  return [personRow(partnershipId, person), ...identities];
}

/** A round is current until a later one has replaced it: the last one, and any that is not closed yet. */
function placeOf(round: Round, rounds: readonly Round[]): string {
  const isCurrent = round === rounds.at(-1) || round.state !== 'closed';
  return isCurrent ? rowKeys.currentRound(round.id) : rowKeys.earlierRound(round.id);
}
