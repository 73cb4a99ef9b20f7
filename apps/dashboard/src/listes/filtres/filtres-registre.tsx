import { Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { ChampDate } from "../../formulaires/champ-date.tsx";
import { useRechercheAdresse } from "../../formulaires/use-recherche-adresse.ts";
import { useSession } from "../../session/use-session.ts";
import { buildControles, type ChampFiltre } from "./build-controles.ts";
import { choixAnnees } from "./choix-annees.ts";
import { FiltresListe } from "./filtres-liste.tsx";
import type { Criteres, Filtre } from "./to-criteres.ts";
import { useFiltres } from "./use-filtres.ts";

interface Props {
  /** Name of the form, for those who do not see it. */
  readonly nom: string;
  readonly filtres: readonly Filtre[];
  readonly criteres: Criteres;
}

/** The filters of any list, as its registry declares them: each changes the address, by the name of its criterion. */
export function FiltresRegistre({ nom, filtres, criteres }: Props) {
  const change = useFiltres();
  const { mots, choix, jours, textes, objets } = buildControles(
    filtres,
    criteres,
    choixAnnees(useSession().aujourdHui),
  );
  return (
    <FiltresListe
      nom={nom}
      {...(mots === undefined ? {} : { recherche: { cle: mots.cle, q: mots.valeur, dans: mots.aide ?? "" } })}
      choix={choix}
    >
      {jours.map(({ cle, libelle, valeur }) => (
        <ChampDate
          key={cle}
          label={libelle}
          value={valeur ?? ""}
          onChange={(event) => {
            change({ [cle]: event.currentTarget.value || undefined });
          }}
        />
      ))}
      {textes.map((champ) => (
        <ChampTexte key={champ.cle} champ={champ} />
      ))}
      {objets.map(({ cle, libelle }) => (
        <Button
          key={cle}
          variant="default"
          leftSection={<IconX size={18} aria-hidden />}
          onClick={() => {
            change({ [cle]: undefined });
          }}
        >
          Retirer le filtre : {libelle}
        </Button>
      ))}
    </FiltresListe>
  );
}

function ChampTexte({ champ }: { readonly champ: ChampFiltre }) {
  const change = useFiltres();
  const { saisie, onSaisie, flush } = useRechercheAdresse(champ.valeur, (texte) => {
    change({ [champ.cle]: texte });
  });
  return (
    <TextInput
      label={champ.libelle}
      description={champ.aide}
      autoComplete="off"
      maxLength={150}
      value={saisie}
      onChange={(event) => {
        onSaisie(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") flush();
      }}
    />
  );
}
