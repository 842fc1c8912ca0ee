import type { daFile } from './da-file.ts';

export const enFile: typeof daFile = {
  notDrawn: (sign) =>
    `Some characters cannot be shown in the PDF file and stand as ${sign}. The whole text is in the Word and HTML files.`,
};
