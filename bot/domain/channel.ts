/** The groups that have a channel. */
export const groups = ['lead', 'steering', 'joint', 'other'] as const;
export type Group = (typeof groups)[number];

/** A Teams channel the app was added to. */
export type Channel = {
  /** Teams' id of the channel, without a thread. */
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly serviceUrl: string;
  /** The tenant that hosts the channel. */
  readonly tenantId: string;
  readonly isShared: boolean;
  /** Null until a coordinator has said whose it is. */
  readonly group: Group | null;
  readonly confirmedById: string | null;
  /** The message that asks which group this is, to be replaced by the answer. */
  readonly questionActivityId: string | null;
  /** Who could read it when it was last looked at. */
  readonly readers: ChannelReaders;
  /** Domain instants (ISO, UTC); `removedAt` null while the app is there. */
  readonly addedAt: string;
  readonly testedAt: string | null;
  readonly removedAt: string | null;
};

/** Counted, never listed: how many can read a channel. */
export type ChannelReaders = {
  readonly members: number;
  /** Guests in the host's tenant. */
  readonly guests: number;
  /** Members from tenants other than the host's. */
  readonly fromOtherTenants: number;
  /** Of those, members of tenants no organisation of the partnership has. */
  readonly fromUnknownTenants: number;
};

/** A message of ours that stands in a channel and is edited in place: a round's counter, or a meeting's post. */
export type StandingPost = {
  /** What it is about, as `scopeOf` says of its notice. */
  readonly scope: string;
  readonly channelId: string;
  /** Empty where it stands nowhere: it is being posted for the first time, or somebody deleted it. */
  readonly activityId: string;
  /** Machine instant (ISO, UTC) at which somebody began to post it, so that nobody else does; null where nobody is at it. */
  readonly postingSince: string | null;
  /** Digest of what it says, so that it is not edited for nothing; null where that is not known, as while it is edited. */
  readonly digest: string | null;
};
