import * as z from "zod";
import { defineListe, type ListeEnregistree } from "../src/listes/define-liste.ts";

/** A list of so many rows that come from nowhere, each of 100 characters, and how many lots were read of it. */
export function buildSourceEssai(nombre: number): {
  readonly liste: ListeEnregistree;
  readonly lots: { readonly lus: number };
} {
  const lots = { lus: 0 };
  const { enregistree } = defineListe<z.ZodObject, { readonly id: string; readonly texte: string }>({
    code: "essai",
    titre: "Essai",
    roles: ["referent-ia"],
    criteres: z.object({}),
    filtres: {},
    source: {
      page: async () => ({ lignes: [], total: nombre }),
      listIds: async (_tx, _criteres, maximum) =>
        Array.from({ length: Math.min(nombre, maximum) }, (_, rang) => String(rang)),
      listLignes: async (_tx, ids) => {
        lots.lus += 1;
        return ids.map((id) => ({ id, texte: id.padStart(100, "x") }));
      },
    },
    colonnes: [{ cle: "texte", titre: "Texte", type: "texte", valeur: ({ texte }) => texte }],
  });
  return { liste: enregistree, lots };
}
