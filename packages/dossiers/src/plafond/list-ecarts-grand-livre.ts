import { formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { buildEcart, sumDemiJournees } from "./build-ecart.ts";
import { buildGrandLivre } from "./build-grand-livre.ts";
import type { EcartPlafond, SuiviPlafond } from "./suivi-plafond.ts";

/** Counters against movements, movements against what the acceptance of each devis took. */
export function listEcartsGrandLivre(suivi: SuiviPlafond): readonly EcartPlafond[] {
  const ecarts: EcartPlafond[] = [];
  for (const { periodeDebut, prises } of buildGrandLivre(suivi)) {
    const compteur = suivi.compteurs.find((un) => un.periodeDebut === periodeDebut);
    const pris = compteur?.pris ?? 0;
    const annee = `de la période du ${formatDateFr(periodeDebut)}`;
    if (pris !== prises) {
      const message = `Le compteur ${annee} tient ${pris} demi-journées, ses mouvements en font ${prises}.`;
      ecarts.push(buildEcart("compteur-faux", periodeDebut, message));
    }
    if (typeof compteur?.plafond === "number" && prises > compteur.plafond) {
      const message = `${prises} demi-journées prises ${annee}, pour un plafond de ${compteur.plafond}.`;
      ecarts.push(buildEcart("plafond-depasse", periodeDebut, message));
    }
  }
  const connus = new Set(suivi.devis.map(({ id }) => id));
  for (const devisId of new Set(suivi.mouvements.map((un) => un.devisId))) {
    if (connus.has(devisId)) continue;
    const total = sumDemiJournees(suivi.mouvements.filter((un) => un.devisId === devisId));
    const message = `Le grand livre tient ${total} demi-journées d'un devis inconnu de la mission.`;
    ecarts.push(buildEcart("mouvement-orphelin", devisId, message));
  }
  return [...ecarts, ...suivi.devis.flatMap((devis) => listEcartsDevis(suivi, devis))];
}

function listEcartsDevis(
  { mouvements }: SuiviPlafond,
  { id, numero, statut, acceptation }: SuiviPlafond["devis"][number],
): readonly EcartPlafond[] {
  const attendues = new Map<DateIso, number>();
  if (statut === "accepte") {
    for (const { periode, demiJournees } of acceptation?.imputations ?? []) {
      attendues.set(periode.debut, (attendues.get(periode.debut) ?? 0) + demiJournees);
    }
  }
  const siens = mouvements.filter(({ devisId }) => devisId === id);
  const periodes = new Set([...attendues.keys(), ...siens.map(({ periodeDebut }) => periodeDebut)]);
  return [...periodes].flatMap((periodeDebut) => {
    const prises = sumDemiJournees(siens.filter((un) => un.periodeDebut === periodeDebut));
    const attendue = attendues.get(periodeDebut) ?? 0;
    if (prises === attendue) return [];
    const message = `Devis n° ${numero} : ${prises} demi-journées prises dans la période du ${formatDateFr(periodeDebut)}, ${attendue} attendues.`;
    return [buildEcart("mouvement-different-du-devis", id, message)];
  });
}
