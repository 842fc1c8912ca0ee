import { setTimeout as sleep } from 'node:timers/promises';
import type { DemoAnswer, DemoRequest, DemoRoute } from '#bot/demo/routes.ts';
import { splitThread } from './addresses.ts';
import { type ConnectorParts, connectorCalls } from './connector-calls.ts';
import { connectorError } from './connector-errors.ts';
import { takeFault } from './faults.ts';

/** What the bot's ConnectorClient calls: Bot Connector's v3 REST API, as Teams answers it. */
export function connectorRoutes(parts: ConnectorParts): readonly DemoRoute[] {
  const calls = connectorCalls(parts);
  const base = '/demo/connector/v3/conversations';
  const activity = `${base}/:conversationId/activities/:activityId`;
  return [
    guarded(parts, { method: 'POST', path: base, answer: calls.createConversation }),
    guarded(parts, { method: 'POST', path: `${base}/:conversationId/activities`, answer: calls.send }),
    guarded(parts, { method: 'POST', path: activity, answer: calls.reply }),
    guarded(parts, { method: 'PUT', path: activity, answer: calls.update }),
    guarded(parts, { method: 'DELETE', path: activity, answer: calls.remove }),
    guarded(parts, { method: 'GET', path: `${activity}/members`, answer: calls.members }),
    guarded(parts, { method: 'GET', path: `${base}/:conversationId/members`, answer: calls.members }),
    guarded(parts, { method: 'GET', path: `${base}/:conversationId/members/:memberId`, answer: calls.member }),
    guarded(parts, { method: 'GET', path: `${base}/:conversationId/pagedmembers`, answer: calls.pagedMembers }),
  ];
}

/** The bot's token is verified at every call; faults come after it, as a busy Teams would answer. */
function guarded(parts: ConnectorParts, route: DemoRoute): DemoRoute {
  const answer = async (request: DemoRequest): Promise<DemoAnswer> => {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !(await parts.issuer.isFromBot(token))) return connectorError('Unauthorized');
    if (parts.faults.latencyMs > 0) await sleep(parts.faults.latencyMs);
    const fault = takeFault(parts.faults, splitThread(request.params.conversationId ?? '').id);
    if (!fault) return route.answer(request);
    if (fault.after) await route.answer(request);
    if (fault.kind === 'closed_socket') return 'closed';
    const retryAfter = fault.retryAfterSeconds;
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return { status: fault.status ?? 502, body: { error: { code: 'ServiceError', message: 'Injected.' } }, headers };
  };
  return { ...route, answer };
}
