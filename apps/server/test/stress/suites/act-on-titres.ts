import type { DateIso } from "@ia-territoires/core";
import { cle } from "../../create-mission.ts";
import type { Appel } from "../../create-monde.ts";
import type { Tirage } from "./tirage.ts";

const pick = <T>(liste: readonly T[], rang: number): T | undefined => liste[rang % Math.max(1, liste.length)];
const PAGE = { page: 1, taille: 50 } as const;

/** Tries what a draw says on the titres of a vendor, over every mission at once; undefined when there is none. */
export async function actOnTitres(
  appel: Appel,
  tirage: Tirage,
  { aujourdHui, exercice }: { readonly aujourdHui: DateIso; readonly exercice: number },
): Promise<{ readonly statut: string } | undefined> {
  const { geste, rang } = tirage;
  if (geste === "lot") {
    const du = `${exercice}-01-01` as DateIso;
    const demande = { exercice, du, au: aujourdHui, ecartes: [] };
    const apercu = await appel.titres.preview(demande);
    if (apercu.statut === "refus") return apercu;
    const attendu = { titres: apercu.titres.length, montantTtc: apercu.totaux.montantTtc };
    return appel.titres.createLot({ ...cle(), ...demande, attendu });
  }
  if (geste === "transmettre" || geste === "abandonner-lot") {
    const lot = pick((await appel.titres.listLots({ ...PAGE, tri: "-creation" })).lignes, rang);
    if (lot === undefined) return undefined;
    const sur = { ...cle(), lotId: lot.id, version: lot.version };
    return geste === "transmettre" ? appel.titres.transmitLot(sur) : appel.titres.dropLot(sur);
  }
  const titre = pick((await appel.titres.list({ ...PAGE, tri: "reference" })).lignes, rang);
  if (titre === undefined) return undefined;
  const sur = { ...cle(), titreId: titre.id, version: titre.version };
  if (geste === "emettre") {
    // The same number now and then: taken twice, it is refused.
    const numero = rang === 0 ? "1" : titre.id.slice(0, 8);
    return appel.titres.recordEmission({ ...sur, numero, bordereau: "17", emisLe: aujourdHui });
  }
  const motif = "Erreur d'essai";
  if (geste === "reduire") return appel.titres.reduce({ ...sur, montantTtc: titre.montantHt, motif });
  if (geste !== "annuler-titre") return undefined;
  return appel.titres.cancel({ ...sur, motif, suite: rang % 2 === 0 ? "refacturer" : "abandonner" });
}
