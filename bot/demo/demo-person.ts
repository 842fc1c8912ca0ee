/** What somebody is on the sample data, as `GET /demo/people` tells it. */
export const demoRoles = [
  'coordinator',
  'lead',
  'deputy',
  'steering',
  'communication',
  'reader',
  'administrator',
] as const;
export type DemoRole = (typeof demoRoles)[number];

/** A sample person, named for the role. `initiatives` are the ids of those the person leads or deputises for. */
export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: DemoRole;
  readonly organisation: string;
  readonly initiatives: readonly string[];
  readonly aadObjectId: string;
  readonly tenantId: string;
  /** A guest in that tenant: what the roster of a channel says, and nobody else. */
  readonly isGuest?: boolean;
};
