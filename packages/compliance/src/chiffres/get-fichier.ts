import type { Entry, LawPack } from "../packs/pack.ts";
import { ANNEXE_I } from "../texts/aia-2024-07-12/annexe-i.ts";
import { CLASSE_ANNEXE_III, POINTS_ANNEXE_III } from "../texts/aia-2024-07-12/annexe-iii.ts";
import { CHAMP, IMPLICATIONS } from "../texts/aia-2024-07-12/article-2-3.ts";
import { ARTICLE_5 } from "../texts/aia-2024-07-12/article-5.ts";
import { ARTICLE_50 } from "../texts/aia-2024-07-12/article-50.ts";
import { OBLIGATIONS_DEPLOYER } from "../texts/aia-2024-07-12/obligations-deployer.ts";
import {
  OBLIGATIONS_PROVIDER,
  VERIFICATIONS_FOURNISSEUR,
} from "../texts/aia-2024-07-12/obligations-provider.ts";
import { PROVISIONS } from "../texts/aia-2024-07-12/provisions.ts";
import { ROLES } from "../texts/aia-2024-07-12/roles.ts";
import { AUTORITES } from "../texts/national-fr/autorites.ts";
import { CRPA } from "../texts/national-fr/crpa.ts";
import { DECISIONS_AUTOMATISEES } from "../texts/national-fr/decisions-automatisees.ts";
import { RGPD } from "../texts/national-fr/rgpd.ts";
import { SERVICE_PUBLIC } from "../texts/national-fr/service-public.ts";
import { VIDEO } from "../texts/national-fr/video.ts";

const list = (fichier: string, ...entrees: (readonly Entry[])[]): readonly [string, string][] =>
  entrees.flat().map(({ id }) => [id, fichier]);

/** File of each entry of the first wording. */
const REGLEMENT: ReadonlyMap<string, string> = new Map([
  ...list("article-2-3", CHAMP, IMPLICATIONS),
  ...list("article-5", ARTICLE_5),
  ...list("annexe-iii", POINTS_ANNEXE_III, CLASSE_ANNEXE_III),
  ...list("annexe-i", ANNEXE_I),
  ...list("article-50", ARTICLE_50),
  ...list("roles", ROLES),
  ...list("obligations-deployer", OBLIGATIONS_DEPLOYER),
  ...list("obligations-provider", OBLIGATIONS_PROVIDER, VERIFICATIONS_FOURNISSEUR),
]);

const NATIONAL: ReadonlyMap<string, string> = new Map([
  ...list("autorites", AUTORITES),
  ...list("crpa", CRPA),
  ...list("decisions-automatisees", DECISIONS_AUTOMATISEES),
  ...list("rgpd", RGPD),
  ...list("service-public", SERVICE_PUBLIC),
  ...list("video", VIDEO),
]);

const DISPOSITIONS: ReadonlySet<Entry> = new Set(PROVISIONS);

/** File of `texts/` in which an entry of a pack is written. */
export function getFichier({ id, kind }: LawPack, entree: Entry): string {
  if (kind === "national") return `national-fr/${NATIONAL.get(entree.id) ?? "pack"}`;
  if (kind === "interpretation") return "interpretations/pack";
  if (id !== "AIA-2024-07-12") return `${id.toLowerCase()}/pack`;
  const fichier = DISPOSITIONS.has(entree) ? "provisions" : REGLEMENT.get(entree.id);
  return `aia-2024-07-12/${fichier ?? "pack"}`;
}
