import type { Sentence } from '#bot/demo/launcher/sentences.ts';
import { playgroundPackage } from './playground-process.ts';

/** What the terminal says around the playground, in both languages. */
export const playgroundSentences = {
  terms: {
    en: `Microsoft 365 Agents Playground is Microsoft's program under Microsoft's own terms: for evaluating it and giving feedback. It is no part of Tryg Overblik. Read the LICENSE in ${playgroundPackage} on npm; whether to accept it is your own choice. If you do, run: npm run playground -- --accept-licence`,
    da: `Microsoft 365 Agents Playground er Microsofts program på Microsofts egne vilkår: til at vurdere det og give tilbagemelding. Det er ikke en del af Tryg Overblik. Læs LICENSE i ${playgroundPackage} på npm; du vælger selv, om du accepterer den. Gør du det, så kør: npm run playground -- --accept-licence`,
  },
  badOption: (problem: string): Sentence => ({
    en: `${problem} Known options: --accept-licence, --person <id>, --locale <such as en-GB>.`,
    da: `${problem} Der findes: --accept-licence, --person <id>, --locale <for eksempel en-GB>.`,
  }),
  noSuchPerson: (id: string, known: string): Sentence => ({
    en: `There is no sample person "${id}". There are: ${known}`,
    da: `Der er ingen eksempelperson "${id}". Der er: ${known}`,
  }),
  notThroughNpm: { en: 'Start it with: npm run playground', da: 'Start den med: npm run playground' },
  ready: (address: string, name: string): Sentence => ({
    en: `When the playground is up, open ${address} in a browser, choose the personal chat and write: status. You are ${name}. Microsoft's program answers on every network of this machine while it runs. Nothing is kept. Stop with Ctrl-C.`,
    da: `Når playground er klar, så åbn ${address} i en browser, vælg den personlige chat, og skriv: status. Du er ${name}. Microsofts program svarer på alle maskinens netværk, mens det kører. Intet bliver gemt. Stop med Ctrl-C.`,
  }),
  ended: { en: 'The playground has ended.', da: 'Playground er holdt op.' },
} as const;
