import type { TvaDemande } from "@ia-territoires/pricing/cdg";
import { tvaDemandeSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod/mini";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** VAT as it is typed; « tarif » leaves it to the tariff's own treatment. */
export interface ValeursTva {
  readonly tva: string;
  readonly tvaMention: string;
  readonly tvaTaux: string;
  readonly tvaPrix: string;
}

export const CHAMPS_TVA = {
  tva: z.enum(["tarif", "hors-champ", "exonere", "taxable"]),
  tvaMention: z.string(),
  tvaTaux: z.string(),
  tvaPrix: z.enum(["ht", "ttc"]),
};

/**
 * Turns the stored treatment of VAT into what the form edits.
 *
 * @example
 * toValeursTva(undefined).tva // => "tarif"
 */
export function toValeursTva(tva: TvaDemande | undefined): ValeursTva {
  return {
    tva: tva?.statut ?? "tarif",
    tvaMention: tva?.mention ?? "",
    tvaTaux: tva?.statut === "taxable" ? tva.taux.replace(".", ",") : "",
    tvaPrix: tva?.statut === "taxable" ? tva.prix : "ht",
  };
}

/**
 * Turns what was typed into the treatment of VAT to store, none for the tariff's own; refuses (zod) a wrong rate.
 *
 * @example
 * toTvaDemande({ tva: "taxable", tvaMention: "", tvaTaux: "20", tvaPrix: "ht" })
 * // => { tva: { statut: "taxable", taux: "20", prix: "ht" } }
 */
export function toTvaDemande(valeurs: ValeursTva): { readonly tva?: TvaDemande } {
  const demande = toDemande(valeurs);
  return demande === null ? {} : { tva: tvaDemandeSchema.parse(demande) };
}

/** The shared schema has the last word, its messages go beside the fields of the form. */
export const CONTROLE_TVA = z.superRefine<ValeursTva>((valeurs, ctx) => {
  const demande = toDemande(valeurs);
  if (demande === null) return;
  const noms: Readonly<Record<string, string>> = { mention: "tvaMention", taux: "tvaTaux", prix: "tvaPrix" };
  for (const [champ, message] of Object.entries(readErreursSchema(tvaDemandeSchema, demande))) {
    ctx.addIssue({ code: "custom", path: [noms[champ] ?? "tva"], message });
  }
});

function toDemande({ tva, tvaMention, tvaTaux, tvaPrix }: ValeursTva): object | null {
  const mention = tvaMention.trim() === "" ? {} : { mention: tvaMention.trim() };
  if (tva === "tarif") return null;
  if (tva === "taxable")
    return { statut: tva, taux: tvaTaux.trim().replace(",", "."), prix: tvaPrix, ...mention };
  return { statut: tva, ...mention };
}
