import { formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { getDebutConvention, getFinConvention } from "../missions/get-fin-convention.ts";
import type { Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/** The end of the convention as it is written, or the last day to say no before it renews itself. */
export function listEcheancesFin(
  { convention }: Mission,
  aujourdHui: DateIso | undefined,
): readonly EcheanceDossier[] {
  if (convention === undefined) return [];
  const { dernierJour, reconduite, preavisLe, explication } = getFinConvention(
    convention,
    aujourdHui ?? getDebutConvention(convention),
  );
  if (dernierJour === null) return [];
  const quoi = reconduite
    ? "Décider si la convention est reconduite"
    : "Préparer la suite de la convention, qui prend fin";
  return [
    {
      cle: `fin-convention:${dernierJour}`,
      nature: "fin-convention",
      jour: preavisLe ?? dernierJour,
      quoi,
      explication,
      sources: [{ texte: `Convention signée le ${formatDateFr(convention.signeeLe)}` }],
      responsable: "prestataire",
    },
  ];
}
