import { usualAgenda } from '#bot/domain/agenda.ts';
import { agendaOfMeeting } from '#bot/domain/agenda-of-meeting.ts';
import { draftPoints, withDecisions } from '#bot/domain/draft-minutes.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { SeedMeetings } from '#bot/domain/seed.ts';
import { sampleLeads, samplePeople } from './sample-people.ts';

const absent = ['tovholder-patientens-team', 'tovholder-demensindsatser'];

/** What was said, by the place of the point in the usual agenda; all made up but for public facts. */
const said: Readonly<Record<number, string>> = {
  1: 'Dagsordenen blev godkendt.',
  3: 'Styregruppen mødes den 27. februar. Koordinatorerne lægger spørgsmålet om bekymrende fravær frem.',
  4: 'Bordet rundt. Bekymrende fravær kræver handling: Optællingen steg fra 240 i oktober 2021 til 599 i oktober 2022. Udsatte i byens rum, Trafiksikkerhed og Trygt natteliv kræver opmærksomhed.',
  7: 'De frivillige i Safe House bliver forårets nyhed. Politi og kommune skriver den sammen.',
  9: 'Der var intet til punktet.',
  10: 'Onsdag den 18. juni 2025.',
};

/** The minutes of a held meeting of the leads: sent to those who were there, and approved. */
export function winterMinutes(meeting: Meeting): SeedMeetings['minutes'][number] {
  const { id: meetingId, group } = meeting;
  const present = samplePeople.map(({ id }) => id).filter((id) => isThere(id));
  const memberIds = present.filter((id) => sampleLeads.includes(id));
  const agenda = agendaOfMeeting({ meeting, stored: [], template: usualAgenda(group), waiting: [] });
  const points = draftPoints(agenda, []).map((point, index) => ({ ...point, text: said[index + 1] ?? '' }));
  return {
    minutes: {
      meetingId,
      version: 1,
      state: 'approved',
      memberIds,
      dueOn: '2025-02-21',
      isSilenceApproval: true,
      formId: 'referat-tovholdermoede-2025-1',
      sentById: 'koordinator-kommune',
      sentAt: '2025-02-07T10:00:00.000Z',
      settledAt: '2025-02-21T23:00:00.000Z',
      approvedBy: 'silence',
    },
    text: { meetingId, version: 1, lang: 'da', points: withDecisions(points, []), present, absent, change: '' },
    answers: ['tovholder-havnefronten', 'tovholder-trygt-natteliv', 'tovholder-bekymrende-fravaer'].map((personId) => ({
      meetingId,
      version: 1,
      personId,
      role: 'lead',
      answer: 'approved',
      note: '',
      at: '2025-02-10T08:30:00.000Z',
    })),
  };
}

function isThere(id: string): boolean {
  return (id.startsWith('koordinator-') || sampleLeads.includes(id)) && !absent.includes(id);
}
