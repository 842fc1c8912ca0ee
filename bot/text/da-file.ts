/** What a file says of itself, whatever it is a file of. */
export const daFile = {
  notDrawn: (sign: string) =>
    `Nogle tegn kan ikke vises i PDF-filen og står som ${sign}. Hele teksten står i Word- og HTML-filen.`,
};
