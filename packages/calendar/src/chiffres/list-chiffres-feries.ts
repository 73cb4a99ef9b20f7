import {
  buildChiffre,
  type Chiffre,
  LIBELLES_TERRITOIRE,
  type Territoire,
  TERRITOIRES,
} from "@ia-territoires/core";
import type { RegleDatee } from "../feries/regle-ferie.ts";
import { FERIES_L3133_1 } from "../texts/code-du-travail-l3133-1.ts";
import { FERIES_L3134_13 } from "../texts/code-du-travail-l3134-13.ts";
import { buildFeriesL3422_2 } from "../texts/code-du-travail-l3422-2.ts";
import { buildFeriesLocaux } from "../texts/listes-locales.ts";
import { REGLES_USAGE, USAGES_PAR_TERRITOIRE } from "../texts/usages-antilles-guyane.ts";
import { formatJourFerie } from "./format-jour-ferie.ts";

/** The jours fériés of every text, territory by territory, and the days kept by custom. */
export function listChiffresFeries(): readonly Chiffre[] {
  return [
    ...list(FERIES_L3133_1, "code-du-travail-l3133-1", "treize territoires", "tous"),
    ...list(FERIES_L3134_13, "code-du-travail-l3134-13", LIBELLES_TERRITOIRE.AM, "AM"),
    ...TERRITOIRES.flatMap((territoire) => [
      ...listAbolition(territoire),
      ...list(buildFeriesLocaux(territoire), "listes-locales", LIBELLES_TERRITOIRE[territoire], territoire),
    ]),
    ...list(REGLES_USAGE, "usages-antilles-guyane", getTerritoiresUsage, "usage"),
  ];
}

/** In Saint-Martin two readings are kept: both are listed, each under its own code. */
function listAbolition(territoire: Territoire): readonly Chiffre[] {
  const lieu = LIBELLES_TERRITOIRE[territoire];
  const fichier = "code-du-travail-l3422-2";
  const pratique = list(buildFeriesL3422_2(territoire, "28-mai"), fichier, lieu, territoire);
  if (territoire !== "MF") return pratique;
  const code = list(buildFeriesL3422_2("MF", "27-mai"), fichier, `${lieu}, lecture du code`, "MF-code");
  return [...pratique, ...code.filter(({ certainty }) => certainty === "contested")];
}

function list(
  regles: readonly RegleDatee[],
  fichier: string,
  lieu: string | ((code: string) => string),
  cle: string,
): readonly Chiffre[] {
  return regles.map((regle) => {
    const { code, nom, statut } = regle.value;
    const genre = statut === "usage" ? "jour chômé par usage" : "jour férié";
    return buildChiffre(regle, {
      code: `calendrier:ferie:${cle}:${code}`,
      fichier,
      libelle: `${nom}, ${genre} (${typeof lieu === "string" ? lieu : lieu(code)})`,
      value: formatJourFerie(regle.value),
    });
  });
}

function getTerritoiresUsage(code: string): string {
  return TERRITOIRES.filter((territoire) =>
    USAGES_PAR_TERRITOIRE[territoire]?.some((usage) => usage === code),
  )
    .map((territoire) => LIBELLES_TERRITOIRE[territoire])
    .join(", ");
}
