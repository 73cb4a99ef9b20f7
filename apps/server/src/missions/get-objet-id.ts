const CLES = ["interventionId", "besoinId", "demandeId", "devisId"] as const;

/** What an action or an event of a mission is about, the most precise first; undefined for the mission itself. */
export function getObjetId(donnees: object): string | undefined {
  const cle = CLES.find((nom) => nom in donnees);
  return cle === undefined ? undefined : (donnees as Readonly<Record<string, string>>)[cle];
}
