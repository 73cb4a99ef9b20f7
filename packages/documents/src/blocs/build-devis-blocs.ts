import { formatDateFr, formatMontant, formatQuantite } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { DocumentDevis } from "../modeles/document-devis.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs } from "./bloc.ts";
import { buildAdresse } from "./build-adresse.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildContact } from "./build-contact.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildDeplacements } from "./build-deplacements.ts";
import { buildJaugesLignes } from "./build-jauges-lignes.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildSignature } from "./build-signature.ts";
import { buildSource } from "./build-source.ts";
import { buildTotauxTva } from "./build-totaux-tva.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

const ADHESION = "par convention, signée après délibération de l'assemblée délibérante du bénéficiaire";

/** The devis: letterhead, beneficiary, dates, lines, conditions, cap, foundations, « Bon pour accord ». */
export function buildDevisBlocs(devis: DocumentDevis): DocumentEnBlocs {
  const titre = `Devis n°\u00A0${completeText(devis.numero, "numéro").texte}`;
  return {
    titre: cleanLine(titre),
    sujet: cleanLine(devis.objet),
    auteur: cleanLine(devis.prestataire.nom),
    // The foot of a page has one line.
    reference: cleanLine(titre).slice(0, 80),
    date: devis.date,
    ...(devis.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(devis.prestataire),
      {
        genre: "destinataire",
        lignes: [
          [completeText(devis.beneficiaire.nom, "nom du bénéficiaire", "fort")],
          ...buildAdresse(devis.beneficiaire),
        ],
      },
      ...(devis.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: cleanLine(titre) },
      {
        genre: "cles-valeurs",
        entrees: [
          { cle: "Date", valeur: buildLigne(formatDateFr(devis.date)) },
          { cle: "Valable jusqu’au", valeur: buildLigne(formatDateFr(devis.valideJusquAu)) },
          { cle: "Objet", valeur: [completeText(devis.objet, "objet")] },
        ],
      },
      ...buildPrestations(devis),
      ...buildConditions(devis),
      ...buildPlafond(devis),
      ...buildFondements(devis.fondements),
      { genre: "signatures", cadres: [buildSignature("Bon pour accord du bénéficiaire", devis.signataire)] },
    ],
  };
}

function buildPrestations(devis: DocumentDevis): readonly Bloc[] {
  return [
    { genre: "intertitre", texte: "Prestations" },
    {
      genre: "tableau",
      colonnes: [
        { titre: "Désignation", part: 1, alignement: "gauche" },
        { titre: "Demi-journées", part: 0, alignement: "droite" },
        { titre: "Prix unitaire", part: 0, alignement: "droite" },
        { titre: "Montant", part: 0, alignement: "droite" },
      ],
      lignes: devis.lignes.map(({ libelle, quantite, prixUnitaire, montant }) => [
        [completeText(libelle, "désignation")],
        buildLigne(formatQuantite(quantite)),
        buildLigne(formatMontant(prixUnitaire)),
        buildLigne(formatMontant(montant)),
      ]),
      totaux: buildTotauxTva(devis.tva, devis.demiJournees),
    },
  ];
}

function buildPlafond({ jauges }: DocumentDevis): readonly Bloc[] {
  if (jauges.length === 0) return [];
  return [
    { genre: "intertitre", texte: "Plafond annuel" },
    ...buildJaugesLignes(jauges).map((ligne): Bloc => ({ genre: "paragraphe", ligne })),
  ];
}

function buildConditions({ tva, deplacements, adhesion, contact }: DocumentDevis): readonly Bloc[] {
  return [
    { genre: "intertitre", texte: "Conditions" },
    {
      genre: "cles-valeurs",
      entrees: [
        { cle: "TVA", valeur: [completeText(tva.mention, "mention relative à la TVA")] },
        { cle: "Déplacements", valeur: buildDeplacements(deplacements) },
        ...(adhesion === undefined
          ? []
          : [{ cle: "Adhésion", valeur: buildLigne(ADHESION, " (", buildSource(adhesion), ").") }]),
        { cle: "Contact", valeur: buildContact(contact) },
      ],
    },
  ];
}

function buildFondements(fondements: readonly Source[]): readonly Bloc[] {
  return [
    { genre: "intertitre", texte: "Fondements" },
    fondements.length === 0
      ? buildParagraphe(buildBlanc("textes qui fondent la mission et son prix"))
      : { genre: "liste", elements: fondements.map((source) => [buildSource(source)]) },
  ];
}
