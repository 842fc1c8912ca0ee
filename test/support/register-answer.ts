import type { ChannelShown } from '#bot/contract/channels.ts';
import type { LeavingShown, Registered, RegisterShown } from '#bot/contract/register.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';

export function aRegistered(overrides: Partial<Registered> = {}): Registered {
  return {
    id: 'lead-1',
    name: 'Tovholder Tryg bydel',
    title: 'Konsulent',
    organisation: 'aalborg-kommune',
    department: null,
    roles: [],
    phone: '99 31 15 05',
    absence: null,
    leadOf: ['tryg-bydel'],
    deputyOf: [],
    reach: 'home_tenant',
    isLinked: true,
    invitedUntil: null,
    leftAt: null,
    mayChange: true,
    mayLetGo: true,
    mayInvite: false,
    version: 'v1',
    ...overrides,
  };
}

/** A coordinator's register, with somebody of every kind. */
export function aRegister(overrides: Partial<RegisterShown> = {}): RegisterShown {
  const { organisations, initiatives } = trygAalborg3;
  return {
    people: [
      aRegistered({
        id: 'koordinator-kommune',
        name: 'Koordinator Kommune',
        title: 'Netværkskoordinator',
        roles: ['coordinator'],
        leadOf: [],
        mayLetGo: true,
      }),
      aRegistered(),
      aRegistered({
        id: 'lead-2',
        name: 'Tovholder Trygt natteliv',
        title: null,
        organisation: 'nordjyllands-politi',
        leadOf: ['trygt-natteliv'],
        deputyOf: ['tryg-bydel'],
        reach: 'guest',
        phone: null,
        absence: {
          from: '2025-05-12',
          to: '2025-06-20',
          standIn: { id: 'lead-1', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' },
        },
      }),
      aRegistered({
        id: 'steering-1',
        name: 'Styregruppe Region',
        title: 'Ledende socialrådgiver',
        organisation: 'region-nordjylland',
        roles: ['steering'],
        leadOf: [],
        reach: 'none',
        isLinked: false,
        mayInvite: true,
        phone: null,
      }),
      aRegistered({
        id: 'left-1',
        name: 'Fratrådt Person',
        leadOf: [],
        isLinked: false,
        reach: 'none',
        leftAt: '2025-04-30T10:00:00.000Z',
        mayLetGo: true,
      }),
    ],
    organisations: organisations.map(({ id, name, shortName, departments }) => ({
      id,
      name,
      shortName,
      departments: departments.map((each) => ({ id: each.id, name: each.name })),
    })),
    initiatives: initiatives.map(({ id, names: [first] }) => ({ id, name: first.name, nameEn: first.nameEn })),
    mayGive: ['steering', 'communication', 'reader'],
    isCoordinator: true,
    timeZone: 'Europe/Copenhagen',
    ...overrides,
  };
}

export function aChannelShown(overrides: Partial<ChannelShown> = {}): ChannelShown {
  return {
    id: '19:lead@thread.tacv2',
    name: 'Tovholdere',
    isShared: false,
    group: 'lead',
    confirmedBy: { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' },
    readers: { members: 18, guests: 6, fromOtherTenants: 0, fromUnknownTenants: 0 },
    testedAt: '2025-05-01T08:05:00.000Z',
    ...overrides,
  };
}

export function aLeaving(overrides: Partial<LeavingShown> = {}): LeavingShown {
  const unnamed = { name: null, nameEn: null, day: null, group: null, role: null };
  return {
    things: [
      { ...unnamed, kind: 'lead', fate: 'handed_over', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' },
      { ...unnamed, kind: 'request', fate: 'handed_over', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' },
      { ...unnamed, kind: 'draft', fate: 'ends', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' },
      {
        ...unnamed,
        kind: 'decision',
        fate: 'handed_over',
        name: 'Beskriv, hvad flere vagter koster.',
        day: '2025-06-01',
      },
      { ...unnamed, kind: 'decision', fate: 'stays' },
      { ...unnamed, kind: 'chair', fate: 'handed_over', day: '2025-06-10', group: 'steering' },
      { ...unnamed, kind: 'role', fate: 'ends', role: 'communication' },
    ],
    version: 'seen',
    ...overrides,
  };
}
