import sinon from 'sinon';
import { usualAgenda } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { anInitiative, aPartnership, aPerson, aRound, aStatus } from '#test/support/builders.ts';

/** Every port as a fake that finds nothing; a test says what its own ones find. */
export function fakePorts(
  found: {
    readonly partnerships?: Partial<Ports['partnerships']>;
    readonly directory?: Partial<Ports['directory']>;
    readonly records?: Partial<Ports['records']>;
    readonly dueIndex?: Partial<Ports['dueIndex']>;
    readonly addresses?: Partial<Ports['addresses']>;
  } = {},
): Ports {
  return {
    partnerships: {
      now: sinon.fake.resolves(null),
      partnership: sinon.fake.resolves(null),
      personOf: sinon.fake.resolves(null),
      personIdOf: sinon.fake.resolves(null),
      person: sinon.fake.resolves(null),
      initiative: sinon.fake.resolves(null),
      description: sinon.fake.resolves(null),
      round: sinon.fake.resolves(null),
      request: sinon.fake.resolves(null),
      updates: sinon.fake.resolves([]),
      update: sinon.fake.resolves(null),
      submittedVersion: sinon.fake.resolves(null),
      acceptUpdate: sinon.fake.resolves({ kind: 'accepted' }),
      create: sinon.fake.resolves(true),
      traces: sinon.fake.resolves({ identities: [], tenantIds: [], calendarFeedKeys: [], invitationKeys: [] }),
      erase: sinon.fake.resolves(undefined),
      savePerson: sinon.fake.resolves('saved'),
      auditTrail: sinon.fake.resolves([]),
      auditPage: sinon.fake.resolves([]),
      ...found.partnerships,
    },
    directory: {
      partnershipsOf: sinon.fake.resolves([]),
      linkIdentity: sinon.fake.resolves(undefined),
      partnershipsOfTenant: sinon.fake.resolves([]),
      linkTenant: sinon.fake.resolves(undefined),
      unlinkTenant: sinon.fake.resolves(undefined),
      putInWaiting: sinon.fake.resolves(undefined),
      waitingFrom: sinon.fake.resolves([]),
      waitingPerson: sinon.fake.resolves(null),
      removeFromWaiting: sinon.fake.resolves(undefined),
      hasAdministrator: sinon.fake.resolves(false),
      isAdministrator: sinon.fake.resolves(false),
      claimAdministration: sinon.fake.resolves(true),
      linkCalendarFeed: sinon.fake.resolves(undefined),
      unlinkCalendarFeed: sinon.fake.resolves(undefined),
      calendarFeedOwner: sinon.fake.resolves(null),
      unlinkIdentity: sinon.fake.resolves(undefined),
      linkInvitation: sinon.fake.resolves(undefined),
      unlinkInvitation: sinon.fake.resolves(undefined),
      invitationOwner: sinon.fake.resolves(null),
      markOnce: sinon.fake.resolves(true),
      ...found.directory,
    },
    records: { ...emptyRecords(), ...found.records },
    dueIndex: {
      pointers: sinon.fake.resolves([]),
      forget: sinon.fake.resolves(undefined),
      nextAfter: sinon.fake.resolves(null),
      recordRun: sinon.fake.resolves(undefined),
      lastRun: sinon.fake.resolves(null),
      ...found.dueIndex,
    },
    addresses: {
      address: sinon.fake.resolves(null),
      saveAddress: sinon.fake.resolves(undefined),
      park: sinon.fake.resolves(undefined),
      sightings: sinon.fake.resolves({ channelAt: null, tabAt: null }),
      saveSighting: sinon.fake.resolves(undefined),
      forget: sinon.fake.resolves(undefined),
      identityOf: sinon.fake.resolves(null),
      rememberIdentity: sinon.fake.resolves(undefined),
      ...found.addresses,
    },
  };
}

/** Records that hold nothing yet and take every commit. */
function emptyRecords(): Ports['records'] {
  return {
    commit: sinon.fake.resolves('committed'),
    yearly: sinon.fake.resolves(null),
    yearlyTexts: sinon.fake.resolves([]),
    yearlyEdition: sinon.fake.resolves(null),
    strategyDraft: sinon.fake.resolves(null),
    descriptionVersions: sinon.fake.resolves([]),
    taggedPartnership: sinon.fake.resolves(null),
    settings: sinon.fake.resolves({ value: defaultSettings, tag: null }),
    rounds: sinon.fake.resolves([]),
    taggedRound: sinon.fake.resolves(null),
    taggedInitiatives: sinon.fake.resolves([]),
    requests: sinon.fake.resolves([]),
    draft: sinon.fake.resolves(null),
    drafts: sinon.fake.resolves([]),
    goalSummaries: sinon.fake.resolves([]),
    steppingDowns: sinon.fake.resolves([]),
    snoozes: sinon.fake.resolves([]),
    invitations: sinon.fake.resolves([]),
    invitation: sinon.fake.resolves(null),
    seen: async (_, personId) => ({ value: { personId, versions: {} }, tag: null }),
    confirmations: sinon.fake.resolves([]),
    redactions: sinon.fake.resolves([]),
    releasedRedactions: sinon.fake.resolves([]),
    snapshot: sinon.fake.resolves(null),
    packs: sinon.fake.resolves([]),
    packEdits: sinon.fake.resolves([]),
    packDownloads: sinon.fake.resolves([]),
    pack: sinon.fake.resolves(null),
    meeting: sinon.fake.resolves(null),
    meetings: sinon.fake.resolves([]),
    meetingSeries: sinon.fake.resolves([]),
    attendance: sinon.fake.resolves(null),
    attendances: sinon.fake.resolves([]),
    calendarFeed: sinon.fake.resolves(null),
    meetingRevisions: sinon.fake.resolves([]),
    agenda: sinon.fake.resolves([]),
    agendaTemplate: sinon.fake(async (_: string, group: Group) => ({ value: usualAgenda(group), tag: null })),
    minutes: sinon.fake.resolves([]),
    minutesText: sinon.fake.resolves(null),
    minutesAnswers: sinon.fake.resolves([]),
    minutesDraft: sinon.fake.resolves(null),
    writtenCase: sinon.fake.resolves(null),
    writtenCases: sinon.fake.resolves([]),
    decision: sinon.fake.resolves(null),
    decisions: sinon.fake.resolves([]),
    openDecisions: sinon.fake.resolves([]),
    meetingDecisions: sinon.fake.resolves([]),
    initiativeDecisions: sinon.fake.resolves([]),
    channels: sinon.fake.resolves([]),
    standingPosts: sinon.fake.resolves([]),
    due: sinon.fake.resolves([]),
    dueAbout: sinon.fake.resolves([]),
    outgoing: sinon.fake.resolves([]),
    outgoingOf: sinon.fake.resolves(null),
    delivery: sinon.fake.resolves(null),
    deliveries: sinon.fake.resolves([]),
  };
}

/** What `lead-1` of `aSeed()` finds when answering: nothing answered yet in the open round. */
export function leadFinds(): Partial<Ports['partnerships']> {
  return {
    partnership: sinon.fake.resolves(aPartnership()),
    personOf: sinon.fake.resolves(aPerson()),
    personIdOf: sinon.fake.resolves('lead-1'),
    person: sinon.fake.resolves({ value: aPerson(), tag: 'p1' }),
    initiative: sinon.fake.resolves({ initiative: anInitiative(), status: { value: aStatus(), tag: 's1' } }),
    round: sinon.fake.resolves(aRound()),
  };
}
