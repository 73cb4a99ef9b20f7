const ENTITES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const LIEN = /https?:\/\/[^\s<>"»)]+[^\s<>"»).,;:!?]/g;

const escape = (texte: string): string => texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe);

/** Escapes a line and makes its addresses links. */
function buildLigne(ligne: string): string {
  let fin = 0;
  let html = "";
  for (const trouve of ligne.matchAll(LIEN)) {
    const [adresse] = trouve;
    html += `${escape(ligne.slice(fin, trouve.index))}<a href="${escape(adresse)}">${escape(adresse)}</a>`;
    fin = trouve.index + adresse.length;
  }
  return html + escape(ligne.slice(fin));
}

/**
 * Gives the HTML part of a mail from its plain text, which stays the reference: a paragraph per blank line, addresses
 * as links, nothing from elsewhere (no image, no style, no tracking).
 *
 * @example
 * buildHtml("Bonjour,\n\nhttps://exemple.fr") // => "…<p>Bonjour,</p>\n<p><a href=\"https://exemple.fr\">…</a></p>…"
 */
export function buildHtml(texte: string, objet: string): string {
  const paragraphes = texte
    .split(/\n{2,}/)
    .map((paragraphe) => `<p>${paragraphe.split("\n").map(buildLigne).join("<br>\n")}</p>`);
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${escape(objet)}</title></head>
<body>
${paragraphes.join("\n")}
</body>
</html>
`;
}
