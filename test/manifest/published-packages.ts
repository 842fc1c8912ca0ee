/** What a package promised those who have it: it goes on working until every tenant has a newer one. */
export type PublishedPackage = {
  readonly version: string;
  readonly entityId: string;
  /** What Teams asks the server for because of it, and because of the channel tabs that were added with it. */
  readonly pages: readonly string[];
  /** What its menus send. */
  readonly commands: readonly string[];
};

/** Every version that was ever handed out, oldest first. A line that stands here is never changed. */
export const publishedPackages: readonly PublishedPackage[] = [
  {
    version: '1.0.0',
    entityId: 'overblik',
    pages: [
      '/about',
      '/privacy',
      '/terms',
      '/tab/',
      '/tab/?locale=da-dk&theme=dark',
      '/tab/configure?locale=da-dk&theme=default',
      '/tab/channel?partnership=tryg-aalborg&locale=da-dk&theme=default',
      '/tab/channel?partnership=tryg-aalborg&decision=1&locale=da-dk&theme=default',
      '/tab/channel?partnership=tryg-aalborg&changed=1&locale=da-dk&theme=default',
    ],
    commands: [
      ...['status', 'kladde', 'runde', 'dagsorden', 'beslutninger', 'møde', 'mødepakke', 'telefon', 'indstillinger'],
      ...['referat', 'hjælp'],
      ...['status', 'draft', 'round', 'agenda', 'decisions', 'meeting', 'pack', 'phone', 'settings', 'minutes', 'help'],
    ],
  },
];
