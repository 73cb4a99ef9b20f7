import type { DocumentNote } from "@ia-territoires/documents";
import type { SystemeExamine } from "../registre/get-systeme.ts";
import { buildNote, champs, liste, section, texte } from "./build-note.ts";
import { buildClasses, buildIdentite, buildObligations, listPlan, listPoints } from "./parts-systeme.ts";

/** Whether the law finds a duty of this id, as a sentence. */
function explainDevoir({ examen }: SystemeExamine, ids: readonly string[], quoi: string): string {
  const due = examen.obligations.obligations.find(({ id }) => ids.includes(id));
  if (due === undefined)
    return `D'après les réponses enregistrées, ${quoi} n'est pas établie comme due : le vérifier avant d'y renoncer.`;
  return due.basis === "established"
    ? `D'après les réponses enregistrées, ${quoi} est due.`
    : `${quoi} est présumée due, tant qu'une réponse ou une lecture manque.`;
}

/** The impact analysis on personal data (RGPD, art. 35), begun with what is known. */
export function buildAipd(charge: SystemeExamine): DocumentNote {
  return buildNote(
    charge,
    "Analyse d'impact sur la protection des données, à compléter",
    [
      section(
        "Faut-il la faire",
        texte(explainDevoir(charge, ["fr-aipd", "d-26-9"], "l'analyse d'impact")),
        texte("Règlement (UE) 2016/679, art. 35, paragraphe 7 : les quatre parties ci-dessous."),
      ),
      section(
        "1. Description du traitement",
        buildIdentite(charge),
        champs(
          ["Données traitées", null],
          ["Personnes concernées", null],
          ["Durées de conservation", null],
          ["Destinataires et sous-traitants", null],
          ["Transferts hors de l'Union", null],
        ),
      ),
      section(
        "2. Nécessité et proportionnalité",
        champs(
          ["Base légale (art. 6)", null],
          ["Pourquoi ces données et pas moins", null],
          ["Information des personnes", null],
          ["Exercice des droits", null],
        ),
      ),
      section(
        "3. Risques pour les personnes",
        buildClasses(charge),
        liste(listPoints(charge), "Aucun point n'est relevé par le registre."),
        champs(
          ["Accès illégitime aux données", null],
          ["Modification non désirée", null],
          ["Disparition de données", null],
          ["Erreur ou biais du système", null],
        ),
      ),
      section(
        "4. Mesures",
        ...listPlan(charge),
        champs(
          ["Avis du délégué à la protection des données", null],
          ["Avis des personnes concernées", null],
        ),
      ),
    ],
    ["Responsable de traitement", "Délégué à la protection des données"],
  );
}

/** The fundamental rights impact assessment (regulation (EU) 2024/1689, art. 27), begun with what is known. */
export function buildFria(charge: SystemeExamine): DocumentNote {
  return buildNote(
    charge,
    "Analyse d'impact sur les droits fondamentaux, à compléter",
    [
      section(
        "Faut-il la faire",
        texte(explainDevoir(charge, ["d-27"], "l'analyse d'impact sur les droits fondamentaux")),
        texte(
          "Règlement (UE) 2024/1689, art. 27, paragraphe 1 : les six éléments ci-dessous, avant la première utilisation.",
        ),
      ),
      section("a) Processus dans lesquels le système sera utilisé", buildIdentite(charge)),
      section(
        "b) Durée et fréquence d'utilisation",
        champs(["Période d'utilisation", null], ["Fréquence", null]),
      ),
      section(
        "c) Personnes et groupes concernés",
        champs(["Catégories de personnes", null], ["Personnes vulnérables", null]),
      ),
      section(
        "d) Risques de préjudice",
        buildClasses(charge),
        liste(listPoints(charge), "Aucun point n'est relevé par le registre."),
        champs(["Risques propres à ces personnes", null]),
      ),
      section(
        "e) Contrôle humain",
        champs(["Personnes désignées", null], ["Pouvoir d'arrêter le système", null]),
      ),
      section(
        "f) Mesures si les risques se réalisent",
        champs(["Gouvernance interne", null], ["Voies de réclamation", null]),
        ...listPlan(charge),
      ),
      section("Obligations relevées", buildObligations(charge)),
    ],
    ["Responsable du déploiement"],
  );
}
