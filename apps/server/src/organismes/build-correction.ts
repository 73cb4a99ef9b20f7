import { getSiren, isSiret } from "@ia-territoires/core";
import type { ContactOrganisme } from "./tables.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { formatContact } from "./format-contact.ts";
import { toNomRecherche } from "./recherche/to-nom-recherche.ts";
import type { CorrectionOrganisme } from "./schemas.ts";

/** What a correction is compared with. */
export interface FicheCorrigible {
  readonly nom: string;
  readonly nature: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly assemblee: string | null;
  readonly adresse: string | null;
  readonly contact: ContactOrganisme;
  readonly departement: string | null;
  readonly departements: readonly string[];
  readonly origine: "annuaire" | "saisie";
}

/**
 * Gives the columns that a correction changes, and only those.
 *
 * Refuses by an error BAD_REQUEST that names its field: a SIRET that is not of the organisme's SIREN, a name or a nature
 * for an organisme of the directory, a département where none of a groupement's communes lies.
 * @example
 * buildCorrection(caen, { …, assemblee: "conseil municipal", siret: "21140118700011" }) // => { siret: "21140118700011" }
 */
export function buildCorrection(fiche: FicheCorrigible, correction: CorrectionOrganisme) {
  const { siret, assemblee, adresse, contact, departement, nom, nature } = correction;
  if (isSiret(siret) && fiche.siren !== null && getSiren(siret) !== fiche.siren) {
    throw refuseChamp(
      "siret",
      `SIRET : ses 9 premiers chiffres ne sont pas ceux du SIREN de l'organisme (${fiche.siren}).`,
    );
  }
  const identite = [
    nom !== undefined && nom !== fiche.nom && "nom",
    nature !== undefined && nature !== fiche.nature && "nature",
  ];
  const champ = identite.find((change) => change !== false);
  if (fiche.origine === "annuaire" && champ !== undefined) {
    throw refuseChamp(
      champ,
      "Le nom et la nature d'un organisme de l'annuaire viennent des données publiques.",
    );
  }
  if (
    departement !== undefined &&
    departement !== fiche.departement &&
    !isDepartementPossible(fiche, departement)
  ) {
    const possibles = fiche.departements.join(", ");
    throw refuseChamp(
      "departement",
      `Département : ${possibles} attendu, d'après les communes du groupement.`,
    );
  }
  const siretStocke = siret === "" ? null : siret;
  const adresseStockee = adresse === "" ? null : adresse;
  const contactStocke = contact === undefined ? undefined : JSON.stringify(formatContact(contact));
  return {
    ...(nom !== undefined && nom !== fiche.nom && { nom, nom_recherche: toNomRecherche(nom) }),
    ...(nature !== undefined && nature !== fiche.nature && { nature }),
    ...(assemblee !== undefined && assemblee !== fiche.assemblee && { assemblee }),
    ...(adresseStockee !== undefined && adresseStockee !== fiche.adresse && { adresse: adresseStockee }),
    ...(contactStocke !== undefined &&
      contactStocke !== JSON.stringify(formatContact(fiche.contact)) && { contact: contactStocke }),
    ...(departement !== undefined && departement !== fiche.departement && { departement }),
    ...(siretStocke !== undefined && siretStocke !== fiche.siret && { siret: siretStocke }),
    // The data gives no SIREN to départements, régions and bodies of the Pacific: their SIRET brings it.
    ...(isSiret(siretStocke) && fiche.siren === null && { siren: getSiren(siretStocke) }),
  };
}

function isDepartementPossible(fiche: FicheCorrigible, departement: string): boolean {
  return fiche.origine === "saisie" || fiche.departements.includes(departement);
}

function refuseChamp(champ: string, message: string): ErreurMetier {
  return new ErreurMetier("BAD_REQUEST", "saisie-refusee", `Saisie refusée. ${message}`, {
    champs: [{ chemin: [champ], message }],
  });
}
