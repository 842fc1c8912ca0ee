/** One line of the audit trail: who did what to which record. Ids only, never names or texts. */
export type AuditLine = {
  /** ISO instant, UTC. */
  readonly at: string;
  /** A person's id, or an identity written `tenantId/objectId` where no person exists yet. */
  readonly by: string;
  readonly action: AuditAction;
  readonly subject: string;
};

export type AuditAction =
  | 'status_submitted'
  | 'partnership_created'
  | 'partnership_seeded'
  | 'administrator_claimed'
  | 'identity_linked'
  | 'person_added'
  | 'roles_given';
