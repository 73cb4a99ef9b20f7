import { MODELE_ETAT_FORMATIONS } from "@ia-territoires/compliance/modeles";
import { formatDateFr, formatQuantite } from "@ia-territoires/core";
import { aggregateFormations } from "../formations/aggregate-formations.ts";
import { type Formation, LIBELLES_PUBLIC } from "../formations/formation.ts";
import type { ContenuNote } from "./contenu-note.ts";
import { tableau, texte } from "./parties.ts";

/**
 * The statement of the trainings of a body: totals, then each of them in the order given; to sign, as evidence for
 * article 4. No name is in it.
 * @example
 * buildEtatFormations("Commune d'essai", []).sections.length // => 3
 */
export function buildEtatFormations(nom: string, formations: readonly Omit<Formation, "nom">[]): ContenuNote {
  const { titre, parties, signatures } = MODELE_ETAT_FORMATIONS;
  const { objet, totaux, formations: chacune } = parties;
  return {
    titre,
    sujet: nom,
    droit: null,
    signatures,
    sections: [
      {
        titre: objet.titre,
        parties: (objet.phrases ?? []).map(texte),
        sources: objet.sources,
        certainty: objet.certainty,
      },
      {
        titre: totaux.titre,
        parties: [
          tableau(
            [
              ["Année", 1],
              ["Public", 2],
              ["Formations", 2],
              ["Présences", 2],
              ["Heures reçues", 2],
            ],
            aggregateFormations(formations).map(
              ({ annee, publicForme, formations: nombre, personnes, heures }) => [
                String(annee),
                LIBELLES_PUBLIC[publicForme],
                String(nombre),
                String(personnes),
                formatQuantite(heures),
              ],
            ),
            totaux.sinon ?? "",
          ),
        ],
      },
      {
        titre: chacune.titre,
        parties: [
          tableau(
            [
              ["Date", 3],
              ["Public", 2],
              ["Nombre", 2],
              ["Heures", 2],
              ["Contenu", 5],
              ["Formateur", 3],
              ["Pièce", 2],
            ],
            formations.map(({ le, publicForme, nombre, heures, contenu, formateur, fichierId }) => [
              formatDateFr(le),
              LIBELLES_PUBLIC[publicForme],
              String(nombre),
              formatQuantite(heures),
              contenu,
              formateur,
              fichierId === null ? "sans pièce" : "au dossier",
            ]),
            chacune.sinon ?? "",
          ),
        ],
      },
    ],
  };
}
