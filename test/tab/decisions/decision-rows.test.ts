import assert from 'node:assert/strict';
import { chosenDecisions, inUrgency } from '#tab/decisions/decision-rows.ts';
import { aDecisionAnswer, coordinator, lead } from '#test/support/meeting-answers.ts';

describe('the order of decisions', () => {
  it('is overdue first, the longest overdue first, then what is due soonest, and last what is never due', () => {
    const never = aDecisionAnswer({ id: 'never', dueOn: null, isOverdue: false });
    const late = aDecisionAnswer({ id: 'late', dueOn: '2025-12-01', isOverdue: false });
    const soon = aDecisionAnswer({ id: 'soon', dueOn: '2025-06-01', isOverdue: false });
    const overdue = aDecisionAnswer({ id: 'overdue', dueOn: '2025-05-01', isOverdue: true });
    const longest = aDecisionAnswer({ id: 'longest', dueOn: '2025-02-01', isOverdue: true });

    const ordered = inUrgency([never, late, overdue, soon, longest]);

    assert.deepEqual(
      ordered.map(({ id }) => id),
      ['longest', 'overdue', 'soon', 'late', 'never'],
    );
  });
});

describe('the decisions that are shown', () => {
  const own = aDecisionAnswer({ id: 'own', responsible: coordinator, initiative: null });
  const other = aDecisionAnswer({ id: 'other', responsible: lead });

  it('are all, those one answers for, or those about an initiative', () => {
    const shown = (choice: string | null) =>
      chosenDecisions([own, other], { choice, personId: coordinator.id }).map(({ id }) => id);

    assert.deepEqual(shown(null), ['own', 'other']);
    assert.deepEqual(shown('own'), ['own']);
    assert.deepEqual(shown('trygt-natteliv'), ['other']);
  });
});
