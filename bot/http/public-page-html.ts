import type { Text } from '#bot/text/da.ts';
import type { PublicSection } from '#bot/text/da-public-pages.ts';

export const publicPageNames = ['about', 'privacy', 'terms', 'accessibility'] as const;
export type PublicPageName = (typeof publicPageNames)[number];

/** Where the pages' one style sheet is served. */
export const publicStylePath = '/public-pages.css';

/** The partnership from which a page is read, and whom it says one can turn to; null where it names nobody. */
export type ReadFrom = { readonly partnershipId: string; readonly contact: string | null };

/** One public page as a whole HTML document: no script, no inline style, nothing from elsewhere. */
export function publicPageHtml(name: PublicPageName, text: Text, from: ReadFrom | null = null): string {
  const { title, intro, sections } = text.publicPages[name];
  return `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${publicStylePath}">
</head>
<body>
<header>
${navigation(name, text)}
${languageLink(name, text, from)}
</header>
<main>
<h1>${escaped(title)}</h1>
<p class="intro">${escaped(intro)}</p>
${sections.map((section) => sectionHtml(withContact(section, from?.contact ?? text.publicPages.noContact))).join('\n')}
</main>
</body>
</html>
`;
}

function navigation(current: PublicPageName, text: Text): string {
  const links = publicPageNames.map((name) => {
    const mark = name === current ? ' aria-current="page"' : '';
    return `<a href="${addressOf(name, text.language)}"${mark}>${escaped(text.publicPages[name].name)}</a>`;
  });
  return `<nav aria-label="${escaped(text.publicPages.pages)}">${links.join(' ')}</nav>`;
}

function languageLink(name: PublicPageName, { language, publicPages }: Text, from: ReadFrom | null): string {
  const other = language === 'da' ? 'en' : 'da';
  const query = new URLSearchParams({
    ...(other === 'da' ? {} : { lang: other }),
    ...(from ? { partnership: from.partnershipId } : {}),
  });
  const address = query.size === 0 ? `/${name}` : `/${name}?${query}`;
  return `<a href="${escaped(address)}" lang="${other}" hreflang="${other}">${escaped(publicPages.otherLanguage)}</a>`;
}

function addressOf(name: PublicPageName, language: Text['language']): string {
  return language === 'da' ? `/${name}` : `/${name}?lang=${language}`;
}

/** Each line of it as it was typed. */
function withContact(section: PublicSection, contact: string): PublicSection {
  if (!section.isContact) return section;
  return {
    ...section,
    paragraphs: [...section.paragraphs, ...contact.split('\n').filter((line) => line.trim() !== '')],
  };
}

function sectionHtml({ title, paragraphs, points }: PublicSection): string {
  const texts = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const list = points.length === 0 ? [] : [`<ul>${points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`];
  return [`<h2>${escaped(title)}</h2>`, ...texts, ...list].join('\n');
}

/** For text and for attribute values in double quotes. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
