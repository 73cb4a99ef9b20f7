import { buildChiffre, type Chiffre, formatTaux, type Source } from "@ia-territoires/core";
import { articleCctp, LIMITES_CCTP } from "../texts/cctp-2024-aoo-ia.ts";
import { SANS_TVA, SOURCE_FORMATION, SOURCE_SANS_TVA, TAUX_TVA } from "../texts/cgi-taux-tva.ts";
import { type CodeRegleFacture, REGLES_FACTURE, SOURCE_CHORUS, SOURCE_RFE } from "../texts/regles-facture.ts";
import { TAUX_TVA_ADMIS } from "../texts/taux-tva-admis.ts";
import { type CategorieTva, LIBELLES_CATEGORIE_TVA } from "../tva/categorie-tva.ts";
import { type LieuTva, LIBELLES_LIEU_TVA } from "../tva/lieu-tva.ts";
import { toChiffre } from "./to-chiffre.ts";

/** VAT, limits of the CCTP, rules of an electronic invoice. */
export function listChiffresMarche(): readonly Chiffre[] {
  return [...listTva(), ...listCctp(), ...listFacture()];
}

function listTva(): readonly Chiffre[] {
  const fichier = "cgi-taux-tva";
  const taux = Object.entries(TAUX_TVA).flatMap(([lieu, categories]) =>
    Object.entries(categories).flatMap(([categorie, versions]) =>
      versions.map((version) =>
        buildChiffre(version, {
          code: `prix:tva:${lieu}:${categorie}`,
          fichier,
          libelle: `TVA, ${LIBELLES_CATEGORIE_TVA[categorie as CategorieTva]} (${LIBELLES_LIEU_TVA[lieu as LieuTva]})`,
          value: formatTaux(version.value),
        }),
      ),
    ),
  );
  return [
    ...taux,
    ...SANS_TVA.map((lieu) =>
      toChiffre(
        {
          code: `prix:tva:${lieu}`,
          fichier,
          libelle: `TVA (${LIBELLES_LIEU_TVA[lieu]})`,
          value: "provisoirement non applicable",
        },
        SOURCE_SANS_TVA,
        "secondary",
      ),
    ),
    toChiffre(
      {
        code: "prix:tva:formation",
        fichier,
        libelle: "TVA : formation professionnelle continue",
        value: "exonérée, de droit pour une personne publique, sur attestation pour une personne privée",
      },
      SOURCE_FORMATION,
      "secondary",
    ),
    toChiffre(
      {
        code: "prix:tva:admis",
        fichier: "taux-tva-admis",
        libelle: "Taux de TVA admis sur une facture électronique",
        value: TAUX_TVA_ADMIS.map((admis) => formatTaux(admis)).join(", "),
      },
      { ...SOURCE_RFE, article: "BR-FR-16" },
      "secondary",
    ),
  ];
}

function listCctp(): readonly Chiffre[] {
  const { minimumIntra, maximumSalle, minutesCapsule, minutesParcours, anneesJunior, anneesConfirme } =
    LIMITES_CCTP;
  const lignes: readonly (readonly [code: string, article: string, libelle: string, value: string])[] = [
    ["minimum-intra", "5.2.2", "Formation en intra : minimum de participants", `${minimumIntra}`],
    ["maximum-salle", "5.2.2", "Formation en salle : maximum de participants", `${maximumSalle}`],
    ["capsule", "5.2.3", "Capsule en ligne : durée maximale", `${minutesCapsule} minutes`],
    ["parcours", "5.2.3", "Parcours en ligne : durée totale", `${minutesParcours / 60} heures`],
    ["junior", "6.6.4", "Profil junior", `moins de ${anneesJunior} ans d'expérience`],
    ["confirme", "6.6.4", "Profils confirmé et expert", `${anneesConfirme} ans d'expérience ou plus`],
  ];
  return lignes.map(([code, article, libelle, value]) =>
    toChiffre(
      { code: `prix:cctp:${code}`, fichier: "cctp-2024-aoo-ia", libelle, value },
      articleCctp(article),
      "verified",
    ),
  );
}

function listFacture(): readonly Chiffre[] {
  const getSource = (code: string): Source =>
    code.startsWith("CHORUS") ? SOURCE_CHORUS : { ...SOURCE_RFE, article: code };
  return (Object.keys(REGLES_FACTURE) as CodeRegleFacture[]).map((code) =>
    toChiffre(
      {
        code: `prix:facture:${code}`,
        fichier: "regles-facture",
        libelle: `Facture électronique, règle ${code}`,
        value: REGLES_FACTURE[code],
      },
      getSource(code),
      "secondary",
    ),
  );
}
