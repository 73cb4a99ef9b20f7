import { formatDateFr, formatMontant } from "@ia-territoires/core";
import { aggregateDejaFacture } from "../titres/aggregate-deja-facture.ts";
import { isTitreEnVigueur } from "../titres/is-titre-en-vigueur.ts";
import { buildEcart } from "./build-ecart.ts";
import type { EcartPlafond, SuiviPlafond } from "./suivi-plafond.ts";

/** Titres against interventions (done, once, same half-days) and against their devis (accepted, same amount). */
export function listEcartsTitres(suivi: SuiviPlafond): readonly EcartPlafond[] {
  const titres = suivi.titres.filter(isTitreEnVigueur);
  const ecarts: EcartPlafond[] = [];
  const vues = new Set<string>();
  for (const titre of titres) {
    for (const ligne of titre.lignes) {
      const quand = `l'intervention du ${formatDateFr(ligne.date)}`;
      if (vues.has(ligne.interventionId)) {
        ecarts.push(
          buildEcart("facturee-deux-fois", ligne.interventionId, `Deux titres facturent ${quand}.`),
        );
      }
      vues.add(ligne.interventionId);
      const intervention = suivi.interventions.find(({ id }) => id === ligne.interventionId);
      if (intervention?.statut !== "service-fait") {
        const message = `Un titre facture ${quand}, dont le service fait n'est pas constaté.`;
        ecarts.push(buildEcart("titre-sans-service-fait", titre.id, message));
      } else if (intervention.demiJournees !== ligne.demiJournees) {
        const message = `Un titre compte ${ligne.demiJournees} demi-journées pour ${quand}, qui en a ${intervention.demiJournees}.`;
        ecarts.push(buildEcart("titre-demi-journees-differentes", titre.id, message));
      }
    }
  }
  return [...ecarts, ...listEcartsMontants(suivi, titres)];
}

function listEcartsMontants(suivi: SuiviPlafond, titres: SuiviPlafond["titres"]): readonly EcartPlafond[] {
  return [...new Set(titres.map(({ devisId }) => devisId))].flatMap((devisId) => {
    const devis = suivi.devis.find(({ id }) => id === devisId);
    if (devis?.statut !== "accepte") {
      const message = `Un titre en vigueur facture un devis qui n'est pas accepté.`;
      return [buildEcart("titre-sans-devis-accepte", devisId, message)];
    }
    const deja = aggregateDejaFacture(titres.filter((titre) => titre.devisId === devisId));
    const { demiJournees, tva } = devis.resultat;
    const trop = deja.demiJournees > demiJournees;
    const entier = deja.demiJournees === demiJournees && deja.montantTtc !== tva.montantTtc;
    if (!trop && !entier) return [];
    const message = `Le devis n° ${devis.numero} est de ${demiJournees} demi-journées et ${formatMontant(tva.montantTtc)}, ses titres en font ${deja.demiJournees} et ${formatMontant(deja.montantTtc)}.`;
    return [buildEcart("titres-differents-du-devis", devisId, message)];
  });
}
