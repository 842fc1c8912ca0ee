import type { PublicPages } from './da-public-pages.ts';
import { enAccessibility } from './en-accessibility.ts';

export const enPublicPages: PublicPages = {
  otherLanguage: 'Dansk',
  pages: 'Pages about the product',
  noContact:
    'Contact a coordinator of your partnership. If you do not know who that is, ask your own IT department who set up Tryg Overblik with you.',
  about: {
    name: 'About',
    title: 'About Tryg Overblik',
    intro: 'Tryg Overblik is a chat bot and a tab in Microsoft Teams for authorities that run one strategy together.',
    sections: [
      {
        title: 'What does it do?',
        paragraphs: [],
        points: [
          'Leads send the status of their initiatives in a chat with the bot.',
          'Coordinators, the steering group and the others in the partnership see how all initiatives are doing in the Overview tab.',
          'Every status is stored with a name and a time. If it is corrected, the earlier version is still there.',
        ],
      },
      {
        title: 'Who can use it?',
        paragraphs: [
          'Staff of the authorities that take part in the partnership, once a coordinator has added them. People sign in with their own work account. There is no separate password.',
        ],
        points: [],
      },
      {
        title: 'Do you need help?',
        paragraphs: [
          'Contact a coordinator of your partnership. Write help to the bot to see what it can do. If you cannot sign in at all, contact your own IT department.',
        ],
        points: [],
      },
      {
        title: 'Have you found a security flaw?',
        paragraphs: [
          'Report it in confidence where the source code is published: choose Security and then Report a vulnerability. Never put personal data or texts from a partnership in the report. If it concerns your own installation, contact your own IT department first.',
        ],
        points: [],
      },
      {
        title: 'Open source',
        paragraphs: ['The program is open source under the MIT licence. Any authority may use and change it.'],
        points: [],
      },
    ],
  },
  privacy: {
    name: 'Personal data',
    title: 'Personal data in Tryg Overblik',
    intro: 'What is stored about you as a user, where it is, and whom you can ask.',
    sections: [
      {
        title: 'Who is responsible?',
        paragraphs: [
          'Each authority is the data controller for its own users and for what they write. Where several authorities take part, they agree between them how to share the responsibility, and who runs the product for the others.',
          'Those who made the program receive no data from it.',
        ],
        points: [],
      },
      {
        title: 'What is stored about you?',
        paragraphs: [],
        points: [
          'Your name, job title, organisation and department, and your roles and initiatives in the partnership. They come from a coordinator or from your sign-in.',
          'The ids of your work account and of your organisation in Microsoft 365. No e-mail address or password is stored.',
          'Your telephone number, if you or a coordinator wrote it. You can take it away again.',
          'Your absence, if somebody else is to answer for you: the days and the stand-in, never why.',
          'What you sent as a status, when, in which role, and whom you chose to let read the text. All versions are kept.',
          'What you have begun to write and not sent. Only you can read it.',
          'Whether you come to a meeting, and the name of anybody you send instead. What you answered in a written procedure, to minutes and to the yearly status.',
          'Which messages the bot sent you, when, and whether they arrived. Where it can write to you, and when you last used the chat and the tab.',
          'Which meeting packs you fetched, in which format, and when last. If you coordinate, also which answers you have looked at.',
          'A line in a log when you change something or fetch a file with what not everybody may see: who, what and when, but not the text.',
          'If you have made a calendar link: a digest of it, but not the link itself. Anyone who has the link can see title, time and place of your meetings until you revoke it.',
          'That the bot has welcomed you, so that it does not do so again.',
          'If you have not been added yet: your name, the ids, the time, and whether you came from the chat or the tab. The coordinators see this on a list until they have added you.',
        ],
      },
      {
        title: 'What is not stored?',
        paragraphs: [],
        points: [
          'What you write in the chat. It is only used to answer you, but it stays in Teams under your own organisation’s rules.',
          'Data about citizens. The product has no fields for it, and nobody may write it. Texts that seem to contain a CPR number are refused before anything is stored.',
          'Cookies and statistics about your behaviour. The operations log holds neither names nor texts.',
        ],
      },
      {
        title: 'Who can see it?',
        paragraphs: [
          'Everyone in the partnership can see the progress of each initiative, who answered and when. Whoever sends a status chooses who may read the text: everyone in the partnership, the coordinators and the steering group, or only their own organisation. The administrator role gives no access to the texts.',
          'Your telephone number can be seen by you, by coordinators and by administrators. If you coordinate, the leads who are asked can see it too. Your absence can be seen by you and by coordinators.',
          'Where a text is hidden because it may hold personal data, only coordinators and administrators of the author’s organisation can read it, or those of the others where it has none. It is noted each time they do.',
          'The few staff who look after the server, at the authority that runs the product, can technically reach the storage.',
        ],
        points: [],
      },
      {
        title: 'Where is the data?',
        paragraphs: [
          'In the authorities’ own Azure subscription at Microsoft, in the region they have chosen. Messages to and from the bot pass through Microsoft Teams and Azure Bot Service. The tab also fetches a list of permitted addresses from Microsoft. The data is not sent to anybody else.',
        ],
        points: [],
      },
      {
        title: 'Why, and on what basis?',
        paragraphs: [
          'So that the authorities can follow up on their shared strategy. The basis is normally Article 6(1)(e) of the GDPR (a task in the public interest). Your own authority decides it.',
        ],
        points: [],
      },
      {
        title: 'For how long?',
        paragraphs: [
          'The product deletes nothing by itself. Status updates are part of the authorities’ work, and Danish archive law limits what an authority may delete.',
          'When you leave, a coordinator or an administrator takes you out. In the same moment your sign-in, telephone number, absence, roles and calendar link are removed. Your name, job title and what you sent remain. If data is to be corrected or deleted, your authority decides.',
        ],
        points: [],
      },
      {
        title: 'Public access to documents',
        paragraphs: [
          'Status updates are official documents. The public may ask for access to them, also where only some in the partnership can read them in the product.',
        ],
        points: [],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'You can ask to see the data about you and to have wrong data corrected, and you can object. Write to the data protection officer of your own authority, or contact a coordinator. You can complain to Datatilsynet, the Danish data protection authority.',
          'If personal data about a citizen has come in by mistake, tell a coordinator and your own data protection officer at once.',
        ],
        points: [],
      },
    ],
  },
  terms: {
    name: 'Terms of use',
    title: 'Terms of use for Tryg Overblik',
    intro: 'How the product may be used, and who answers for it.',
    sections: [
      {
        title: 'Who may use it?',
        paragraphs: [
          'The product is for the work on the shared strategy in the authorities that take part in the partnership. Your own authority’s rules on IT and confidentiality apply here too.',
        ],
        points: [],
      },
      {
        title: 'What you must observe',
        paragraphs: [],
        points: [
          'Write only about the initiative – not about individuals, addresses or specific cases.',
          'Do not write what is confidential for other reasons, such as police methods.',
          'Choose who may read the text before you send it.',
          'Use only your own work account.',
        ],
      },
      {
        title: 'Is it an archive?',
        paragraphs: [
          'No. The product does not replace the authority’s own records. What must be filed still has to be put in your own case system.',
        ],
        points: [],
      },
      {
        title: 'Licence and liability',
        paragraphs: [
          'The program is open source under the MIT licence and comes as it is, without warranty. Those who made it are not liable for loss from its use.',
          'The authority that runs the product answers for its operation. Agreements between the authorities go before what is written here, but do not change the licence.',
        ],
        points: [],
      },
      {
        title: 'Questions',
        paragraphs: ['Contact a coordinator of your partnership.'],
        points: [],
      },
    ],
  },
  accessibility: enAccessibility,
};
