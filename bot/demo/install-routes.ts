import * as v from 'valibot';
import { apiSentences } from './api-sentences.ts';
import { splitThread } from './connector/addresses.ts';
import { membersOf, type Roster } from './connector/roster.ts';
import type { Turns } from './connector/turns.ts';
import { refused } from './dispatch.ts';
import { readBody } from './read-body.ts';
import type { DemoAnswer, DemoRequest, DemoRoute } from './routes.ts';

export type InstallParts = { readonly roster: Roster; readonly turns: Turns };

/** How Teams tells of it: twice, or without one of its two activities. */
const telling = {
  doubled: v.optional(v.boolean(), false),
  without: v.optional(v.nullable(v.picklist(['installationUpdate', 'conversationUpdate'])), null),
};
const byPerson = v.optional(v.object(telling), {});
const inChannel = v.object({ ...telling, personId: v.string() });

/** The app added and removed, for a person or in a channel, as Teams would tell the bot. */
export function installRoutes(parts: InstallParts): readonly DemoRoute[] {
  const person = '/demo/people/:id';
  const channel = '/demo/conversations/:id';
  return [
    { method: 'POST', path: `${person}/install`, answer: (request) => forPerson(parts, request, true) },
    { method: 'POST', path: `${person}/uninstall`, answer: (request) => forPerson(parts, request, false) },
    { method: 'POST', path: `${channel}/install`, answer: (request) => forChannel(parts, request, true) },
    { method: 'POST', path: `${channel}/uninstall`, answer: (request) => forChannel(parts, request, false) },
  ];
}

function forPerson({ roster, turns }: InstallParts, { params, body }: DemoRequest, isAdded: boolean) {
  const person = roster.person(params.id ?? '');
  if (!person) return refused(404, apiSentences.noSuchPerson);
  return turns.install({ person, channel: null, isAdded, telling: readBody(byPerson, body) });
}

function forChannel(
  { roster, turns }: InstallParts,
  { params, body }: DemoRequest,
  isAdded: boolean,
): Promise<DemoAnswer> | DemoAnswer {
  const { personId, ...told } = readBody(inChannel, body);
  const channel = roster.conversation(splitThread(params.id ?? '').id);
  if (channel?.kind !== 'channel') return refused(404, apiSentences.noSuchConversation);
  const person = roster.person(personId);
  if (!person) return refused(404, apiSentences.noSuchPerson);
  if (!membersOf(channel).includes(person)) return refused(403, apiSentences.notAMember);
  return turns.install({ person, channel, isAdded, telling: told });
}
