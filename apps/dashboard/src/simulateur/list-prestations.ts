import type { Bpu, LigneBpu } from "@ia-territoires/pricing";

/** The lines of one lot as a list to choose from, grouped by family. */
export function listPrestations(
  { lignes }: Bpu,
  lot: string,
): readonly {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}[] {
  const groupes = new Map<string, { value: string; label: string }[]>();
  for (const ligne of lignes) {
    if (ligne.lot !== lot) continue;
    const famille = ligne.famille ?? "Autres";
    const deja = groupes.get(famille) ?? [];
    deja.push({ value: ligne.code, label: formatPrestation(ligne) });
    groupes.set(famille, deja);
  }
  return [...groupes].map(([group, items]) => ({ group, items }));
}

/** What tells a line from its neighbours: its words, whom it is for, its profile. */
export function formatPrestation({ designation, publicOuTaille, profil }: LigneBpu): string {
  return [designation, publicOuTaille, profil].filter((part) => part !== null).join(" — ");
}

/** The lots of a price list, in their order. */
export function listLots({ lignes }: Bpu): readonly string[] {
  return [...new Set(lignes.map(({ lot }) => lot))].sort((a, b) =>
    a.localeCompare(b, "fr", { numeric: true }),
  );
}
