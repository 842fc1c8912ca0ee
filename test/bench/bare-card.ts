/** As large as the card the product answers an unreadable press with (about 1.5 kB), and made once. */
export const bareCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'da',
  fallbackText: 'Kortet er forældet',
  body: Array.from({ length: 8 }, (_, index) => ({
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [{ type: 'TextRun', text: `Linje ${index}: kortet kan ikke bruges længere, tryk på en knap for et nyt.` }],
  })),
  actions: [
    { type: 'Action.Execute', title: 'Vis mine indsatser', verb: 'status.list', data: { verb: 'status.list' } },
  ],
};
