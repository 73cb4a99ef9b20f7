import type { OrganismeDocument, PrestataireDocument } from "@ia-territoires/documents";
import type { BeneficiaireLu } from "../missions/mission.repository.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";

/** The vendor's letterhead, from its own record. */
export function buildPrestataireDocument({ nom, siret, enTete, logo }: PrestataireLu): PrestataireDocument {
  return {
    nom,
    siret,
    adresse: enTete.adresse,
    telephone: enTete.telephone,
    courriel: enTete.courriel,
    logo:
      logo === null
        ? undefined
        : {
            octets: Uint8Array.from(Buffer.from(logo.base64, "base64")),
            typeMedia: logo.typeMedia,
            texteAlternatif: logo.texteAlternatif,
          },
  };
}

/** The body served; an address nobody has entered is left to be completed by hand. */
export function buildBeneficiaireDocument({
  nom,
  siret,
  adresse,
}: Pick<BeneficiaireLu, "nom" | "siret" | "adresse">): OrganismeDocument {
  return { nom, adresse: splitAdresse(adresse), siret: siret ?? undefined };
}

/** The lines of an address as it was entered; none when nobody entered one. */
export function splitAdresse(adresse: string | null): readonly string[] {
  return (adresse ?? "")
    .split(/\r?\n/)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== "");
}
