import type { GridSight } from './grid-sight.ts';
import type { GridSource } from './grid-source.ts';
import { type Initiative, mayAnswerFor, nameOn } from './initiative.ts';
import { mayAcknowledge } from './may-acknowledge.ts';
import { mayReadText } from './may-read-text.ts';
import { hasRole } from './person.ts';
import type { StatusRequest } from './round.ts';
import type { GridRow, GridState } from './round-grid.ts';
import type { StatusUpdate } from './status-update.ts';

/** One initiative's line, with what of it is this reader's to see. */
export function gridRow(source: GridSource, initiative: Initiative, sight: GridSight): GridRow {
  const { round, requests, updates, confirmations } = source;
  const request = requests.find(({ initiativeId }) => initiativeId === initiative.id) ?? null;
  const update = updates.find(({ initiativeId }) => initiativeId === initiative.id) ?? null;
  const { name, nameEn } = nameOn(initiative, round.opensOn);
  const isConfirmed = confirmations.some(
    (each) => each.initiativeId === initiative.id && each.version === update?.version,
  );
  return {
    initiativeId: initiative.id,
    order: initiative.order,
    name,
    nameEn,
    organisationIds: initiative.organisationIds,
    leadIds: initiative.leadIds,
    deputyIds: initiative.deputyIds,
    state: stateOf(source, request),
    version: update?.version ?? null,
    submittedAt: update?.submittedAt ?? null,
    byId: update?.authorId ?? null,
    health: update?.content.health ?? null,
    late: update?.late ?? false,
    unchanged: update?.unchanged ?? false,
    onBehalfOfId: update?.onBehalfOfId ?? null,
    isConfirmed,
    ...judging(source, initiative, { request, update }),
    handledById: request?.handledById ?? null,
    handledAt: request?.handledAt ?? null,
    note: noteOf(source, { initiative, sight, request, update }),
  };
}

/** That somebody has begun is worth knowing as long as nothing was sent; who has, and what, is theirs. */
function stateOf({ drafts }: GridSource, request: StatusRequest | null): GridState {
  if (!request) return 'not_asked';
  const isBegun = drafts.some(({ initiativeId }) => initiativeId === request.initiativeId);
  return request.state === 'not_started' && isBegun ? 'draft' : request.state;
}

type Answered = { readonly request: StatusRequest | null; readonly update: StatusUpdate | null };

function judging(source: GridSource, initiative: Initiative, { request, update }: Answered) {
  if (!request || !update) return { unread: false, mayAcknowledge: false };
  const { reader, people, day, seen } = source;
  const may = mayAcknowledge(guardOf(update), reader, { initiative, people, day });
  const isTheirs = may || (hasRole(reader, 'coordinator') && update.authorId !== reader.id);
  const isNew = update.submittedAt >= (reader.coordinatorSince ?? '') && update.version > (seen[initiative.id] ?? 0);
  return {
    unread: isTheirs && isNew && mayReadText(guardOf(update), reader, { initiative, day }),
    mayAcknowledge: may && (request.state === 'submitted' || request.state === 'returned'),
  };
}

type Noted = Answered & { readonly initiative: Initiative; readonly sight: GridSight };

/** A question may quote what it asks about, so that who may not read the answer does not read it either. */
function noteOf({ reader, day }: GridSource, { initiative, sight, request, update }: Noted): string | null {
  if (!request || request.note === '') return null;
  if (mayAnswerFor(initiative, reader, day) || request.handledById === reader.id) return request.note;
  if (sight.notes !== 'all') return null;
  const isReadable = update === null || mayReadText(guardOf(update), reader, { initiative, day });
  return isReadable ? request.note : null;
}

function guardOf({ content, authorId, authorOrganisationId, onBehalfOfId }: StatusUpdate) {
  return { visibility: content.visibility, authorId, authorOrganisationId, onBehalfOfId };
}
