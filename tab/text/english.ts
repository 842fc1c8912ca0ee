import { enHealthWords } from '#bot/text/en-health-words.ts';
import { en } from './en.ts';
import type { Words } from './text-context.tsx';

export const english: Words = { language: 'en', text: en, words: { health: enHealthWords } };
