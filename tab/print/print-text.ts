/** What stands on paper alone, and the button that leads there. */
export const printText = {
  da: {
    print: 'Udskriv',
    printedAt: (time: string) => `Udskrevet ${time}`,
    shown: (chosen: string) => `Vist: ${chosen}`,
  },
  en: {
    print: 'Print',
    printedAt: (time: string) => `Printed ${time}`,
    shown: (chosen: string) => `Shown: ${chosen}`,
  },
} as const;
