import type { Table, Valeur } from "../src/index.ts";

/** Ten columns as a list of orders has them. */
export const TABLE: Table = {
  titre: "Commandes",
  colonnes: [
    { cle: "numero", titre: "Numéro", type: "texte" },
    { cle: "siret", titre: "SIRET", type: "code" },
    { cle: "beneficiaire", titre: "Bénéficiaire", type: "texte" },
    { cle: "objet", titre: "Objet", type: "texte" },
    { cle: "date", titre: "Date", type: "date" },
    { cle: "notifieeLe", titre: "Notifiée le", type: "instant" },
    { cle: "quantite", titre: "Quantité", type: "nombre" },
    { cle: "lignes", titre: "Lignes", type: "entier" },
    { cle: "montant", titre: "Montant", type: "montant" },
    { cle: "soldee", titre: "Soldée", type: "booleen" },
  ],
};

/** So many rows, made one at a time: memory is that of the writer. */
export function* buildLignes(nombre: number): Generator<readonly Valeur[]> {
  for (let rang = 0; rang < nombre; rang += 1) {
    const jour = String(1 + (rang % 28)).padStart(2, "0");
    yield [
      `BC-2026-${String(rang).padStart(6, "0")}`,
      String(10_000_000_000_000 + rang),
      `Commune de Bourg-l'Exemple-${rang % 2_000}`,
      `Accompagnement à la mise en conformité, tranche ${rang % 7}`,
      `2026-03-${jour}`,
      `2026-03-${jour}T09:00:00Z`,
      `${rang % 40}.5`,
      rang % 12,
      `${rang % 5_000}.${String(rang % 100).padStart(2, "0")}`,
      rang % 3 === 0,
    ];
  }
}
