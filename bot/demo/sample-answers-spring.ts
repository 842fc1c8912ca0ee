import type { SampleAnswer } from './sample-answer.ts';

/** The first answers of the round that is open when the demonstration starts; all made up. */
export const springAnswers: readonly SampleAnswer[] = [
  {
    initiativeId: 'aalborg-fri-tid',
    authorId: 'tovholder-aalborg-fri-tid',
    submittedAt: '2025-05-06T07:20:00.000Z',
    wrote: null,
  },
  {
    initiativeId: 'antiradikalisering',
    authorId: 'tovholder-antiradikalisering-infohus',
    submittedAt: '2025-05-07T11:45:00.000Z',
    wrote: {
      happened: 'Temamødet i marts samlede fagpersoner fra politiet, skolerne og jobcentret om de to actioncards.',
      health: 'on_track',
      nextSteps: 'Vi gentager mødet for ungdomsuddannelserne efter sommerferien.',
      result: 'Fagpersonerne ved nu, hvem de skal ringe til.',
      economy: 'existing',
      publicUse: 'no',
      visibility: 'coordinators_and_steering',
    },
  },
  {
    initiativeId: 'havnefronten',
    authorId: 'tovholder-havnefronten',
    submittedAt: '2025-05-08T08:55:00.000Z',
    wrote: {
      happened:
        'Eftersynet efter vinteren viste, at to termiske kameraer ikke virker, og at flere stiger er uden lys. Øvelsen med beredskabet blev gennemført i april.',
      health: 'action',
      reason: 'Kameraerne kan ikke repareres, og badesæsonen og de lyse nætter begynder om få uger.',
      nextSteps: 'Beredskabet går ekstra runder i weekenderne, til nye kameraer er sat op.',
      challenges: 'Leverandøren kan tidligst levere i august.',
      help: 'steering',
      helpText: 'Kan der findes midler til to nye kameraer, så de er oppe inden sommerferien?',
      economy: 'needed',
      publicUse: 'no',
      coCreation: ['businesses'],
    },
  },
  {
    initiativeId: 'udsatte-i-byens-rum',
    authorId: 'tovholder-udsatte-i-byens-rum',
    submittedAt: '2025-05-12T12:30:00.000Z',
    wrote: {
      happened:
        'Dialogmødet i Kærby blev holdt i marts med beboere, butikker og politi. Byrumsmedarbejderne er nu til stede om aftenen to gange om ugen.',
      health: 'on_track',
      nextSteps: 'Vi følger op med naboerne i august.',
      result: 'Naboerne fortæller, at der er blevet roligere på pladsen.',
      economy: 'existing',
      publicUse: 'yes',
      newsText: 'Når naboer og brugere af pladsen taler sammen, bliver der roligere for alle.',
      coCreation: ['citizens', 'associations', 'businesses'],
    },
  },
];
