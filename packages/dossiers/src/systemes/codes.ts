import type { CatalogueRefus } from "@ia-territoires/core";

/** Refusals of the register's own rules; a day before the regulation is refused by compliance. */
export type CodeRefusSysteme =
  | "rien-a-annuler"
  | "motif-manquant"
  | "classe-indeterminee"
  | "classes-incompatibles"
  | "classes-identiques"
  | "lecture-non-contestee"
  | "obligation-etrangere"
  | "preuve-deja-rattachee"
  | "changement-deja-vu";

/** Every refusal of {@link nextSysteme}, for screens and documentation. */
export const CODES_REFUS_SYSTEME: CatalogueRefus<CodeRefusSysteme> = {
  "rien-a-annuler": {
    titre: "Rien à annuler",
    explication: "Aucune réponse n'a été donnée ou changée depuis la déclaration.",
  },
  "motif-manquant": {
    titre: "Motif manquant",
    explication: "Un avis ou une lecture de juriste se donne avec son motif, que l'historique garde.",
  },
  "classe-indeterminee": {
    titre: "Classe indéterminée",
    explication:
      "Tant qu'une règle reste ouverte ou que deux réponses se contredisent, il n'y a pas de réponse à confirmer. Compléter les réponses, ou requalifier avec un motif.",
  },
  "classes-incompatibles": {
    titre: "Classes incompatibles",
    explication:
      "« Risque minimal » et « hors du règlement » excluent toute autre classe ; une requalification retient au moins une classe.",
  },
  "classes-identiques": {
    titre: "Mêmes classes",
    explication: "La requalification retient les classes que le logiciel a trouvées : confirmer suffit.",
  },
  "lecture-non-contestee": {
    titre: "Lecture non contestée",
    explication: "Aucune réponse donnée ne rend cette lecture décisive : il n'y a rien à trancher.",
  },
  "obligation-etrangere": {
    titre: "Obligation étrangère au système",
    explication: "Le droit appliqué aux réponses données ne fait pas naître cette obligation.",
  },
  "preuve-deja-rattachee": {
    titre: "Preuve déjà rattachée",
    explication: "Ce fichier prouve déjà autre chose : l'en détacher d'abord.",
  },
  "changement-deja-vu": {
    titre: "Changement déjà vu",
    explication: "Quelqu'un a déjà pris acte de ce changement de texte.",
  },
};
