import {
  addJours,
  buildChiffre,
  type Certainty,
  type Chiffre,
  formatMontant,
  formatTaux,
  parseDateIso,
} from "@ia-territoires/core";
import {
  REGLES_AVANCE,
  REMBOURSEMENT_AVANCE,
  SOURCE_MAXIMUM,
  SOURCES_REMBOURSEMENT,
} from "../texts/avances.ts";
import { PENALITES_CCAG } from "../texts/ccag-penalites.ts";
import { ARRONDI_COEFFICIENT_CCAG, SOURCE_REVISION } from "../texts/ccag-revision.ts";
import { INDICE_SYNTEC } from "../texts/indice-syntec.ts";
import {
  INDEMNITE_FORFAITAIRE,
  JOURS_ANNEE,
  POINTS_AJOUTES,
  SOURCES_INTERETS,
  TAUX_DIRECTEUR_SEMESTRE,
} from "../texts/interets-moratoires.ts";
import { toChiffre } from "./to-chiffre.ts";

/** Life of a price: revision, penalties, interest, advances. */
export function listChiffresExecution(): readonly Chiffre[] {
  return [...listAvances(), ...listInterets(), ...listPenalites(), ...listRevision()];
}

function listAvances(): readonly Chiffre[] {
  const fichier = "avances";
  const [, fin] = SOURCES_REMBOURSEMENT;
  const regles = REGLES_AVANCE.flatMap((regle) => {
    const { seuilHt, seuilMois, tauxMinimum, tauxMaximum, tauxMinimumPme: pme } = regle.value;
    const build = (code: string, libelle: string, value: string): Chiffre =>
      buildChiffre(regle, { code: `prix:avance:${code}`, fichier, libelle, value });
    return [
      build("seuil", "Avance : seuil du montant", `${formatMontant(seuilHt)} HT`),
      build("duree", "Avance : seuil de la durée", `${seuilMois} mois`),
      build("taux", "Avance : taux", `de ${formatTaux(tauxMinimum)} à ${formatTaux(tauxMaximum)}`),
      build(
        "pme",
        "Avance : taux minimal quand le titulaire est une PME",
        `${formatTaux(pme.etat)} pour l'État ; ${formatTaux(pme["grand-etablissement-etat"])} pour ses grands établissements ; ${formatTaux(pme["grande-collectivite"])} pour les grandes collectivités ; ${formatTaux(pme.autre)} pour les autres`,
      ),
    ];
  });
  const { debut, fin: terme } = REMBOURSEMENT_AVANCE;
  return [
    ...regles,
    toChiffre(
      {
        code: "prix:avance:remboursement",
        fichier,
        libelle: "Avance : remboursement, à défaut de clause",
        value: `de ${formatTaux(debut)} à ${formatTaux(terme)} du montant TTC`,
      },
      fin ?? SOURCE_MAXIMUM,
      "verified",
    ),
    toChiffre(
      {
        code: "prix:maximum",
        fichier,
        libelle: "Accord-cadre : maximum en valeur ou en quantité",
        value: "obligatoire",
      },
      SOURCE_MAXIMUM,
      "verified",
    ),
  ];
}

function listInterets(): readonly Chiffre[] {
  const fichier = "interets-moratoires";
  const build = (code: string, libelle: string, value: string, rang: number, certainty: Certainty): Chiffre =>
    toChiffre(
      { code: `prix:interets:${code}`, fichier, libelle, value },
      SOURCES_INTERETS[rang] ?? SOURCE_MAXIMUM,
      certainty,
    );
  return [
    ...TAUX_DIRECTEUR_SEMESTRE.map((taux) =>
      buildChiffre(taux, {
        code: "prix:interets:taux-directeur",
        fichier,
        libelle: "Intérêts moratoires : taux directeur de la BCE du semestre",
        value: formatTaux(taux.value),
      }),
    ),
    build("points", "Intérêts moratoires : points ajoutés au taux directeur", POINTS_AJOUTES, 1, "verified"),
    build("jours", "Intérêts moratoires : jours de l'année", String(JOURS_ANNEE), 2, "from-memory"),
    build(
      "indemnite",
      "Indemnité forfaitaire pour frais de recouvrement",
      formatMontant(INDEMNITE_FORFAITAIRE),
      3,
      "secondary",
    ),
  ];
}

function listPenalites(): readonly Chiffre[] {
  return Object.entries(PENALITES_CCAG).map(([code, { diviseur, exoneration, plafond, source, certainty }]) =>
    toChiffre(
      {
        code: `prix:penalites:${code}`,
        fichier: "ccag-penalites",
        libelle: `Pénalités de retard, ${source.texte}`,
        value: `valeur × jours ÷ ${diviseur} ; rien jusqu'à ${formatMontant(exoneration)} ; ${plafond === null ? "sans plafond" : `${formatTaux(plafond)} au plus`}`,
      },
      source,
      certainty,
    ),
  );
}

function listRevision(): readonly Chiffre[] {
  const { valeurs, raccordement } = INDICE_SYNTEC;
  const fichier = "indice-syntec";
  const indices = valeurs.map(({ mois, valeur, source, certainty }) => {
    const premier = parseDateIso(`${mois}-01`);
    const suivant = parseDateIso(`${addJours(premier, 31).slice(0, 7)}-01`);
    return {
      code: "prix:indice:syntec",
      fichier,
      libelle: "Indice Syntec du mois",
      value: valeur.replace(".", ","),
      from: premier,
      to: addJours(suivant, -1),
      source,
      certainty,
      verifiedOn: source.consulteLe ?? null,
    };
  });
  const lien =
    raccordement === null
      ? []
      : [
          toChiffre(
            {
              code: "prix:indice:syntec-raccordement",
              fichier,
              libelle: "Indice Syntec : coefficient de raccordement à la série de 2022",
              value: raccordement.coefficient.replace(".", ","),
            },
            raccordement.source,
            raccordement.certainty,
          ),
        ];
  return [
    ...indices,
    ...lien,
    toChiffre(
      {
        code: "prix:revision:arrondi",
        fichier: "ccag-revision",
        libelle: "Révision : arrondi du coefficient",
        value: `au rang ${ARRONDI_COEFFICIENT_CCAG.decimales} après la virgule, par excès`,
      },
      SOURCE_REVISION,
      "verified",
    ),
  ];
}
