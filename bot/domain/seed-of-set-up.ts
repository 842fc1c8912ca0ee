import type { AgendaTemplate } from './agenda.ts';
import { meetingBeginnings } from './meeting.ts';
import type { MeetingSeries } from './meeting-series.ts';
import type { Organisation } from './partnership.ts';
import type { PartnershipSeed } from './seed.ts';
import type { SetUp } from './set-up.ts';
import type { Settings } from './settings.ts';

/** What a partnership begins with besides the rows of its seed. */
export type SetUpHabits = {
  readonly settings: Settings;
  readonly series: readonly MeetingSeries[];
  readonly agendas: readonly AgendaTemplate[];
};

export type NewHead = {
  readonly id: string;
  readonly name: string;
  /** The set-up's own, with the tenants from which their people sign in. */
  readonly organisations: readonly Organisation[];
};

/** The rows of a new partnership that is set up as a file says: nobody leads anything yet, and no round has been. */
export function seedOfSetUp(file: SetUp, { id, name, organisations }: NewHead): PartnershipSeed {
  const { timeZone, strategy } = file;
  return {
    partnership: { id, name, timeZone, sampleData: false, organisations, strategy, earlierStrategies: [] },
    initiatives: file.initiatives.map(({ description, name: called, nameEn, ...initiative }, index) => ({
      initiative: {
        ...initiative,
        order: index + 1,
        names: [{ name: called, nameEn, from: initiative.validFrom }],
        leadIds: [],
        deputyIds: [],
        standIns: [],
      },
      description,
    })),
    people: [],
    rounds: [],
    updates: [],
    statuses: file.initiatives.map((initiative) => ({
      initiativeId: initiative.id,
      latest: null,
      before: null,
      rounds: [],
      requests: [],
      answeredBy: [],
    })),
  };
}

/** Its habits; the series of meetings get ids of their own, which follow from `formId`. */
export function habitsOf({ settings, series, agendas }: SetUp, formId: string): SetUpHabits {
  return { settings, agendas, series: series.map((each, n) => seriesFrom(each, `${formId}-${n + 1}`)) };
}

/** A series of the file as one of the partnership's own: held where it says, and chaired by nobody yet. */
export function seriesFrom(series: SetUp['series'][number], id: string): MeetingSeries {
  const { onlineUrl, chairId, channelId, participantIds } = meetingBeginnings;
  return { ...series, id, onlineUrl, chairId, channelId, participantIds, formers: [] };
}
