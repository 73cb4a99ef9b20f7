/** The deliberating assembly as French grammar needs it: its article apart from its name, in lower case. */
export interface Assemblee {
  readonly article: "le" | "la" | "l'" | "les";
  readonly nom: string;
}
