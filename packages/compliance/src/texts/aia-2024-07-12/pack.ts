import { parseDateIso } from "@ia-territoires/core";
import type { LawPack } from "../../packs/pack.ts";
import { ANNEXE_I } from "./annexe-i.ts";
import { CLASSE_ANNEXE_III, POINTS_ANNEXE_III } from "./annexe-iii.ts";
import { CHAMP, CONTRADICTIONS, IMPLICATIONS } from "./article-2-3.ts";
import { ARTICLE_5 } from "./article-5.ts";
import { ARTICLE_50 } from "./article-50.ts";
import { OBLIGATIONS_DEPLOYER } from "./obligations-deployer.ts";
import { OBLIGATIONS_PROVIDER, VERIFICATIONS_FOURNISSEUR } from "./obligations-provider.ts";
import { PROVISIONS } from "./provisions.ts";
import { ROLES } from "./roles.ts";

/** Regulation (EU) 2024/1689 as published on 12 July 2024. */
export const AIA_2024: LawPack = {
  id: "AIA-2024-07-12",
  kind: "text",
  from: "2024-08-01",
  certainty: "verified",
  verifiedOn: "2026-11-22",
  sources: {
    AIA: {
      texte: "Règlement (UE) 2024/1689",
      url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
      consulteLe: parseDateIso("2026-11-22"),
    },
  },
  provisions: PROVISIONS,
  rules: [
    ...CHAMP,
    ...ARTICLE_5,
    ...POINTS_ANNEXE_III,
    ...CLASSE_ANNEXE_III,
    ...ANNEXE_I,
    ...ARTICLE_50,
    ...ROLES,
  ],
  obligations: [...OBLIGATIONS_DEPLOYER, ...OBLIGATIONS_PROVIDER, ...VERIFICATIONS_FOURNISSEUR],
  implications: IMPLICATIONS,
  contradictions: CONTRADICTIONS,
};
