/**
 * The text of a part of a Word file, straight from its XML: a line feed after each paragraph and for each break.
 * @example
 * readTexteXml("<w:p><w:t>Un</w:t></w:p>") // => "Un\n"
 */
export function readTexteXml(xml: string): string {
  return Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<\/w:p>/g),
    ([, texte, saut]) => {
      if (texte !== undefined) return decode(texte);
      return saut === "tab" ? "\t" : "\n";
    },
  ).join("");
}

function decode(texte: string): string {
  const entites: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return texte.replace(/&(lt|gt|amp|quot|apos);/g, (_, nom: string) => entites[nom] ?? "");
}
