import type { daPractice } from './da-practice.ts';

export const enPractice: typeof daPractice = {
  heading: 'Practice partnership',
  text: 'A practice partnership is for trying things out. Only those who are invited take part, and PRØVE (practice) stands on every card and file. Nothing written in it ever reaches the real one.',
  begin: 'Create a practice partnership',
  name: 'Name',
  nameHint: 'PRØVE is put in front of it.',
  missingName: 'Type a name.',
  contents: 'What shall it begin with?',
  copy: 'Strategy, calendar and texts as here. No people and no answers come with it',
  empty: 'The organisations alone, so that setting up can be practised too',
  save: 'Create',
  begun: 'The practice partnership is created. You are alone in it. Invite the others by a link from the page People.',
  yours: 'Practice partnerships you are in',
  open: (name) => `Go to ${name}`,
  inChat: 'In the chat, type practice before what you want, such as practice status.',
  banner: 'PRØVE',
  bannerText: 'You are in a practice partnership. What happens here is practice only.',
  toReal: 'Go to the real one',
  end: 'Delete the practice partnership',
  endText:
    'Everything in it is deleted at once and cannot be brought back: strategy, answers, meetings, people, links and calendar addresses. The real partnership is not touched. Cards that stand in Teams already stay there, but their buttons no longer work.',
  typeName: (name) => `Type ${name} to confirm`,
  otherName: 'That is not the name. Type it as it stands.',
  endSave: 'Delete everything',
  ended: 'The practice partnership is deleted.',
};
