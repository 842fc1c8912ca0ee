/** One line of the audit trail: who did what to which record. Ids only, never names or texts. */
export type AuditLine = {
  /** ISO instant, UTC. */
  readonly at: string;
  /** A person's id, or an identity written `tenantId/objectId` where no person exists yet. */
  readonly by: string;
  readonly action: AuditAction;
  readonly subject: string;
};

/** Everything that leaves a line in the audit trail. */
export const auditActions = [
  'status_submitted',
  'partnership_created',
  'partnership_seeded',
  'administrator_claimed',
  'identity_linked',
  'person_added',
  'roles_given',
  'round_planned',
  'round_opening',
  'round_opened',
  'round_opening_undone',
  'round_cancelled',
  'round_dates_changed',
  'round_dates_proposed',
  'round_dates_confirmed',
  'round_dates_declined',
  'round_closing',
  'round_closed',
  'round_reopened',
  'reminders_sent_now',
  'request_acknowledged',
  'request_returned',
  'request_excused',
  'request_excuse_taken_back',
  'status_entered_on_behalf',
  'status_confirmed',
  'status_handed_over',
  'stepping_down_asked',
  'stepping_down_confirmed',
  'stepping_down_declined',
  'stepping_down_undone',
  'absence_set',
  'absence_cleared',
  'phone_set',
  'roles_changed',
  'coordinator_appointed',
  'settings_changed',
  'strategy_extended',
  'strategy_version_taken_in_use',
  'goal_summary_written',
  'channel_registered',
  'channel_group_set',
  'channel_removed',
  'preview_sent',
  'pack_made',
  'pack_downloaded',
  'decision_written',
  'decision_changed',
  'decision_told',
  'meeting_planned',
  'meeting_changed',
  'meeting_replanned',
  'meeting_round_set',
  'meeting_invitation_marked',
  'meeting_cancelled',
  'meeting_series_planned',
  'attendance_answered',
  'calendar_feed_made',
  'calendar_feed_revoked',
  'meeting_held',
] as const;
export type AuditAction = (typeof auditActions)[number];
