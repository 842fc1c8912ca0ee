import type { MineShown } from '#bot/contract/mine.ts';

const spring = {
  id: '2025-2',
  name: 'Statusrunde 2, foråret 2025',
  nameEn: 'Status round 2, spring 2025',
  kind: 'ordinary',
  state: 'open',
  opensOn: '2025-05-02',
  dueOn: '2025-05-28',
} as const;
const bydel = { id: 'tryg-bydel', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' };
const natteliv = { id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: 'Safe nightlife' };
const havn = { id: 'havnefronten', name: 'Sikkerhed på havnefronten', nameEn: 'Safety on the waterfront' };
const lead = { id: 'lead-1', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' };

/** Of somebody for whom nothing waits. */
export function aMineAnswer(overrides: Partial<MineShown> = {}): MineShown {
  return {
    leading: null,
    deciding: { asking: null, cases: [], minutes: [], yearly: [] },
    coordinating: null,
    decisions: [],
    meetings: [],
    pack: null,
    day: '2025-05-13',
    timeZone: 'Europe/Copenhagen',
    ...overrides,
  };
}

const nothing = { question: null, fate: null, health: 'on_track', submittedAt: '2024-12-17T12:40:00.000Z' } as const;

/** A lead of three: one asked, one returned, one sent, of which something was asked and decided. */
export function ofLead(): MineShown {
  return aMineAnswer({
    leading: {
      lines: [
        { initiative: bydel, round: spring, state: 'not_started', isAnswered: false, ...nothing },
        {
          ...{ initiative: natteliv, round: spring, state: 'returned', isAnswered: false, ...nothing },
          question: 'Hvor mange kameraer drejer det sig om?',
        },
        {
          ...{ initiative: havn, round: spring, state: 'submitted', isAnswered: true, ...nothing },
          fate: {
            kind: 'decided',
            decisionId: '2025-05-12-vagter',
            on: '2025-05-12',
            text: 'Ja, tre vagter mere i sommer.',
            lang: 'da',
            state: 'not_begun',
          },
        },
      ],
      drafts: [
        {
          initiative: bydel,
          round: { id: '2025-1', name: 'Statusrunde 1', nameEn: 'Status round 1' },
          savedAt: '2025-01-10T09:15:00.000Z',
          mayBeSent: false,
        },
      ],
    },
    decisions: [
      {
        id: '2025-02-27-hold',
        text: 'Læg en plan for faste teams på de skoler, der har mest fravær.',
        lang: 'da',
        madeOn: '2025-02-27',
        dueOn: '2025-05-01',
        isOverdue: true,
        told: 'not_begun',
        initiative: bydel,
      },
    ],
    meetings: [{ meeting: aMeeting('lead', '2025-06-18'), own: null, mayAnswer: true }],
  });
}

/** A member of the steering group for whom one of each waits. */
export function ofMember(): MineShown {
  return aMineAnswer({
    deciding: {
      asking: [natteliv],
      cases: [{ id: '2025-05-12-case', title: 'Flere vagter på havnen', lang: 'da', answerBy: '2025-05-16' }],
      minutes: [
        { meetingId: 'steering-1', group: 'steering', title: null, heldOn: '2025-05-06', answerBy: '2025-05-20' },
      ],
      yearly: [
        {
          round: { id: '2025-3', name: 'Årlig status 2025', nameEn: 'Yearly status 2025' },
          answerBy: '2025-05-30',
        },
      ],
    },
    meetings: [{ meeting: aMeeting('steering', '2025-10-02'), own: 'yes', mayAnswer: true }],
    pack: { roundId: '2025-1', number: 2, audience: 'steering', madeAt: '2025-02-20T09:00:00.000Z', snapshot: 1 },
  });
}

/** A coordinator on a busy day. */
export function ofCoordinator(): MineShown {
  return aMineAnswer({
    coordinating: {
      rounds: [
        { round: spring, asked: 15, answered: 4, fresh: [natteliv, havn], returned: [bydel], missing: [bydel, havn] },
      ],
      proposed: [{ id: 'point-1', group: 'lead', title: 'Fælles kampagne til sommer', by: lead }],
      unreached: [lead],
      steppingDown: [{ initiative: bydel, person: lead }],
      waitingPeople: 2,
    },
    meetings: [{ meeting: aMeeting('lead', '2025-06-18'), own: null, mayAnswer: true }],
  });
}

function aMeeting(group: 'lead' | 'steering', date: string): MineShown['meetings'][number]['meeting'] {
  return {
    id: `${group}-2025`,
    seriesId: null,
    group,
    title: null,
    date,
    startTime: '09:00',
    endTime: '11:00',
    timeZone: 'Europe/Copenhagen',
    startsAt: `${date}T07:00:00.000Z`,
    endsAt: `${date}T09:00:00.000Z`,
    place: 'Nordkraft, Aalborg',
    onlineUrl: null,
    chair: null,
    state: 'planned',
    isInvited: false,
    roundId: null,
  };
}
