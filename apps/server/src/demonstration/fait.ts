/** The story is written so that no rule refuses it: a refusal is a fault of the demonstration, shown at once. */
export function fait<T extends { readonly statut: string }>(
  reponse: T,
): Extract<T, { readonly statut: "fait" }> {
  if (reponse.statut === "fait") return reponse as Extract<T, { readonly statut: "fait" }>;
  throw new Error(
    `Démonstration refusée par les règles : ${"message" in reponse ? String(reponse.message) : reponse.statut}`,
  );
}
