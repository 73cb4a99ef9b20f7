import { parseCodeDepartement, parseDateIso, parseMontant } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import { TVA_HORS_CHAMP_CDG } from "./cgi-256-b.ts";
import { MISSIONS_FACULTATIVES_CDG } from "./cgfp-l452-40.ts";

const LU_LE = parseDateIso("2026-11-22");
const clause = (article: string): Source => ({ texte: "Offre de service CDG14", article, consulteLe: LU_LE });

/** The AI Act support sold by the CDG of Calvados: its offer, article by article. */
export const OFFRE_CDG14: TarifCdg = {
  id: "cdg14-ia",
  prestataire: { nom: "Centre de gestion du Calvados (CDG14)", departement: parseCodeDepartement("14") },
  ressort: { departements: [parseCodeDepartement("14")], source: clause("1.1") },
  mission: "Accompagnement à la mise en conformité à la réglementation sur l'intelligence artificielle",
  unite: "demi-journee",
  versions: [
    {
      value: {
        // The same article also writes 400 € a day, 200 € as the minimum and 2 000 € as the cap: the test holds them together.
        prixDemiJournee: parseMontant("200.00"),
        minimumDemiJournees: 1,
        plafondDemiJournees: 10,
        deplacements: "inclus",
      },
      from: parseDateIso("2024-08-01"),
      source: clause("2.2"),
      certainty: "secondary",
      verifiedOn: LU_LE,
      note:
        "Prix, minimum et plafond lus dans l'offre (art. 2.2). L'offre n'est pas datée : elle écrit que le règlement (UE) " +
        "2024/1689 « est entré en vigueur le 1er août 2024 » (art. 1.2), elle lui est donc postérieure. La date de début " +
        "retenue est ce 1er août 2024, au plus tôt ; la date réelle (délibération du CDG14) reste à relever.",
    },
  ],
  tva: TVA_HORS_CHAMP_CDG,
  adhesion: clause("2.3"),
  contact: {
    fonction: "Référent IA du CDG14",
    telephone: "02 31 15 50 20",
    courriel: "ia@cdg14.fr",
    source: clause("2.3"),
  },
  // The offer cites this article itself (art. 1.2).
  fondement: MISSIONS_FACULTATIVES_CDG,
};
