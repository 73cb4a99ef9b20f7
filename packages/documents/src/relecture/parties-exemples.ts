import { parseDateIso, parseMontant, parseSiret } from "@ia-territoires/core";
import { buildPng } from "./build-png.ts";

// Invented bodies and numbers (the SIRET only have a right key); the tariff is that of the offer of the CDG14.
export const PRESTATAIRE = {
  nom: "Centre de gestion de démonstration",
  adresse: ["12 rue de l'Exemple", "14000 Ville-Exemple"],
  siret: parseSiret("10000000900017"),
  telephone: "01 99 00 00 00",
  courriel: "contact@cdg.example",
  logo: {
    octets: buildPng(220, 120),
    typeMedia: "image/png",
    texteAlternatif: "Logo du centre de gestion de démonstration",
  },
} as const;

export const BENEFICIAIRE = {
  nom: "Commune de Bourg-l'Exemple",
  adresse: ["Mairie", "3 place de l'Église", "14999 Bourg-l'Exemple"],
  siret: parseSiret("20000000800017"),
} as const;

export const MISSION =
  "Accompagnement à la mise en conformité à la réglementation sur l'intelligence artificielle";
export const OFFRE = (article: string) => ({ texte: "Offre de service CDG14", article }) as const;
export const CGFP = {
  texte: "Code général de la fonction publique",
  article: "L. 452-40",
  url: "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000044416551/LEGISCTA000044422590/",
} as const;
export const CONTACT = {
  fonction: "Référent IA du centre de gestion",
  telephone: "01 99 00 00 01",
  courriel: "ia@cdg.example",
} as const;
export const MENTION_TVA =
  "TVA non applicable : activité d'un service administratif d'une personne morale de droit public (article 256 B du code général des impôts).";
export const DEVIS = {
  numero: "D-2026-014",
  date: parseDateIso("2026-03-02"),
  demiJournees: 8,
  montant: parseMontant("1600.00"),
} as const;
