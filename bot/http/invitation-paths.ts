import { randomBytes } from 'node:crypto';
import { acceptInvitation as acceptBody, registerPaths } from '#bot/contract/register.ts';
import { acceptInvitation } from '#bot/use-cases/people/accept-invitation.ts';
import { makeInvitation, revokeInvitation } from '#bot/use-cases/people/make-invitation.ts';
import { aboutRegistered } from './about-registered.ts';
import { type AnsweredPath, bodyOf } from './api-call.ts';
import type { ServerWiring } from './server-wiring.ts';

const secretBytes = 32;

/** Invitations: made, withdrawn, and used by somebody whom nobody knows yet. */
export function invitationRoutes(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'post',
      path: '/api/register/:person/invitation',
      answer: async (call) => {
        const secret = randomBytes(secretBytes).toString('base64url');
        const { expiresAt } = await makeInvitation(ports)({ ...(await aboutRegistered(wiring, call)), secret });
        return { secret, expiresAt };
      },
    },
    {
      method: 'post',
      path: '/api/register/:person/invitation/revoke',
      answer: async (call) => {
        await revokeInvitation(ports)(await aboutRegistered(wiring, call));
        return {};
      },
    },
    {
      method: 'post',
      path: registerPaths.accept,
      answer: async (call) => {
        const { secret } = await bodyOf(call, acceptBody);
        const { identity, name, at } = call;
        await acceptInvitation(ports)({ identity, name, secret, at });
        return {};
      },
    },
  ];
}
