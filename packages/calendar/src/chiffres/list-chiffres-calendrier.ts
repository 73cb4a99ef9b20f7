import {
  buildChiffre,
  type Chiffre,
  formatQuantite,
  LIBELLES_TERRITOIRE,
  parseQuantite,
  TERRITOIRES,
} from "@ia-territoires/core";
import { PREMIERE_ANNEE_COUVERTE } from "../texts/annees-couvertes.ts";
import { REGLES_DELAI } from "../texts/ccag-3-2.ts";
import { ETAPES_COMMANDE_CANUT } from "../texts/cctp-canut-6-6-6.ts";
import { type CodeConvocation, DELAIS_CONVOCATION, SEUIL_CONVOCATION } from "../texts/cgct-convocations.ts";
import { DELAIS_HORAIRES } from "../texts/delais-horaires.ts";
import { REGLEMENT_1182_71 } from "../texts/reglement-1182-71.ts";
import { ZONES_TERRITOIRE } from "../texts/zones.ts";
import { listChiffresFeries } from "./list-chiffres-feries.ts";

const CONVOCATIONS: Readonly<Record<CodeConvocation, string>> = {
  "moins-de-3500": "conseil municipal, moins de 3 500 habitants",
  "3500-et-plus": "conseil municipal, 3 500 habitants et plus",
  urgence: "conseil municipal, urgence",
  "premiere-seance": "conseil municipal, première séance",
  "alsace-moselle": "conseil municipal, Alsace-Moselle",
  "alsace-moselle-urgence": "conseil municipal, Alsace-Moselle, urgence",
  departement: "conseil départemental, envoi des rapports",
  "departement-urgence": "conseil départemental, urgence",
};

/**
 * Lists every value of law that the library holds, in the words people read: jours fériés, delays, convocations,
 * time zones, each with its text, its period and how far it was checked.
 * @example
 * listChiffresCalendrier().find(({ code }) => code === "calendrier:convocation:3500-et-plus")?.value // => "5 jours francs"
 */
export function listChiffresCalendrier(): readonly Chiffre[] {
  return [...listChiffresFeries(), ...listDelais(), ...listConvocations(), ...listZones()];
}

function listDelais(): readonly Chiffre[] {
  return [
    ...Object.values(REGLES_DELAI).map((regle) =>
      buildChiffre(regle, {
        code: `calendrier:delai:${regle.value.code}`,
        fichier: "ccag-3-2",
        libelle: `Calcul des délais : ${regle.value.code.replaceAll("-", " ")}`,
        value: regle.value.enonce,
      }),
    ),
    buildChiffre(REGLEMENT_1182_71, {
      code: "calendrier:delai:heures",
      fichier: "reglement-1182-71",
      libelle: "Calcul des délais : heures",
      value: REGLEMENT_1182_71.value.enonce,
    }),
    ...Object.entries(DELAIS_HORAIRES).map(([code, delai]) =>
      buildChiffre(delai, {
        code: `calendrier:heures:${code}`,
        fichier: "delais-horaires",
        libelle: delai.value.libelle,
        value: `${delai.value.heures} heures`,
      }),
    ),
    ...ETAPES_COMMANDE_CANUT.value.map(({ code, libelle, joursOuvres }) =>
      buildChiffre(ETAPES_COMMANDE_CANUT, {
        code: `calendrier:commande:${code}`,
        fichier: "cctp-canut-6-6-6",
        libelle,
        value: `${joursOuvres} jours ouvrés`,
      }),
    ),
  ];
}

function listConvocations(): readonly Chiffre[] {
  return [
    buildChiffre(SEUIL_CONVOCATION, {
      code: "calendrier:convocation:seuil",
      fichier: "cgct-convocations",
      libelle: "Convocation : population à partir de laquelle le délai est plus long",
      value: `${formatQuantite(parseQuantite(String(SEUIL_CONVOCATION.value)))} habitants`,
    }),
    ...Object.entries(DELAIS_CONVOCATION).map(([code, delai]) => {
      const { jours, francs } = delai.value;
      const s = jours > 1 ? "s" : "";
      return buildChiffre(delai, {
        code: `calendrier:convocation:${code}`,
        fichier: "cgct-convocations",
        libelle: `Convocation : ${CONVOCATIONS[code as CodeConvocation]}`,
        value: `${jours} jour${s}${francs ? ` franc${s}` : ""}`,
      });
    }),
  ];
}

/** Neither is a figure of law: no day is noted for them, and the list says so. */
function listZones(): readonly Chiffre[] {
  const zones = toNonDate({
    code: "calendrier:zones",
    fichier: "zones",
    libelle: "Fuseaux horaires des territoires",
    value: TERRITOIRES.map(
      (territoire) => `${LIBELLES_TERRITOIRE[territoire]} : ${ZONES_TERRITOIRE[territoire]}`,
    ).join(" ; "),
    source: { texte: "Base des fuseaux horaires tz (IANA), édition 2026" },
  });
  const annees = TERRITOIRES.flatMap((territoire) => {
    const annee = PREMIERE_ANNEE_COUVERTE[territoire];
    return annee === undefined
      ? []
      : [
          toNonDate({
            code: `calendrier:annee:${territoire}`,
            fichier: "annees-couvertes",
            libelle: `Première année dont les jours fériés sont connus (${LIBELLES_TERRITOIRE[territoire]})`,
            value: String(annee),
            source: { texte: "Décret n° 2012-553" },
          }),
        ];
  });
  return [zones, ...annees];
}

function toNonDate(parts: Pick<Chiffre, "code" | "fichier" | "libelle" | "value" | "source">): Chiffre {
  return { ...parts, from: null, certainty: "secondary", verifiedOn: null };
}
