interface ErreurRest {
  readonly message: string;
  readonly code: string;
  readonly codeMetier: string;
  readonly requestId: string;
  readonly [detail: string]: unknown;
}

function record(valeur: unknown): Record<string, unknown> {
  return typeof valeur === "object" && valeur !== null ? (valeur as Record<string, unknown>) : {};
}

/** Flattens an error of trpc-to-openapi: its own English sentence gives way to ours, its raw issues to `champs`. */
export function readErreurRest(texte: string, requestId: string): ErreurRest {
  const corps = record(JSON.parse(texte));
  const data = record(corps["data"]);
  const champs = Array.isArray(data["champs"]) ? data["champs"].map(record) : [];
  const dits = champs
    .slice(0, 3)
    .map(({ chemin, message }) => `${Array.isArray(chemin) ? chemin.join(".") : ""} : ${String(message)}`);
  const anglais = corps["message"] === "Input validation failed";
  const { httpStatus: _, path: __, ...details } = data;
  return {
    codeMetier: "requete-refusee",
    ...details,
    code: String(corps["code"]),
    message: anglais ? `Saisie refusée. ${dits.join(" ; ")}` : String(corps["message"]),
    requestId,
  };
}
