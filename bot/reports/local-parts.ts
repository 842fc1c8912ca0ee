/** An instant in a zone as a local ISO day and a time `HH:MM`. */
export function localParts(at: string, timeZone: string): { readonly day: string; readonly time: string } {
  // Swedish writes days and times as ISO 8601 does.
  const written = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const [day = '', time = ''] = written.format(new Date(at)).split(' ');
  return { day, time };
}
