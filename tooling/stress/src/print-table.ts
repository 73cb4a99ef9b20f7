/** Prints rows as a small aligned table, columns in the order of `titres`. */
export function printTable(
  titres: readonly string[],
  lignes: readonly (readonly (string | number)[])[],
): void {
  const textes = lignes.map((ligne) =>
    ligne.map((valeur) => (typeof valeur === "number" ? valeur.toLocaleString("fr-FR") : valeur)),
  );
  const largeurs = titres.map((titre, i) =>
    Math.max(titre.length, ...textes.map((ligne) => (ligne[i] ?? "").length)),
  );
  const write = (cellules: readonly string[]): void => {
    process.stdout.write(
      `| ${cellules.map((cellule, i) => cellule.padEnd(largeurs[i] ?? 0)).join(" | ")} |\n`,
    );
  };
  write(titres);
  write(largeurs.map((largeur) => "-".repeat(largeur)));
  for (const ligne of textes) write(ligne);
}
