import type { Source } from "@ia-territoires/core";

/** Sources in words, the articles of one text together: « CCAG, articles 3.2.2 et 3.2.4 ». */
export function formatSources(sources: readonly Source[]): string {
  const textes = new Map<string, string[]>();
  for (const { texte, article } of sources) {
    const articles = textes.get(texte) ?? [];
    if (article !== undefined && !articles.includes(article)) articles.push(article);
    textes.set(texte, articles);
  }
  return [...textes].map(([texte, articles]) => `${texte}${formatArticles(articles)}`).join(" ; ");
}

function formatArticles(articles: readonly string[]): string {
  if (articles.length === 0) return "";
  return `, article${articles.length > 1 ? "s" : ""} ${articles.join(" et ")}`;
}
