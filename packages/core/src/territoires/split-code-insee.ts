/** Overseas the département takes three characters of a commune code and leaves two; elsewhere two, and leaves three. */
export function splitCodeInsee(code: string): { readonly departement: string; readonly commune: string } {
  const length = code.startsWith("97") || code.startsWith("98") ? 3 : 2;
  return { departement: code.slice(0, length), commune: code.slice(length) };
}
