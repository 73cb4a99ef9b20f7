import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { DialogueDelegation } from "./dialogue-delegation.tsx";
import { ETATS, OBJETS } from "./labels-delegation.ts";
import type { Delegation } from "./personne.ts";
import classes from "./personnes.module.css";
import { formatDelegation } from "./valeurs-delegation.ts";

function Delegataire({ delegation }: { readonly delegation: Delegation }) {
  const { delegataire, objets, etat, du, au } = delegation;
  const [ton, libelle] = ETATS[etat];
  return (
    <div className={classes["personne"]}>
      <Text fw={600}>
        {delegataire.nom} <Etiquette ton={ton}>{libelle}</Etiquette>
      </Text>
      <Text size="sm" c="dimmed">
        {delegataire.qualite}
      </Text>
      <Text size="sm">
        {objets.map((objet) => OBJETS[objet]).join(", ")}, du <DateFr date={du} courte />
        {au !== null && (
          <>
            {" "}
            au <DateFr date={au} courte />
          </>
        )}
      </Text>
    </div>
  );
}

const COLONNES: readonly Colonne<Delegation>[] = [
  {
    cle: "delegataire",
    titre: "Signe",
    cellule: (delegation) => <Delegataire delegation={delegation} />,
  },
  {
    cle: "delegant",
    titre: "Au nom de",
    large: true,
    cellule: (delegation) => (
      <>
        {delegation.delegant.nom}, {delegation.delegant.qualite}
        <Text size="sm" c="dimmed">
          {formatDelegation(delegation)}
        </Text>
      </>
    ),
  },
];

function buildActions(onModifier: (delegation: Delegation) => void): Colonne<Delegation> {
  return {
    cle: "actions",
    titre: "Actions",
    cellule: (delegation) => <Modifier delegation={delegation} onModifier={onModifier} />,
  };
}

/** Who may sign what in whose name, by which act, from when to when. */
export function DelegationsPage() {
  const { hasRole } = useSession();
  const [ouverte, setOuverte] = useState<Delegation | "nouvelle" | null>(null);
  const modifiable = hasRole("admin", "dgs", "elu");
  const colonnes = modifiable ? [...COLONNES, buildActions(setOuverte)] : COLONNES;

  return (
    <>
      <TitrePage
        titre="Délégations de signature"
        sousTitre="Elles se proposent au moment de dire qui a signé une convention."
        actions={
          modifiable && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                setOuverte("nouvelle");
              }}
            >
              Enregistrer une délégation
            </Button>
          )
        }
      />
      <EcranListe
        code="delegations"
        legende="Délégations de signature"
        compter={(total, nombre) =>
          total === 0 ? "Aucune délégation" : `${nombre} délégation${total > 1 ? "s" : ""}`
        }
        criteres={{}}
        recherche={{}}
        lire={(page, signal) => client.delegations.list.query(page, { signal })}
        colonnes={colonnes}
        vide={
          <EtatVide titre="Aucune délégation">
            Sans délégation, seul le représentant légal de l’organisme signe ses actes.
          </EtatVide>
        }
      />
      {ouverte !== null && (
        <DialogueDelegation
          delegation={ouverte === "nouvelle" ? null : ouverte}
          onFermer={() => {
            setOuverte(null);
          }}
        />
      )}
    </>
  );
}

function Modifier(props: {
  readonly delegation: Delegation;
  readonly onModifier: (delegation: Delegation) => void;
}) {
  const { delegation, onModifier } = props;
  return (
    <Button
      variant="default"
      size="compact-md"
      onClick={() => {
        onModifier(delegation);
      }}
    >
      Modifier
      <span className="visuellement-masque"> : {delegation.delegataire.nom}</span>
    </Button>
  );
}
