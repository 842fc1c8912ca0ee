import { daWords } from '#bot/text/da-words.ts';
import { da } from './da.ts';
import type { Words } from './text-context.tsx';

export const danish: Words = { language: 'da', text: da, words: daWords };
