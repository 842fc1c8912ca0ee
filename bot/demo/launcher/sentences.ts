/** What the terminal says, in both languages: whoever starts the demonstration has not chosen one yet. */
export type Sentence = { readonly en: string; readonly da: string };

export const sentences = {
  badOption: (problem: string): Sentence => ({
    en: `${problem} Known options: --reset (empties the data folder).`,
    da: `${problem} Der findes: --reset (tømmer datamappen).`,
  }),
  productionSetting: (names: string): Sentence => ({
    en: `This is the demonstration, and a setting of production is present: ${names}. Unset it and start again; nothing was started.`,
    da: `Det her er demonstrationen, og der er sat en indstilling fra drift: ${names}. Fjern den, og start igen; intet er startet.`,
  }),
  notLoopback: (host: string): Sentence => ({
    en: `The demonstration answers on this machine alone (127.0.0.1), never on ${host}.`,
    da: `Demonstrationen svarer kun på denne maskine (127.0.0.1), aldrig på ${host}.`,
  }),
  badPort: (port: string): Sentence => ({
    en: `PORT must be a number from 1 to 65535, not "${port}".`,
    da: `PORT skal være et tal fra 1 til 65535, ikke "${port}".`,
  }),
  portTaken: (port: number): Sentence => ({
    en: `Port ${port} is taken by another program. Stop that one, or set PORT to another number, such as ${port + 1}.`,
    da: `Port ${port} er optaget af et andet program. Stop det, eller sæt PORT til et andet tal, for eksempel ${port + 1}.`,
  }),
  folderNotWritable: (folder: string): Sentence => ({
    en: `The data folder ${folder} cannot be written to. Give yourself access, or set DATA_DIR to another folder.`,
    da: `Datamappen ${folder} kan der ikke skrives i. Giv dig selv adgang, eller sæt DATA_DIR til en anden mappe.`,
  }),
  folderNotOurs: (folder: string): Sentence => ({
    en: `The folder ${folder} holds something that is not ours, so it is left alone. Set DATA_DIR to an empty or a new folder.`,
    da: `Mappen ${folder} rummer noget, der ikke er vores, så den får lov at være. Sæt DATA_DIR til en tom eller ny mappe.`,
  }),
  alreadyRunning: (pid: number, folder: string): Sentence => ({
    en: `Another copy (process ${pid}) is running on ${folder}. Use that one, stop it, or set DATA_DIR and PORT for a second one.`,
    da: `En anden kopi (proces ${pid}) kører på ${folder}. Brug den, stop den, eller sæt DATA_DIR og PORT til en kopi mere.`,
  }),
  building: { en: 'Building the pages (only after a change) …', da: 'Bygger siderne (kun efter en ændring) …' },
  buildFailed: { en: 'The pages could not be built; see above.', da: 'Siderne kunne ikke bygges; se ovenfor.' },
  storeFailed: (detail: string): Sentence => ({
    en: `The local store (Azurite) could not start: ${detail}`,
    da: `Det lokale lager (Azurite) kunne ikke starte: ${detail}`,
  }),
  storeDied: {
    en: 'The local store (Azurite) has ended unexpectedly. The last seconds may be lost; start again.',
    da: 'Det lokale lager (Azurite) er holdt op uventet. De sidste sekunder kan være tabt; start igen.',
  },
  serverFailed: (log: string): Sentence => ({
    en: `The server could not start; the reason is the last line of ${log}`,
    da: `Serveren kunne ikke starte; grunden er sidste linje i ${log}`,
  }),
  serverDied: (log: string): Sentence => ({
    en: `The server has ended unexpectedly; nothing that was acknowledged is lost. See the last lines of ${log}, and start again.`,
    da: `Serveren er holdt op uventet; intet, der er kvitteret for, er tabt. Se de sidste linjer i ${log}, og start igen.`,
  }),
  serverRestarts: { en: 'The server has ended and is started again.', da: 'Serveren er holdt op og startes igen.' },
  stopping: { en: 'Stopping, and saving everything …', da: 'Stopper og gemmer alt …' },
  stopped: { en: 'Stopped. Nothing is lost.', da: 'Stoppet. Intet er gået tabt.' },
  ready: (address: string, folder: string): Sentence => ({
    en: `Open ${address} in a browser. Stop with Ctrl-C: nothing is lost. Sample data, kept in ${folder}; npm start -- --reset empties it.`,
    da: `Åbn ${address} i en browser. Stop med Ctrl-C: intet går tabt. Eksempeldata, gemt i ${folder}; npm start -- --reset tømmer den.`,
  }),
} as const;
