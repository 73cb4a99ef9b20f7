import { type CaseAgenda, type DevisAgenda, formatMoment } from "@ia-territoires/dossiers";
import { Button, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Dialogue } from "../coquille/dialogue.tsx";
import classes from "./agenda.module.css";

interface Props {
  readonly visee: CaseAgenda;
  readonly devis: DevisAgenda;
  readonly dossier: { readonly missionId: string; readonly objet: string; readonly demonstration: boolean };
  readonly referent: string;
  readonly passe: boolean;
  readonly enCours: boolean;
  readonly onConfirmer: () => void;
  readonly onDeplacer: () => void;
  readonly onAnnuler: () => void;
  readonly onFermer: () => void;
}

/** A créneau, and what can be done with it. */
export function DialogueCreneau(props: Props) {
  const { visee, devis, dossier, referent, passe, enCours } = props;
  const { creneau, conflits } = visee;
  const attente =
    creneau?.statut === "confirme"
      ? "Confirmé"
      : creneau?.proposePar === "beneficiaire"
        ? "Demandé par l’organisme"
        : "Proposé, à confirmer";
  return (
    <Dialogue titre={devis.beneficiaire} ouvert onFermer={props.onFermer}>
      <Stack>
        <Text>
          {formatMoment(visee)}, avec {referent}{" "}
          <Etiquette ton={creneau?.statut === "confirme" ? "fait" : "attention"}>{attente}</Etiquette>
        </Text>
        <Text>
          {dossier.objet} (devis {devis.numero}
          {dossier.demonstration ? ", démonstration" : ""}).{" "}
          <Link to="/missions/$missionId" params={{ missionId: dossier.missionId }}>
            Ouvrir la mission
          </Link>
        </Text>
        {conflits.length > 0 && (
          <div>
            <Text fw={600}>Depuis qu’il est placé, quelque chose s’est mis en travers</Text>
            <ul className={classes["raisons"]}>
              {conflits.map(({ code, message }) => (
                <li key={code}>{formatTypographie(message)}</li>
              ))}
            </ul>
          </div>
        )}
        {passe ? (
          <Text>Cette demi-journée est passée : elle reste comme elle est.</Text>
        ) : (
          <Group>
            {creneau?.statut === "propose" && (
              <Button loading={enCours} onClick={props.onConfirmer}>
                {creneau.proposePar === "beneficiaire" ? "Accepter sa demande" : "Noter son accord"}
              </Button>
            )}
            <Button variant="default" onClick={props.onDeplacer}>
              Déplacer
            </Button>
            <Button variant="default" color="red" onClick={props.onAnnuler}>
              Annuler le créneau
            </Button>
          </Group>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onFermer}>
            Fermer
          </Button>
        </Group>
      </Stack>
    </Dialogue>
  );
}
