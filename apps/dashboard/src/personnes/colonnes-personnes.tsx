import { Text } from "@mantine/core";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette, type Ton } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { ROLES } from "../session/labels.ts";
import { ActionsPersonne } from "./actions-personne.tsx";
import type { Personne } from "./personne.ts";
import classes from "./personnes.module.css";

const STATUTS: Readonly<Record<Personne["statut"], readonly [Ton, string]>> = {
  active: ["fait", "Active"],
  invitee: ["attention", "Invitée"],
  terminee: ["neutre", "Terminée"],
};

function NomEtRoles({ personne }: { readonly personne: Personne }) {
  const { nom, email, roles, statut, finLe } = personne;
  const [ton, libelle] = STATUTS[statut];
  return (
    <div className={classes["personne"]}>
      <Text fw={600}>
        {nom} <Etiquette ton={ton}>{libelle}</Etiquette>
      </Text>
      <Text size="sm" c="dimmed">
        {email}
      </Text>
      <Text size="sm">{roles.map((role) => ROLES[role] ?? role).join(", ")}</Text>
      {finLe !== null && (
        <Text size="sm">
          {statut === "terminee" ? "Accès terminé le " : "Accès jusqu’au "}
          <DateFr date={finLe} courte />
        </Text>
      )}
    </div>
  );
}

/** Columns of the people of an organisme. */
export const COLONNES_PERSONNES: readonly Colonne<Personne>[] = [
  {
    cle: "nom",
    titre: "Personne et rôles",
    cellule: (personne) => <NomEtRoles personne={personne} />,
  },
  {
    cle: "connexion",
    titre: "Dernière connexion",
    large: true,
    cellule: ({ derniereConnexionLe, secondFacteur }) => (
      <>
        {derniereConnexionLe === null ? "Jamais" : formatInstant(derniereConnexionLe)}
        {secondFacteur && (
          <Text size="sm" c="dimmed">
            Double authentification
          </Text>
        )}
      </>
    ),
  },
  { cle: "actions", titre: "Actions", cellule: (personne) => <ActionsPersonne personne={personne} /> },
];
