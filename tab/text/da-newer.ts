/** What the tab says when it was left open while a new edition came. */
export const daNewer = {
  text: 'Der er kommet en ny udgave af Tryg Overblik, og denne kan ikke vise alt. Det, du har skrevet, bliver stående, til du henter den nye: send det først, eller kopiér det.',
  fetch: 'Hent den nye udgave',
};
