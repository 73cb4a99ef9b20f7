import { CloseButton, Group, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { formatResultats } from "./format-resultats.ts";
import classes from "./palette.module.css";
import type { Choix } from "./choix.ts";
import { splitMots } from "./split-mots.ts";
import { useGroupes } from "./use-groupes.ts";

const ATTENTE_MS = 200;

/** Finds anything one may see and does anything one may do, by typing: a combobox whose list is always open. */
export function Palette({ onFermer }: { readonly onFermer: () => void }) {
  const [texte, setTexte] = useState("");
  const [rang, setRang] = useState(0);
  const [recherche] = useDebouncedValue(texte, ATTENTE_MS);
  const listeId = useId();
  const options = useRef<HTMLDivElement>(null);
  const buildGroupes = useGroupes();
  const cherche = splitMots(recherche).length > 0;
  const trouves = useQuery({
    ...trpc.recherche.list.queryOptions({ recherche }),
    enabled: cherche,
    placeholderData: keepPreviousData,
  });
  const lignes = cherche ? (trouves.data?.lignes ?? []) : [];
  const groupes = buildGroupes(lignes, texte);
  const choix = groupes.flatMap((groupe) => groupe.choix);
  const actif = choix[Math.min(rang, choix.length - 1)];
  const idDe = (un: Choix) => `${listeId}-${String(choix.indexOf(un))}`;

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the chosen line is the trigger: it must be in view
  useEffect(() => {
    options.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [actif?.cle]);

  function choose(un: Choix): void {
    onFermer();
    un.run();
  }

  function move(event: KeyboardEvent): void {
    if (event.key === "Enter" && actif !== undefined) {
      event.preventDefault();
      choose(actif);
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || choix.length === 0) return;
    event.preventDefault();
    const pas = event.key === "ArrowDown" ? 1 : -1;
    setRang((Math.min(rang, choix.length - 1) + pas + choix.length) % choix.length);
  }

  return (
    <Dialogue titre="Rechercher ou agir" ouvert onFermer={onFermer}>
      <TextInput
        label="Organisme, personne, mission, devis, document ou action"
        role="combobox"
        aria-expanded
        aria-controls={listeId}
        aria-autocomplete="list"
        aria-activedescendant={actif === undefined ? undefined : idDe(actif)}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={texte}
        maxLength={200}
        onChange={(event) => {
          setTexte(event.currentTarget.value);
          setRang(0);
        }}
        onKeyDown={move}
      />
      <div role="status" className="visuellement-masque">
        {trouves.isFetching || texte !== recherche ? "" : formatResultats(groupes)}
      </div>
      {trouves.isError && cherche && (
        <Text role="alert" c="red.9" mt="xs">
          {readErreur(trouves.error).message}
        </Text>
      )}
      <div
        id={listeId}
        ref={options}
        role="listbox"
        aria-label="Résultats et actions"
        aria-busy={trouves.isFetching}
        className={classes["liste"]}
      >
        {groupes.map((groupe) => (
          <div key={groupe.titre} role="group" aria-label={groupe.titre}>
            <div className={classes["titre"]} aria-hidden>
              {groupe.titre}
            </div>
            {groupe.choix.map((un) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
              <div
                key={un.cle}
                id={idDe(un)}
                role="option"
                tabIndex={-1}
                aria-selected={un === actif}
                className={classes["choix"]}
                onClick={() => {
                  choose(un);
                }}
              >
                {un.libelle}
                {un.precision !== undefined && <span className={classes["precision"]}>{un.precision}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {choix.length === 0 && !trouves.isFetching && (
        <Text mt="xs">
          Rien ne correspond à « {texte} ». Essayez un nom, un numéro de devis, un nom de fichier, un SIREN ou
          un code postal.
        </Text>
      )}
      <Group justify="space-between" mt="sm" wrap="nowrap">
        <Text size="sm" c="dimmed">
          Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer
        </Text>
        <CloseButton aria-label="Fermer la recherche" onClick={onFermer} />
      </Group>
    </Dialogue>
  );
}
