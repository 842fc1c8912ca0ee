import { daHealthWords } from '#bot/text/da-health-words.ts';
import { da } from './da.ts';
import type { Words } from './text-context.tsx';

export const danish: Words = { language: 'da', text: da, words: { health: daHealthWords } };
