import type { daExtracting } from './da-extracting.ts';

export const enExtracting: typeof daExtracting = {
  extractFormats: { docx: 'Word', json: 'JSON' },
  extractAs: (name: string, format: string) => `${name} as ${format}`,
  initiative: {
    heading: 'Fetch everything about the initiative',
    text: 'For a request for access to documents: statuses, decisions, what the rounds asked, and the editions of the description, as far as you may see them yourself. Drafts are left out. It is noted in Events.',
    from: 'From',
    to: 'Until and including',
  },
  person: {
    name: 'Fetch everything about you',
    text: 'What the register says of you, what you have written, your drafts, messages to you, and events. What is not in it is said in the file.',
    about: (name: string) => `Fetch everything about ${name}`,
  },
};
