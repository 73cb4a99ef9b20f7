import { ETAPES_COMMANDE_CANUT } from "@ia-territoires/calendar/echeances";
import { Fieldset, NativeSelect, TextInput } from "@mantine/core";
import { ChampDate } from "../formulaires/champ-date.tsx";
import classes from "./calculateur.module.css";
import { isHeureDouble } from "./calculate-reponse.ts";
import { REGLES } from "./regles.ts";
import { type Champ, isUtile, type SaisieEcheance } from "./saisie-echeance.ts";

interface Props {
  readonly saisie: SaisieEcheance;
  readonly erreurs: Readonly<Partial<Record<Champ, string>>>;
  readonly onChange: (partiel: Partial<SaisieEcheance>) => void;
}

const LIBELLES_DATE: Readonly<Partial<Record<SaisieEcheance["regle"], string>>> = {
  convocation: "Date de la séance",
  heures: "Jour de la découverte",
  commande: "Expression du besoin",
  periodique: "Date de départ",
};
const LIBELLES_NOMBRE: Readonly<Partial<Record<SaisieEcheance["regle"], string>>> = {
  mois: "Nombre de mois",
  heures: "Nombre d’heures",
  periodique: "Tous les… mois",
};

/** Choices in words, by field. */
const LIBELLES: Readonly<
  Partial<Record<Champ, { readonly label: string; readonly data: readonly (readonly [string, string])[] }>>
> = {
  report: {
    label: "Si le dernier jour est chômé",
    data: [
      ["defaut", "Report au jour ouvré suivant (CCAG)"],
      ["aucun", "Pas de report"],
    ],
  },
  assemblee: {
    label: "Assemblée",
    data: [
      ["conseil-municipal", "Conseil municipal"],
      ["conseil-communautaire", "Conseil communautaire"],
      ["conseil-departemental", "Conseil départemental (rapports)"],
    ],
  },
  urgence: {
    label: "Urgence",
    data: [
      ["non", "Non"],
      ["oui", "Oui, l’assemblée en décide à l’ouverture"],
    ],
  },
  premiere: {
    label: "Première séance après le renouvellement",
    data: [
      ["non", "Non"],
      ["oui", "Oui"],
    ],
  },
  lecture: {
    label: "Si le texte ne dit pas « francs »",
    data: [
      ["francs", "Compter en jours francs (le plus sûr)"],
      ["litterale", "Compter à la lettre"],
    ],
  },
  zone: {
    label: "Archipel",
    data: [
      ["Pacific/Tahiti", "Tahiti et les autres"],
      ["Pacific/Marquesas", "Marquises"],
      ["Pacific/Gambier", "Gambier"],
    ],
  },
  passage: {
    label: "Cette heure passe deux fois",
    data: [
      ["", "Choisir"],
      ["premier", "La première (heure d’été)"],
      ["second", "La seconde (heure d’hiver)"],
    ],
  },
  depuis: {
    label: "Chaque délai court",
    data: [
      ["precedente", "de l’étape précédente"],
      ["origine", "de l’expression du besoin"],
    ],
  },
  decalage: {
    label: "Si la date n’est pas ouvrée",
    data: [
      ["aucun", "La garder"],
      ["suivant", "Jour ouvré suivant"],
      ["precedent", "Jour ouvré précédent"],
    ],
  },
};

/** The fields of the chosen rule, in its order. */
export function ChampsRegle({ saisie, erreurs, onChange }: Props) {
  const champs = REGLES[saisie.regle].champs.filter(
    (champ) =>
      isUtile(champ, saisie) &&
      !/^[jr]\d$/.test(champ) &&
      (champ !== "passage" || saisie.passage !== "" || isHeureDouble(saisie)),
  );
  return (
    <>
      {champs.map((champ) => (
        <ChampRegle key={champ} champ={champ} saisie={saisie} erreur={erreurs[champ]} onChange={onChange} />
      ))}
      {saisie.regle === "commande" && <Etapes saisie={saisie} erreurs={erreurs} onChange={onChange} />}
    </>
  );
}

function ChampRegle({
  champ,
  saisie,
  erreur,
  onChange,
}: Pick<Props, "saisie" | "onChange"> & { readonly champ: Champ; readonly erreur: string | undefined }) {
  const commun = {
    value: saisie[champ],
    error: erreur,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ [champ]: event.currentTarget.value });
    },
  };
  const choix = LIBELLES[champ];
  if (choix !== undefined) {
    return (
      <NativeSelect
        {...commun}
        label={choix.label}
        data={choix.data.map(([value, label]) => ({ value, label }))}
      />
    );
  }
  if (champ === "date") {
    return (
      <ChampDate
        {...commun}
        label={LIBELLES_DATE[saisie.regle] ?? "Date de départ"}
        description={
          LIBELLES_DATE[saisie.regle] === undefined ? "Jour de l’événement, qui ne compte pas" : undefined
        }
        min="2000-01-01"
        max="2099-12-31"
      />
    );
  }
  if (champ === "heure")
    return <TextInput {...commun} type="time" label="Heure, à l’horloge du territoire" />;
  return (
    <TextInput {...commun} label={getLibelleNombre(champ, saisie)} inputMode="numeric" autoComplete="off" />
  );
}

function getLibelleNombre(champ: Champ, { regle, assemblee }: SaisieEcheance): string {
  if (champ === "fois") return "Nombre de dates";
  if (champ !== "habitants") return LIBELLES_NOMBRE[regle] ?? "Nombre de jours";
  return assemblee === "conseil-communautaire"
    ? "Habitants de la commune la plus peuplée"
    : "Habitants de la commune";
}

/** The steps of an order: their delays, and the days on which they took place. */
function Etapes({ saisie, erreurs, onChange }: Props) {
  return ETAPES_COMMANDE_CANUT.value.map(({ code, libelle }, rang) => {
    const [jours, reelle] = [`j${String(rang + 1)}`, `r${String(rang + 1)}`] as [
      "j1" | "j2" | "j3",
      "r1" | "r2" | "r3",
    ];
    return (
      <Fieldset key={code} legend={libelle} variant="unstyled" className={classes["etape"] ?? ""}>
        <div className="champs">
          <TextInput
            label="Jours ouvrés"
            inputMode="numeric"
            autoComplete="off"
            value={saisie[jours]}
            error={erreurs[jours]}
            onChange={(event) => {
              onChange({ [jours]: event.currentTarget.value });
            }}
          />
          <ChampDate
            label="Fait le (facultatif)"
            min="2000-01-01"
            max="2099-12-31"
            value={saisie[reelle]}
            error={erreurs[reelle]}
            onChange={(event) => {
              onChange({ [reelle]: event.currentTarget.value });
            }}
          />
        </div>
      </Fieldset>
    );
  });
}
