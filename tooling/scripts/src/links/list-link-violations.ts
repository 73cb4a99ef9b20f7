import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { listAnchors } from "./list-anchors.ts";
import { listPages } from "./list-pages.ts";
import { readLinks } from "./read-links.ts";

function explainLink(root: string, page: string, target: string): string | undefined {
  if (/^(https?:|mailto:)/.test(target)) {
    return URL.canParse(target) ? undefined : `adresse illisible : ${target}`;
  }
  if (target.startsWith("/")) return `lien absolu : ${target}`;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : resolve(dirname(page), decodeURIComponent(path));
  if (relative(root, file).startsWith("..")) return `lien hors du dépôt : ${target}`;
  if (!existsSync(file)) return `cible absente : ${target}`;
  if (anchor === undefined || statSync(file).isDirectory() || !file.endsWith(".md")) return undefined;
  return listAnchors(readFileSync(file, "utf8")).includes(decodeURIComponent(anchor))
    ? undefined
    : `titre absent : ${target}`;
}

/** Lists the links of the Markdown pages under `root` that lead nowhere, without the network. */
export function listLinkViolations(root: string): readonly string[] {
  return listPages(root).flatMap((page) =>
    readLinks(readFileSync(page, "utf8")).flatMap(({ target, line }) => {
      const reason = explainLink(root, page, target);
      return reason ? [`${relative(root, page)}:${line} : ${reason}`] : [];
    }),
  );
}

/** The addresses on the web that pages and dated figures cite, each with the first place that cites it. */
export function listExternalLinks(root: string, sources: readonly string[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const add = (target: string, place: string): void => {
    if (target.startsWith("http") && !links.has(target)) links.set(target, place);
  };
  for (const page of listPages(root)) {
    for (const { target, line } of readLinks(readFileSync(page, "utf8")))
      add(target, `${relative(root, page)}:${line}`);
  }
  for (const file of sources) {
    const text = readFileSync(join(root, file), "utf8");
    for (const match of text.matchAll(/\burl:\s*"(https?:[^"]+)"/g)) add(match[1] ?? "", file);
  }
  return links;
}
