import { LIBELLES_TERRITOIRE } from "@ia-territoires/core";
import { Button, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import classes from "./recherche-commune.module.css";

/** A commune of the public directory, with its territory. */
export type Commune = RouterOutputs["outils"]["listCommunes"][number];

/** Finds the territory of a commune in the public directory: nothing to know by heart. */
export function RechercheCommune({ onCommune }: { readonly onCommune: (commune: Commune) => void }) {
  const champ = useRef<HTMLInputElement>(null);
  const [texte, setTexte] = useState("");
  const [choisie, setChoisie] = useState<Commune>();
  const [recherche] = useDebouncedValue(texte.trim(), 250);
  const { data, error } = useQuery({
    ...trpc.outils.listCommunes.queryOptions({ recherche: recherche.slice(0, 100) }),
    enabled: recherche.length >= 2,
    retry: false,
  });
  const trouvees = recherche.length >= 2 ? data : undefined;
  return (
    <div>
      <TextInput
        ref={champ}
        label="ou celui d’une commune"
        description="Nom ou code postal"
        type="search"
        autoComplete="off"
        value={texte}
        error={error === null ? undefined : readErreur(error).message}
        onChange={(event) => {
          setTexte(event.currentTarget.value);
          setChoisie(undefined);
        }}
      />
      <div role="status">
        {choisie !== undefined && (
          <Text size="sm">
            {choisie.nom} ({choisie.departement}) : {LIBELLES_TERRITOIRE[choisie.territoire]}
          </Text>
        )}
        {trouvees?.length === 0 && <Text size="sm">Aucune commune trouvée.</Text>}
      </div>
      {trouvees !== undefined && trouvees.length > 0 && (
        <ul className={classes["communes"]} aria-label="Communes trouvées">
          {trouvees.map((commune) => (
            <li key={commune.codeInsee}>
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => {
                  onCommune(commune);
                  setChoisie(commune);
                  setTexte("");
                  // The list goes away with what had the focus.
                  champ.current?.focus();
                }}
              >
                {commune.nom} ({commune.departement})
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
