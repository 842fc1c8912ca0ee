import { enWords } from '#bot/text/en-words.ts';
import { en } from './en.ts';
import type { Words } from './text-context.tsx';

export const english: Words = { language: 'en', text: en, words: enWords };
