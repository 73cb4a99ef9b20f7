import { cite } from "./textes-cites.ts";
import type { ModeleRedige, PartieModele } from "./modele.ts";

/** Read in comments on 26 November 2026, not in the text itself. */
const LU_DANS_UN_COMMENTAIRE = "secondary";

const partie = (article: string, contenu: Omit<PartieModele, "sources" | "certainty">): PartieModele => ({
  ...contenu,
  sources: [cite("RGPD", article)],
  certainty: LU_DANS_UN_COMMENTAIRE,
});

/** The impact analysis on personal data: the four parts of RGPD, art. 35(7), and the opinions of 35(2) and 35(9). */
export const MODELE_AIPD: ModeleRedige<
  "seuil" | "description" | "necessite" | "risques" | "mesures" | "avis"
> = {
  titre: "Analyse d'impact sur la protection des données, à compléter",
  parties: {
    seuil: partie("35, paragraphes 1 et 3", { titre: "Faut-il la faire" }),
    description: partie("35, paragraphe 7, a", {
      titre: "1. Description du traitement",
      aRemplir: [
        "Données traitées",
        "Personnes concernées",
        "Durées de conservation",
        "Destinataires et sous-traitants",
        "Transferts hors de l'Union",
      ],
    }),
    necessite: partie("35, paragraphe 7, b", {
      titre: "2. Nécessité et proportionnalité",
      aRemplir: [
        "Base légale (art. 6)",
        "Pourquoi ces données et pas moins",
        "Information des personnes",
        "Exercice des droits",
      ],
    }),
    risques: partie("35, paragraphe 7, c", {
      titre: "3. Risques pour les personnes",
      aRemplir: [
        "Accès illégitime aux données",
        "Modification non désirée",
        "Disparition de données",
        "Erreur ou biais du système",
      ],
    }),
    mesures: partie("35, paragraphe 7, d", { titre: "4. Mesures" }),
    avis: partie("35, paragraphes 2 et 9", {
      titre: "5. Avis",
      aRemplir: ["Avis du délégué à la protection des données", "Avis des personnes concernées"],
    }),
  },
  signatures: ["Responsable de traitement", "Délégué à la protection des données"],
};
