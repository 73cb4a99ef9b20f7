import type { Citation } from "../../packs/pack.ts";

/** Articles of Regulation (EU) 2024/1689. */
export const aia = (...articles: string[]): readonly Citation[] =>
  articles.map((article) => ["AIA", article]);
