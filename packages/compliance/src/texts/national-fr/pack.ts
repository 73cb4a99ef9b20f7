import { parseDateIso } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { LawPack } from "../../packs/pack.ts";
import { AUTORITES } from "./autorites.ts";
import { CRPA } from "./crpa.ts";
import { DECISIONS_AUTOMATISEES } from "./decisions-automatisees.ts";
import { OBLIGATIONS_FR } from "./obligations.ts";
import { RGPD } from "./rgpd.ts";
import { SERVICE_PUBLIC } from "./service-public.ts";
import { VIDEO } from "./video.ts";

const article = (texte: string, legiarti?: string): Source => ({
  texte,
  consulteLe: parseDateIso("2026-11-22"),
  ...(legiarti === undefined ? {} : { url: `https://www.legifrance.gouv.fr/codes/article_lc/${legiarti}` }),
});

/** French law on algorithms and data, on its own axis, with its windows of validity. */
export const NATIONAL_FR: LawPack = {
  id: "national-fr-2026-11-22",
  kind: "national",
  from: "2024-08-01",
  certainty: "secondary",
  verifiedOn: "2026-11-22",
  sources: {
    "CRPA-L311-3-1": article(
      "Code des relations entre le public et l'administration",
      "LEGIARTI000033205535",
    ),
    "CRPA-R311-3-1-1": article(
      "Code des relations entre le public et l'administration",
      "LEGIARTI000034195878",
    ),
    "CRPA-R311-3-1-2": article(
      "Code des relations entre le public et l'administration",
      "LEGIARTI000034195881",
    ),
    "CRPA-L312-1-3": article(
      "Code des relations entre le public et l'administration",
      "LEGIARTI000033205516",
    ),
    CRPA: article("Code des relations entre le public et l'administration"),
    RGPD: article("Règlement (UE) 2016/679 (RGPD)"),
    LIL: article("Loi n° 78-17 du 6 janvier 1978"),
    CC: article("Conseil constitutionnel, décision n° 2018-765 DC"),
    CNIL: article("CNIL, délibération n° 2018-327"),
    CEPD: article("Comité européen de la protection des données, lignes directrices sur l'analyse d'impact"),
    CSI: article("Code de la sécurité intérieure"),
    CE: article("Conseil d'État, 30 janvier 2026, n° 506370"),
    "LOI-2023-380": article("Loi n° 2023-380 du 19 mai 2023"),
    "LOI-2026-201": article("Loi n° 2026-201 du 20 mars 2026"),
    CGFP: article("Code général de la fonction publique"),
    "DECRET-2021-571": article("Décret n° 2021-571"),
    "LOI-2005-102": article("Loi n° 2005-102 du 11 février 2005"),
    "DECRET-2019-768": article("Décret n° 2019-768"),
    CCP: article("Code de la commande publique"),
    "LOI-2021-1104": article("Loi n° 2021-1104 du 22 août 2021"),
    "DECRET-2022-767": article("Décret n° 2022-767 du 2 mai 2022"),
    PROJET: article(
      "Schéma gouvernemental du 9 septembre 2025 et projet de loi DDADUE (Assemblée nationale n° 2518)",
    ),
  },
  rules: [...CRPA, ...DECISIONS_AUTOMATISEES, ...RGPD, ...VIDEO, ...SERVICE_PUBLIC],
  obligations: OBLIGATIONS_FR,
  autorites: AUTORITES,
};
