import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a logo is refused. */
export type CodeRefusLogo =
  | "logo-vide"
  | "logo-trop-lourd"
  | "logo-type"
  | "logo-illisible"
  | "logo-dimensions"
  | "logo-texte-alternatif";

export const CODES_REFUS_LOGO: CatalogueRefus<CodeRefusLogo> = {
  "logo-vide": { titre: "Logo vide", explication: "Le fichier du logo ne contient aucun octet." },
  "logo-trop-lourd": { titre: "Logo trop lourd", explication: "Le fichier du logo dépasse 1 Mo." },
  "logo-type": { titre: "Format du logo", explication: "Seuls les logos PNG et JPEG sont imprimés." },
  "logo-illisible": {
    titre: "Logo illisible",
    explication: "Le fichier est abîmé, ou n'est pas du format annoncé.",
  },
  "logo-dimensions": {
    titre: "Dimensions du logo",
    explication: "De 1 à 4 000 pixels de côté sont acceptés.",
  },
  "logo-texte-alternatif": {
    titre: "Texte alternatif du logo",
    explication: "Un PDF accessible décrit ses images : de 1 à 250 caractères.",
  },
};
