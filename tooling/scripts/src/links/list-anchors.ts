/**
 * Lists the anchors a forge gives to the titles of a Markdown page.
 * @example
 * listAnchors("# L'été, déjà\n## Deux\n## Deux") // => ["lété-déjà", "deux", "deux-1"]
 */
export function listAnchors(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  const text = markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1/gm, "");
  return [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => {
    const title = (match[1] ?? "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
