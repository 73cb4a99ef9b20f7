import type { Bloc } from "./bloc.ts";

/** An article of the convention; its number comes from its place. */
export interface ArticleConvention {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}
