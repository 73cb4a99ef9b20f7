import { relative, sep } from "node:path";
import { listSourceFiles } from "../graph/list-source-files.ts";
import type { Bilan } from "../runner/stage.ts";
import { listExternalLinks } from "./list-link-violations.ts";

const TIMEOUT_MS = 15_000;

/** Asks a site for a page; only an answer « gone » or « not found » says the link is dead. */
async function explainAnswer(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(TIMEOUT_MS) });
    await answer.body?.cancel();
    return answer.status === 404 || answer.status === 410 ? `répond ${answer.status}` : undefined;
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `ne répond pas (${cause})`;
  }
}

/** Opens every address that pages and dated figures cite. Needs the network: run on demand, never in `npm test`. */
export async function checkExternalLinks(root: string): Promise<Bilan> {
  const texts = listSourceFiles(root)
    .map((file) => relative(root, file))
    .filter((file) => file.includes(`${sep}texts${sep}`));
  const raisons: string[] = [];
  const links = listExternalLinks(root, texts);
  for (const [url, place] of links) {
    const reason = await explainAnswer(url);
    if (reason) raisons.push(`${place} : ${url} ${reason}`);
  }
  return { passed: links.size - raisons.length, failed: raisons.length, raisons };
}
