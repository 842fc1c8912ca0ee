import type { Text } from './da.ts';
import { enChat } from './en-chat.ts';
import { enPublicPages } from './en-public-pages.ts';
import { enRefusal } from './en-refusal.ts';
import { enStatusForm } from './en-status-form.ts';
import { enWords } from './en-words.ts';

export const en: Text = {
  language: 'en',
  words: enWords,
  statusForm: enStatusForm,
  chat: enChat,
  refusal: enRefusal,
  publicPages: enPublicPages,
};
