import type { DecisionType } from './decision.ts';
import type { Language } from './language.ts';
import type { FailureReason } from './notice.ts';
import type { ToldState } from './told-decision.ts';

/** What a notice about a decision says. */
export type DecisionFacts =
  | {
      readonly kind: 'decided';
      readonly initiativeId: string;
      readonly initiativeName: string;
      readonly decision: DecisionLine;
    }
  | {
      readonly kind: 'decision_due';
      readonly decision: DecisionLine;
      readonly isToday: boolean;
      /** Whose it is, where it is not the reader's: they stand in, or are to find another. */
      readonly responsibleName: string | null;
      readonly isStandIn: boolean;
    }
  | {
      /** To coordinators: who was reminded of it, and did not get the reminder. */
      readonly kind: 'decision_not_reached';
      readonly decision: DecisionLine;
      readonly personName: string;
      readonly phone: string | null;
      readonly reason: FailureReason;
    };

/** A decision as a card tells it; days are local ISO dates. */
export type DecisionLine = {
  readonly decisionId: string;
  readonly type: DecisionType;
  readonly text: string;
  readonly lang: Language;
  readonly madeOn: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly told: ToldState;
  readonly initiativeName: string | null;
  readonly responsibleName: string | null;
};
