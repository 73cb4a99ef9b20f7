/** A link of a Markdown page. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** Code is not text: blanked, its line breaks kept so that lines still count. */
function blankCode(markdown: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, " ");
  return markdown.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, blank).replace(/`[^`\n]+`/g, blank);
}

/**
 * Lists the links and images of a Markdown page.
 * @example
 * readLinks("[a](b.md)") // => [{ target: "b.md", line: 1 }]
 */
export function readLinks(markdown: string): readonly Link[] {
  const text = blankCode(markdown);
  const found = [
    ...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    ...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...text.matchAll(/<(https?:[^>\s]+)>/g),
    ...text.matchAll(/<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g),
  ];
  return found.map((match) => ({
    target: match[1] ?? "",
    line: text.slice(0, match.index).split("\n").length,
  }));
}
