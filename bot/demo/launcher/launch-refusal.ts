import type { Sentence } from './sentences.ts';

/** Why the demonstration does not start, as the one sentence that a person is told. */
export class LaunchRefusal extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause });
    this.name = 'LaunchRefusal';
    this.sentence = sentence;
  }
}
