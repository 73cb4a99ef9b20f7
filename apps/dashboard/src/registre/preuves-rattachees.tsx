import { Button, Group, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { buildAdresseFichier } from "../fichiers/build-adresse-fichier.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { organismeActif } from "../session/organisme-actif.ts";
import type { DossierSysteme } from "./dossier-systeme.ts";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  readonly cible: { readonly obligation: string } | { readonly actionId: string };
  /** Name of what is shown. */
  readonly quoi: string;
}

/** The files that show an obligation met or an action done, and the way to attach another. */
export function PreuvesRattachees({ dossier, cible, quoi }: Props) {
  const { systeme, version, peutModifier } = dossier;
  const { data } = useQuery(trpc.fichiers.list.queryOptions({ dossierId: systeme.id }));
  const [ouvert, setOuvert] = useState(false);
  const [choisi, setChoisi] = useState("");
  const rattachement = useEnvoi(trpc.registre.attachPreuve.mutationOptions());
  const detachement = useEnvoi(trpc.registre.detachPreuve.mutationOptions());
  const fichiers = data?.fichiers ?? [];
  const preuves = systeme.preuves.flatMap(({ fichierId, obligation, actionId }) => {
    const isSienne = "obligation" in cible ? obligation === cible.obligation : actionId === cible.actionId;
    const fichier = fichiers.find(({ id }) => id === fichierId);
    return isSienne && fichier !== undefined ? [fichier] : [];
  });
  const libres = fichiers.filter(({ id }) => !systeme.preuves.some(({ fichierId }) => fichierId === id));
  const systemeId = systeme.id;

  async function attach(): Promise<void> {
    if ((await rattachement.send({ systemeId, version, fichierId: choisi, ...cible })) === null) return;
    annonces.add(`Preuve rattachée : ${quoi}.`);
    setOuvert(false);
  }
  async function detach(fichierId: string): Promise<void> {
    if ((await detachement.send({ systemeId, version, fichierId })) === null) return;
    annonces.add("Preuve détachée : le fichier reste parmi ceux du système.");
  }

  return (
    <>
      <EtatEnvoi erreur={detachement.erreur} refus={detachement.refus} />
      {preuves.length > 0 && (
        <ul className={classes["puces"]}>
          {preuves.map(({ id, nom }) => (
            <li key={id}>
              Preuve :{" "}
              <a href={buildAdresseFichier(id, organismeActif.get() ?? "")} download>
                {nom}
              </a>{" "}
              {peutModifier && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  className="sans-impression"
                  loading={detachement.enCours}
                  onClick={() => void detach(id)}
                >
                  Détacher<span className="visuellement-masque"> {nom}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {peutModifier && libres.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className="sans-impression"
          onClick={() => {
            setChoisi(libres[0]?.id ?? "");
            setOuvert(true);
          }}
        >
          Rattacher une preuve<span className="visuellement-masque"> : {quoi}</span>
        </Button>
      )}
      <Dialogue
        titre={`Rattacher une preuve : ${quoi}`}
        ouvert={ouvert}
        onFermer={() => {
          setOuvert(false);
        }}
      >
        <EtatEnvoi erreur={rattachement.erreur} refus={rattachement.refus} />
        <NativeSelect
          label="Fichier du système"
          value={choisi}
          onChange={(event) => {
            setChoisi(event.currentTarget.value);
          }}
          data={libres.map(({ id, nom }) => ({ value: id, label: nom }))}
        />
        <Group justify="flex-end" mt="lg">
          <Button
            variant="default"
            size="md"
            onClick={() => {
              setOuvert(false);
            }}
          >
            Renoncer
          </Button>
          <Button size="md" loading={rattachement.enCours} onClick={() => void attach()}>
            Rattacher
          </Button>
        </Group>
      </Dialogue>
    </>
  );
}
