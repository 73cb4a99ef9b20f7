type Json = null | boolean | number | string | readonly Json[] | { readonly [cle: string]: Json };

function write(valeur: unknown): string {
  if (
    valeur === null ||
    typeof valeur === "boolean" ||
    typeof valeur === "number" ||
    typeof valeur === "string"
  ) {
    return JSON.stringify(valeur);
  }
  if (Array.isArray(valeur)) return `[${valeur.map((v) => write(v ?? null)).join(",")}]`;
  if (typeof valeur === "object") {
    const cles = Object.entries(valeur).filter(([, v]) => v !== undefined);
    cles.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${cles.map(([cle, v]) => `${JSON.stringify(cle)}:${write(v)}`).join(",")}}`;
  }
  throw new TypeError(`Valeur qui ne s'écrit pas en JSON : ${typeof valeur}.`);
}

/**
 * Writes a JSON value in one way only, keys sorted, so that a hash survives a database that reorders keys.
 * Refuses (TypeError) what JSON cannot hold.
 *
 * @example
 * canonicalJson({ b: 1, a: [true] }) // => '{"a":[true],"b":1}'
 */
export function canonicalJson(valeur: Json | object): string {
  return write(valeur);
}
