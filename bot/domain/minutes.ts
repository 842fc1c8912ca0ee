import type { AgendaPoint } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { Language } from './language.ts';

/**
 * `sent`: the members may answer until the deadline. `unsettled`: the deadline passed and not all stood by it.
 * `replaced`: a newer version came before it was approved. What is `approved` never changes again.
 */
export const minutesStates = ['sent', 'approved', 'unsettled', 'replaced'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** One version of a meeting's minutes and what became of it; what it says lies beside it and is never changed. */
export type Minutes = {
  readonly meetingId: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly state: MinutesState;
  /** Those it was sent to for approval. */
  readonly memberIds: readonly string[];
  /** The last local day (ISO date) on which they may answer. */
  readonly dueOn: string;
  /** Who got it and has not answered by then has approved, as the coordinator chose for this version. */
  readonly isSilenceApproval: boolean;
  /** The form it was sent from: the same form sent again is the same version. */
  readonly formId: string;
  readonly sentById: string;
  /** Domain instant (ISO, UTC). */
  readonly sentAt: string;
  /** When it was approved, fell due or was replaced (domain instant); null while it is out. */
  readonly settledAt: string | null;
  /** How it came to be approved; null where it was not. */
  readonly approvedBy: 'members' | 'silence' | null;
};

/** A decision as the minutes tell it: a copy, so that they stay as they were approved. */
export type MinutesDecision = Pick<
  Decision,
  'id' | 'type' | 'text' | 'lang' | 'assentedBy' | 'responsibleId' | 'dueOn' | 'closedTo'
>;

/** One point of the agenda with what was said of it; empty where nothing was. */
export type MinutesPoint = Pick<AgendaPoint, 'kind' | 'title' | 'closedTo' | 'isCarriedOver'> & {
  readonly pointId: string;
  readonly text: string;
  readonly decisions: readonly MinutesDecision[];
};

/** Who was there and who was not, by person id. */
export type Roll = { readonly present: readonly string[]; readonly absent: readonly string[] };

/** What one version says; never changed. */
export type MinutesText = Roll & {
  readonly meetingId: string;
  readonly version: number;
  readonly lang: Language;
  readonly points: readonly MinutesPoint[];
  /** What is new since the version before, and after an approved one the reason; empty in the first. */
  readonly change: string;
};

/** What the coordinators write while the meeting runs. There is one a meeting, and each saving counts its revision up. */
export type MinutesDraft = Roll & {
  readonly meetingId: string;
  /** 1, 2, 3 …; 0 where nothing was saved yet. */
  readonly revision: number;
  readonly lang: Language;
  readonly points: readonly Omit<MinutesPoint, 'decisions'>[];
  readonly savedById: string | null;
  /** Domain instant (ISO, UTC). */
  readonly savedAt: string | null;
};

export const minutesAnswerKinds = ['approved', 'remark'] as const;
export type MinutesAnswerKind = (typeof minutesAnswerKinds)[number];

/** By what somebody takes part: kept with their answer, as it was then. */
export const minutesRoles = ['chair', 'steering', 'lead', 'coordinator', 'participant'] as const;
export type MinutesRole = (typeof minutesRoles)[number];

/** What a member said of one version. Each stays; their newest counts. */
export type MinutesAnswer = {
  readonly meetingId: string;
  readonly version: number;
  readonly personId: string;
  readonly role: MinutesRole;
  readonly answer: MinutesAnswerKind;
  /** What they remarked; empty where they approved. */
  readonly note: string;
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};

/** The longest texts, in UTF-16 code units. */
export const minutesLimits = { text: 4000, note: 1000, change: 1000 } as const;

/** The files minutes are given as. */
export const minutesFormats = ['docx', 'pdf', 'html', 'json'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

/** The newest answer of each who has answered, in the order in which they came. */
export function newestAnswers(answers: readonly MinutesAnswer[]): readonly MinutesAnswer[] {
  const byPerson = new Map<string, MinutesAnswer>();
  for (const answer of answers.toSorted(byTime)) {
    byPerson.delete(answer.personId);
    byPerson.set(answer.personId, answer);
  }
  return [...byPerson.values()];
}

function byTime(a: MinutesAnswer, b: MinutesAnswer): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

/**
 * Once approved, always: what was decided at the meeting is not corrected any more, also while a later version that
 * says why is out. A new decision takes its place instead.
 */
export function areApproved(versions: readonly Pick<Minutes, 'state'>[]): boolean {
  return versions.some(({ state }) => state === 'approved');
}
