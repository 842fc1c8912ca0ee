import type { daWrittenCases } from './da-written-cases.ts';

export const enWrittenCases: typeof daWrittenCases = {
  title: 'Decision in writing',
  headings: {
    remind: 'Your answer is missing in a decision in writing',
    decided: 'Decided in writing',
    not_agreed: 'Not agreed in writing',
    withdrawn: 'A decision in writing has been withdrawn',
  },
  summary: (heading, title) => `${heading}: ${title}`,
  ask: (day) => `Answer by ${day}. You can change your answer until then.`,
  remind: (day) => `You have not answered yet. Answers are due ${day}. No answer does not count as assent.`,
  blind: 'You can see what the others answer once you have answered.',
  note: 'Note (optional)',
  answers: { assents: 'Assents', dissents: 'Does not assent', wants_meeting: 'Wants it discussed at a meeting' },
  yours: 'Your answer has been saved.',
  given: 'Answers so far',
  givenAtEnd: 'Answers',
  silent: 'Has not answered yet',
  states: {
    open: 'Waiting for answers',
    decided: 'All have assented, so the recommendation is now a decision.',
    not_agreed: 'Not all have assented, so it goes on the agenda of the steering group’s next meeting.',
    withdrawn: 'It has been withdrawn. You need not answer.',
  },
  fields: {
    title: { label: 'Heading', missing: 'Give it a heading.' },
    recommendation: { label: 'Recommendation', missing: 'Write what the steering group is to assent to.' },
    initiativeId: { label: 'Initiative', missing: 'Choose an initiative from the list.' },
    answerBy: { label: 'Answers due', missing: 'Choose the day on which answers are due.' },
  },
  problems: {
    not_ahead: 'Choose a day later than today.',
    too_long: 'The text is too long. Shorten it.',
    contains_cpr_number: 'The text seems to contain a CPR number. Remove it before you send.',
  },
  form: {
    intro: 'It is sent to one steering group member from each organisation. If all assent, it is decided.',
    send: 'Send to the steering group',
    sent: (day) => `It has been sent. Answers are due ${day}.`,
    problemsTitle: 'It has not been sent yet. Correct this and send again:',
    onlyCoordinators: 'Only coordinators can ask for a decision in writing.',
  },
};
