import { isCodeDepartement } from "@ia-territoires/core";
import { TextInput } from "@mantine/core";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useFiltres } from "../listes/filtres/use-filtres.ts";
import { choixNatures } from "./choix-natures.ts";
import type { FiltresOrganismes as Filtres } from "./parse-filtres-organismes.ts";

/** Search, nature and département. */
export function FiltresOrganismes({ filtres }: { readonly filtres: Filtres }) {
  const change = useFiltres();
  const departement = useRechercheAdresse(filtres.departement, (saisi) => {
    const code = saisi?.toUpperCase();
    if (code === undefined || isCodeDepartement(code)) change({ departement: code });
  });
  const inconnu = departement.saisie !== "" && !isCodeDepartement(departement.saisie.toUpperCase());
  const [tous, ...natures] = choixNatures("Toutes");

  return (
    <FiltresListe
      nom="Rechercher un organisme"
      recherche={{ q: filtres.q, dans: "Nom, SIREN, SIRET, code INSEE ou code postal", oublie: "tri" }}
      choix={[
        {
          cle: "nature",
          libelle: "Nature",
          valeur: filtres.nature,
          tous: tous?.label ?? "Toutes",
          options: natures,
        },
      ]}
    >
      <TextInput
        label="Département"
        description="Code : 14, 2A, 974…"
        autoComplete="off"
        maxLength={3}
        value={departement.saisie}
        error={inconnu && "Code inconnu"}
        onChange={(event) => {
          departement.onSaisie(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") departement.flush();
        }}
      />
    </FiltresListe>
  );
}
