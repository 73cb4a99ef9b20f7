import { LIBELLES_CLASSES } from "@ia-territoires/compliance/wording";
import { LIBELLES_STATUT_SYSTEME, LIBELLES_USAGE } from "@ia-territoires/dossiers/systemes";
import type { RouterOutputs } from "../api/types.ts";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { CLASSES, type FiltresRegistre as Filtres } from "./parse-filtres-registre.ts";

interface Props {
  readonly filtres: Filtres;
  readonly choix: RouterOutputs["registre"]["getChoix"];
}

const list = (libelles: Readonly<Record<string, string>>) =>
  Object.entries(libelles).map(([value, label]) => ({ value, label }));

/** Search and filters of the register; suppliers and bodies are offered once there are some to choose among. */
export function FiltresRegistre({ filtres, choix: { fournisseurs, organismes } }: Props) {
  const { q, statut, classe, usage, fournisseur, organisme } = filtres;
  return (
    <FiltresListe
      nom="Filtrer le registre"
      recherche={{ q, dans: "Nom, fournisseur, service, organisme" }}
      choix={[
        {
          cle: "statut",
          libelle: "État",
          valeur: statut,
          tous: "Tous",
          options: list(LIBELLES_STATUT_SYSTEME),
        },
        {
          cle: "classe",
          libelle: "Ce que dit le droit",
          valeur: classe,
          tous: "Tous",
          options: CLASSES.map((value) => ({ value, label: LIBELLES_CLASSES[value].titre })),
        },
        { cle: "usage", libelle: "Usage", valeur: usage, tous: "Tous", options: list(LIBELLES_USAGE) },
        ...(fournisseurs.length === 0
          ? []
          : [
              {
                cle: "fournisseur",
                libelle: "Fournisseur",
                valeur: fournisseur,
                tous: "Tous",
                options: fournisseurs.map((nom) => ({ value: nom, label: nom })),
              },
            ]),
        ...(organismes.length < 2
          ? []
          : [
              {
                cle: "organisme",
                libelle: "Organisme",
                valeur: organisme,
                tous: "Tous",
                options: organismes.map(({ id, nom }) => ({ value: id, label: nom })),
              },
            ]),
      ]}
    />
  );
}
