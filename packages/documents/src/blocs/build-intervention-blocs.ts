import { formatDateFr } from "@ia-territoires/core";
import type { DocumentIntervention } from "../modeles/document-intervention.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildSignature } from "./build-signature.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";
import { formatDemiJournees } from "./format-demi-journees.ts";

/** The sheet of an intervention: when, under which devis, why, who, what was done, what comes next, both signatures. */
export function buildInterventionBlocs(fiche: DocumentIntervention): DocumentEnBlocs {
  const titre = `Fiche d'intervention du ${formatDateFr(fiche.date)}`;
  const { serviceFait } = fiche;
  return {
    titre: cleanLine(titre),
    sujet: cleanLine(fiche.devis.objet),
    auteur: cleanLine(fiche.prestataire.nom),
    reference: cleanLine(titre),
    date: fiche.date,
    ...(fiche.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(fiche.prestataire),
      ...(fiche.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: cleanLine(titre) },
      {
        genre: "cles-valeurs",
        entrees: [
          { cle: "Bénéficiaire", valeur: [completeText(fiche.beneficiaire.nom, "nom du bénéficiaire")] },
          { cle: "Durée", valeur: buildLigne(formatDemiJournees(fiche.demiJournees)) },
          { cle: "État", valeur: buildLigne(fiche.etat) },
          { cle: "Devis", valeur: buildLigne(`n° ${fiche.devis.numero}, ${fiche.devis.objet}`) },
        ],
      },
      ...buildTexte("Objectif", fiche.objectif),
      { genre: "intertitre", texte: "Présents" },
      fiche.presents.length === 0
        ? buildParagraphe(buildBlanc("personnes présentes"))
        : {
            genre: "liste",
            elements: fiche.presents.map(({ nom, qualite }) =>
              buildLigne(cleanLine(qualite) === "" ? nom : `${nom}, ${qualite}`),
            ),
          },
      ...buildTexte("Ce qui a été fait", fiche.realise),
      ...buildTexte("Suite à donner", fiche.suite),
      ...buildAnnexes(fiche.annexes),
      { genre: "intertitre", texte: "Service fait" },
      {
        genre: "signatures",
        cadres: [
          buildSignature("Pour le centre de gestion", serviceFait.prestataire),
          buildSignature("Pour le bénéficiaire", serviceFait.beneficiaire),
        ],
      },
    ],
  };
}

function buildTexte(titre: string, texte: string): readonly Bloc[] {
  return [{ genre: "intertitre", texte: titre }, buildParagraphe(completeText(texte, titre.toLowerCase()))];
}

function buildAnnexes(annexes: readonly string[]): readonly Bloc[] {
  if (annexes.length === 0) return [];
  return [
    { genre: "intertitre", texte: "Annexes" },
    { genre: "liste", elements: annexes.map((nom) => buildLigne(nom)) },
  ];
}
