import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Member } from './admit.ts';
import { isAwaited } from './mine/is-awaited.ts';
import type { Ports } from './ports.ts';
import type { Caller, Standing } from './recognise.ts';

export type Membership = {
  readonly member: Member;
  readonly leadsInitiatives: boolean;
  /** Does anything wait for them? */
  readonly isAwaited: boolean;
};

export type MyStanding = { readonly kind: Standing['kind']; readonly memberships: readonly Membership[] };

/** Who the caller is, with what the tab needs to choose its first screen. */
export function readMe(ports: Ports, recognise: (caller: Caller) => Promise<Standing>) {
  return async (caller: Caller): Promise<MyStanding> => {
    const standing = await recognise(caller);
    if (standing.kind !== 'member') return { kind: standing.kind, memberships: [] };
    const memberships = await Promise.all(standing.members.map((member) => membershipOf(ports, member, caller.at)));
    return { kind: 'member', memberships };
  };
}

async function membershipOf(ports: Ports, member: Member, at: string): Promise<Membership> {
  const now = await ports.partnerships.now(member.partnership.id);
  const day = localDay(at, member.partnership.timeZone);
  const leadsInitiatives = (now?.initiatives ?? []).some((initiative) => mayAnswerFor(initiative, member.person, day));
  const awaited = now !== null && (await isAwaited(ports, { now, person: member.person, day, at }));
  return { member, leadsInitiatives, isAwaited: awaited };
}
