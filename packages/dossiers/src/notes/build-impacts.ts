import { explainDevoir, MODELE_AIPD, MODELE_FRIA } from "@ia-territoires/compliance/modeles";
import { buildContenu } from "./build-contenu.ts";
import { buildSection } from "./build-section.ts";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";
import { champs, texte } from "./parties.ts";
import { listObligationsNote } from "./parts-obligations.ts";
import { buildClasses, buildIdentite, buildPoints, listPlan } from "./parts-systeme.ts";

/** The impact analysis on personal data (RGPD, art. 35), begun with what is known. */
export function buildAipd(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_AIPD;
  const { obligations } = charge.examen;
  return buildContenu(charge, MODELE_AIPD, [
    buildSection(charge, parties.seuil, texte(explainDevoir(obligations, ["fr-aipd"], "l'analyse d'impact"))),
    buildSection(charge, parties.description, buildIdentite(charge)),
    buildSection(charge, parties.necessite),
    buildSection(charge, parties.risques, buildClasses(charge), buildPoints(charge)),
    buildSection(charge, parties.mesures, ...listPlan(charge)),
    buildSection(charge, parties.avis),
  ]);
}

/** The fundamental rights impact assessment (regulation (EU) 2024/1689, art. 27), begun with what is known. */
export function buildFria(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_FRIA;
  const { obligations } = charge.examen;
  return buildContenu(charge, MODELE_FRIA, [
    buildSection(
      charge,
      parties.seuil,
      texte(explainDevoir(obligations, ["d-27"], "l'analyse d'impact sur les droits fondamentaux")),
    ),
    buildSection(charge, parties.processus, buildIdentite(charge)),
    buildSection(charge, parties.duree),
    buildSection(
      charge,
      parties.personnes,
      champs(["Service qui utilise le système", charge.systeme.service]),
    ),
    buildSection(charge, parties.risques, buildClasses(charge), buildPoints(charge)),
    buildSection(charge, parties.controle),
    buildSection(charge, parties.mesures, ...listPlan(charge)),
    { titre: "Obligations relevées", parties: listObligationsNote(charge) },
    buildSection(charge, parties.notification),
  ]);
}
