import { addJours, formatDateFr } from "@ia-territoires/core";
import { getAvancementDevis } from "../missions/get-avancement-devis.ts";
import { getDernierJourConvention } from "../missions/get-fin-convention.ts";
import type { Mission } from "../missions/mission.ts";
import { type Anomalie, ATTENTE_SERVICE_FAIT_JOURS } from "./anomalie.ts";

/**
 * Lists what is late or missing in a mission, and what will be when its day comes (`depuis`), so that the list of a day
 * is made of those already begun. The SIRET of the body is looked at by whoever holds its sheet.
 *
 * Nothing here refuses anything: a term that has passed is marked, and left to the person who decides.
 * @example
 * listAnomaliesMission(mission) // a devis sent on 15 June 2026, valid until 31 December, no délibération
 * // => [{ code: "deliberation-manquante", depuis: "2026-06-15", objetId: "d1", precision: "Devis 2026-001" },
 * //     { code: "devis-perime", depuis: "2027-01-01", objetId: "d1", precision: "Devis 2026-001, valable jusqu'au 31 décembre 2026" }]
 */
export function listAnomaliesMission(mission: Mission): readonly Anomalie[] {
  return [
    ...listAnomaliesDevis(mission),
    ...listAnomaliesConvention(mission),
    ...listAnomaliesInterventions(mission),
    ...mission.demandes
      .filter(({ statut }) => statut === "attendue")
      .map(
        ({ id, libelle, pourLe }): Anomalie => ({
          code: "document-en-retard",
          depuis: addJours(pourLe, 1),
          objetId: id,
          precision: `${libelle}, attendu pour le ${formatDateFr(pourLe)}`,
        }),
      ),
  ];
}

function listAnomaliesDevis({ devis, deliberation }: Mission): readonly Anomalie[] {
  return devis
    .filter(({ statut }) => statut === "envoye")
    .flatMap(({ id, numero, date, envoyeLe, valideJusquAu }): readonly Anomalie[] => [
      ...(deliberation === undefined
        ? [
            {
              code: "deliberation-manquante" as const,
              depuis: envoyeLe ?? date,
              objetId: id,
              precision: `Devis ${numero}`,
            },
          ]
        : []),
      {
        code: "devis-perime",
        depuis: addJours(valideJusquAu, 1),
        objetId: id,
        precision: `Devis ${numero}, valable jusqu'au ${formatDateFr(valideJusquAu)}`,
      },
    ]);
}

function listAnomaliesConvention(mission: Mission): readonly Anomalie[] {
  const { convention, devis } = mission;
  const fin = convention === undefined ? null : getDernierJourConvention(convention);
  const reste = devis.some((accepte) => {
    const { reste: aPlanifier, prevues } = getAvancementDevis(mission, accepte);
    return aPlanifier + prevues > 0;
  });
  if (fin === null || !reste) return [];
  const precision = `Terminée le ${formatDateFr(fin)}, des demi-journées restent à faire`;
  return [{ code: "convention-terminee", depuis: addJours(fin, 1), objetId: null, precision }];
}

function listAnomaliesInterventions({ interventions }: Mission): readonly Anomalie[] {
  return interventions.flatMap(({ id, date, statut, fiche }): readonly Anomalie[] => {
    const precision = `${fiche?.objectif ?? "Intervention"}, le ${formatDateFr(date)}`;
    if (statut === "prevue")
      return [{ code: "intervention-sans-suite", depuis: addJours(date, 1), objetId: id, precision }];
    if (statut === "realisee") {
      const depuis = addJours(date, ATTENTE_SERVICE_FAIT_JOURS);
      return [{ code: "service-fait-en-attente", depuis, objetId: id, precision }];
    }
    return [];
  });
}
