import type { PublicPage } from './da-public-pages.ts';

export const enAccessibility: PublicPage = {
  name: 'Accessibility',
  title: 'Accessibility statement for Tryg Overblik',
  intro:
    'Everybody must be able to use Tryg Overblik. This says how far it meets the Danish act on the accessibility of public bodies’ websites and mobile applications, and what to do where something is in your way.',
  sections: [
    {
      title: 'What the statement is about',
      paragraphs: [
        'The statement is about the tab Overblik, the bot’s cards and the files the product makes. Each authority in a partnership answers for its own use of the product.',
      ],
      points: [],
    },
    {
      title: 'How far it is',
      paragraphs: [
        'The product meets the requirements of EN 301 549 v3.2.1, which build on WCAG 2.1 level AA, in part. What is missing is listed below.',
      ],
      points: [
        'Everything in the tab can be reached by keyboard, and one sees where one is.',
        'A status is always shown with a sign and a word, never by colour alone.',
        'The tab follows Teams’ light, dark and high-contrast themes, can be enlarged to 200 % and read on a screen of 320 pixels without scrolling sideways.',
        'Fields in the tab and on cards have labels, and an error is told in words beside its field.',
      ],
    },
    {
      title: 'What we know is missing',
      paragraphs: [],
      points: [
        'Cards in the chat are drawn by Microsoft Teams. How they are read aloud, where the focus is and whether an answer is announced is decided by Teams. Whatever one can answer on a card one can answer in the tab too.',
        'The tab is framed by Microsoft Teams. Menus, windows and shortcuts around the frame are Teams’ own: a third party’s content, which we cannot change.',
        'Meeting packs in PDF are tagged with headings, lists and tables, but have not been tested against PDF/UA. The HTML edition is the accessible one.',
        'Fields for days and times are the browser’s own. They show days as the browser is set.',
        'The product has been tested with automatic tools and by keyboard. It has not yet been tested by people who use a screen reader.',
        'Texts that leads and coordinators write can be hard to read, or in another language than the page.',
      ],
    },
    {
      title: 'Is something in your way?',
      paragraphs: ['Write or call if you cannot use a part of the product, or need its content in another form.'],
      points: [],
      isContact: true,
    },
    {
      title: 'Who supervises?',
      paragraphs: [
        'The Danish Agency for Digital Government supervises the act. If you are not satisfied with the answer, you can turn to the agency.',
      ],
      points: [],
    },
    {
      title: 'How the statement was made',
      paragraphs: [
        'The product is tested with axe in three themes, two languages and two widths each time it is changed, and by keyboard. The statement was last reviewed on 1 December 2026. It is to be reviewed when the product changes, and once a year at least.',
      ],
      points: [],
    },
  ],
};
