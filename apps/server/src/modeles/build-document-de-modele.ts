import type { DateIso } from "@ia-territoires/core";
import type { DocumentDeModele } from "@ia-territoires/documents";
import { getNatureOrganisme } from "@ia-territoires/dossiers";
import { type ContenuModele, getGenreModele, type SaisieModele } from "@ia-territoires/dossiers/modeles";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "../documents/build-parties.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import type { CibleModele } from "./load-sources.ts";

/** The view model of the document: the letterhead, the addressee and the signatures are those of its kind. */
export function buildDocumentDeModele(
  saisie: SaisieModele,
  cible: CibleModele,
  contenu: ContenuModele,
  contexte: {
    readonly prestataire: PrestataireLu;
    readonly aujourdHui: DateIso;
    readonly edition: number;
  },
): DocumentDeModele {
  const { source, demonstration } = cible;
  const genre = getGenreModele(saisie.genre);
  const prestataire = buildPrestataireDocument(contexte.prestataire);
  const beneficiaire = buildBeneficiaireDocument(source.collectivite);
  return {
    modele: "document-modele",
    demonstration,
    emetteur: genre.emetteur === "prestataire" ? prestataire : beneficiaire,
    ...(genre.code === "courrier" ? { destinataire: beneficiaire } : {}),
    titre: contenu.titre,
    blocs: contenu.blocs,
    date: contexte.aujourdHui,
    edition: contexte.edition,
    signatures: genre.signataires.map((partie) =>
      partie === "prestataire"
        ? { titre: "Pour le centre de gestion" }
        : {
            titre: "Pour la collectivité",
            signataire: { qualite: getNatureOrganisme(source.collectivite.nature).executif },
          },
    ),
  };
}
