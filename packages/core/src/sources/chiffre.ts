import type { DateIso } from "../brands.ts";
import type { DatedValue } from "./dated-value.ts";

/** One value of a text, in the words people read: what a list of the figures in force is made of. */
export interface Chiffre extends Omit<DatedValue<string>, "from" | "verifiedOn"> {
  /** Stable name; the successive values of one figure share it. */
  readonly code: string;
  /** File of the `texts/` folder that holds it, without its extension. */
  readonly fichier: string;
  /** What it is the value of, in French. */
  readonly libelle: string;
  /** First day on which it holds; `null` when what was read does not say it. */
  readonly from: DateIso | null;
  /** Day on which somebody last compared it with its source; `null` when nobody noted one. */
  readonly verifiedOn: DateIso | null;
}
