/** What people paste, and what somebody might try: each must come out as the text it is. */
export const nastyTexts = {
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  entity: '&lt;b&gt; "citat" \'apostrof\' </style></title>-->',
  formula: "=cmd|' /C calc'!A0",
  field: '{ INCLUDETEXT "C:\\\\hemmeligt.txt" } {{felt}} w:t',
  rightToLeft: 'مرحبا \u202Egnirts desrever\u202C slut',
  emoji: '👩‍👩‍👧‍👦 🚲 ',
  lines: 'Første linje\nAnden linje\n\nFjerde linje',
  control: 'før\u0000\u0008\uFFFE\uD800efter',
  long: 'Langt'.repeat(400),
} as const;
