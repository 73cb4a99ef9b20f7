import { formatDateFr, formatMontant, formatQuantite } from "@ia-territoires/core";
import type { DocumentEtatLiquidatif } from "../modeles/document-etat-liquidatif.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs, Entree } from "./bloc.ts";
import { buildAdresse } from "./build-adresse.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildSignature } from "./build-signature.ts";
import { buildSource } from "./build-source.ts";
import { buildTotauxTva } from "./build-totaux-tva.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/** The état liquidatif: letterhead, debtor, imputation, lines, VAT, what the finance software gave, foundations. */
export function buildEtatLiquidatifBlocs(etat: DocumentEtatLiquidatif): DocumentEnBlocs {
  const titre = `État liquidatif ${cleanLine(etat.reference)}`;
  return {
    titre,
    sujet: cleanLine(etat.objet),
    auteur: cleanLine(etat.prestataire.nom),
    reference: titre.slice(0, 80),
    ...(etat.emission === undefined ? {} : { date: etat.emission.emisLe }),
    ...(etat.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(etat.prestataire),
      {
        genre: "destinataire",
        lignes: [
          [completeText(etat.debiteur.nom, "nom du débiteur", "fort")],
          ...buildAdresse(etat.debiteur),
        ],
      },
      ...(etat.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      { genre: "cles-valeurs", entrees: buildEntrees(etat) },
      ...buildLiquidation(etat),
      { genre: "intertitre", texte: "Fondements" },
      { genre: "liste", elements: etat.fondements.map((source) => [buildSource(source)]) },
      { genre: "signatures", cadres: [buildSignature("L’ordonnateur")] },
    ],
  };
}

function buildEntrees(etat: DocumentEtatLiquidatif): readonly Entree[] {
  const { emission, codeService, engagement, imputation } = etat;
  const entree = (cle: string, valeur: string): Entree => ({ cle, valeur: buildLigne(cleanLine(valeur)) });
  return [
    { cle: "Objet", valeur: [completeText(etat.objet, "objet")] },
    entree("Devis accepté", `n°\u00A0${etat.devisNumero}`),
    entree("Exercice", String(etat.exercice)),
    entree("Imputation", `chapitre ${imputation.chapitre}, article ${imputation.article}`),
    ...(codeService === undefined ? [] : [entree("Code service", codeService)]),
    ...(engagement === undefined ? [] : [entree("Engagement juridique", engagement)]),
    ...(emission === undefined
      ? [
          { cle: "Titre n°", valeur: [buildBlanc("numéro du titre")] },
          { cle: "Bordereau n°", valeur: [buildBlanc("numéro du bordereau")] },
          { cle: "Émis le", valeur: [buildBlanc("date d’émission")] },
        ]
      : [
          entree("Titre n°", emission.numero),
          entree("Bordereau n°", emission.bordereau),
          entree("Émis le", formatDateFr(emission.emisLe)),
        ]),
  ];
}

function buildLiquidation(etat: DocumentEtatLiquidatif): readonly Bloc[] {
  return [
    { genre: "intertitre", texte: "Bases de la liquidation" },
    {
      genre: "tableau",
      colonnes: [
        { titre: "Service fait", part: 1, alignement: "gauche" },
        { titre: "Demi-journées", part: 0, alignement: "droite" },
        { titre: "Prix unitaire", part: 0, alignement: "droite" },
        { titre: "Montant", part: 0, alignement: "droite" },
      ],
      lignes: etat.lignes.map(({ libelle, quantite, prixUnitaire, montant }) => [
        [completeText(libelle, "désignation")],
        buildLigne(formatQuantite(quantite)),
        buildLigne(formatMontant(prixUnitaire)),
        buildLigne(formatMontant(montant)),
      ]),
      totaux: buildTotauxTva(etat.tva, etat.demiJournees),
    },
    {
      genre: "cles-valeurs",
      entrees: [{ cle: "TVA", valeur: [completeText(etat.tva.mention, "mention relative à la TVA")] }],
    },
  ];
}
