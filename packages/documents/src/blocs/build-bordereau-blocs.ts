import { formatDateFr, formatMontant, formatSiret } from "@ia-territoires/core";
import type { DocumentBordereau } from "../modeles/document-etat-liquidatif.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { DocumentEnBlocs } from "./bloc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildSignature } from "./build-signature.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/** The bordereau of a batch: each titre with its debtor and imputation, the total, the frame to sign. */
export function buildBordereauBlocs(bordereau: DocumentBordereau): DocumentEnBlocs {
  const { titres, periode, exercice, total } = bordereau;
  const titre = `Bordereau de titres, lot ${cleanLine(bordereau.numero)}`;
  const nombre = `${titres.length} titre${titres.length > 1 ? "s" : ""}`;
  return {
    titre,
    sujet: `Titres de recettes de l’exercice ${exercice}`,
    auteur: cleanLine(bordereau.prestataire.nom),
    reference: titre.slice(0, 80),
    date: bordereau.date,
    paysage: true,
    ...(bordereau.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(bordereau.prestataire),
      ...(bordereau.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      {
        genre: "cles-valeurs",
        entrees: [
          { cle: "Date", valeur: buildLigne(formatDateFr(bordereau.date)) },
          { cle: "Exercice", valeur: buildLigne(String(exercice)) },
          ...(bordereau.bordereau === undefined
            ? []
            : [{ cle: "Bordereau n°", valeur: buildLigne(bordereau.bordereau) }]),
          {
            cle: "Services faits",
            valeur: buildLigne(`du ${formatDateFr(periode.du)} au ${formatDateFr(periode.au)}`),
          },
        ],
      },
      {
        genre: "tableau",
        serre: true,
        colonnes: [
          { titre: "Référence", part: 0, alignement: "gauche" },
          { titre: "Titre n°", part: 0, alignement: "gauche" },
          { titre: "Débiteur", part: 1, alignement: "gauche" },
          { titre: "SIRET", part: 0, alignement: "gauche" },
          { titre: "Objet", part: 1, alignement: "gauche" },
          { titre: "Chapitre", part: 0, alignement: "gauche" },
          { titre: "Article", part: 0, alignement: "gauche" },
          { titre: "Montant", part: 0, alignement: "droite" },
        ],
        lignes: titres.map((ligne) => [
          buildLigne(cleanLine(ligne.reference)),
          buildLigne(cleanLine(ligne.numero ?? "")),
          [completeText(ligne.debiteur, "débiteur")],
          buildLigne(formatSiret(ligne.siret)),
          [completeText(ligne.objet, "objet")],
          buildLigne(cleanLine(ligne.imputation.chapitre)),
          buildLigne(cleanLine(ligne.imputation.article)),
          buildLigne(formatMontant(ligne.montant)),
        ]),
        totaux: [{ libelle: `Total, ${nombre}`, valeur: formatMontant(total) }],
      },
      { genre: "signatures", cadres: [buildSignature("L’ordonnateur")] },
    ],
  };
}
