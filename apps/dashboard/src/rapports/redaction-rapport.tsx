import type { ActionCommerciale, Defaut, Redaction } from "@ia-territoires/reporting";
import { Button, Paper, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ChampDate } from "../formulaires/champ-date.tsx";
import classes from "./rapports.module.css";

export const REDACTION_VIDE: Redaction = {
  actionsCommerciales: [],
  bonnesPratiques: [],
  defauts: [],
  commentaire: "",
};

interface Props {
  readonly redaction: Redaction;
  readonly onChange: (redaction: Redaction) => void;
}

/** The written parts of the report: nobody computes them. */
export function RedactionRapport({ redaction, onChange }: Props) {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="redaction" className="sans-impression">
      <Title order={2} id="redaction" mb="xs">
        Parties à écrire
      </Title>
      <Text mb="md">
        L’article 7 les demande ; rien ne les calcule. Elles restent dans cette page : exportez le rapport
        avant de la quitter.
      </Text>
      <Stack gap="lg">
        <ListeSaisies<ActionCommerciale>
          titre="Actions de commercialisation et leurs résultats"
          nom="Action"
          saisies={actionsCommerciales}
          vide={{ action: "", date: null, resultat: "" }}
          onChange={(saisies) => {
            onChange({ ...redaction, actionsCommerciales: saisies });
          }}
        >
          {(saisie, change) => (
            <>
              <Textarea
                label="Action"
                autosize={false}
                rows={2}
                value={saisie.action}
                onChange={(event) => {
                  change({ ...saisie, action: event.currentTarget.value });
                }}
              />
              <ChampDate
                label="Date (facultatif)"
                value={saisie.date ?? ""}
                onChange={(event) => {
                  change({ ...saisie, date: readDate(event.currentTarget.value) });
                }}
              />
              <Textarea
                label="Résultat"
                rows={2}
                value={saisie.resultat}
                onChange={(event) => {
                  change({ ...saisie, resultat: event.currentTarget.value });
                }}
              />
            </>
          )}
        </ListeSaisies>
        <ListeSaisies<string>
          titre="Bonnes pratiques à mettre en œuvre"
          nom="Bonne pratique"
          saisies={bonnesPratiques}
          vide=""
          onChange={(saisies) => {
            onChange({ ...redaction, bonnesPratiques: saisies });
          }}
        >
          {(saisie, change) => (
            <Textarea
              label="Bonne pratique"
              rows={2}
              value={saisie}
              onChange={(event) => {
                change(event.currentTarget.value);
              }}
            />
          )}
        </ListeSaisies>
        <ListeSaisies<Defaut>
          titre="Défauts d’application et mesures correctives"
          nom="Défaut"
          saisies={defauts}
          vide={{ defaut: "", mesureCorrective: "", echeance: null, responsable: "" }}
          onChange={(saisies) => {
            onChange({ ...redaction, defauts: saisies });
          }}
        >
          {(saisie, change) => (
            <>
              <Textarea
                label="Défaut"
                rows={2}
                value={saisie.defaut}
                onChange={(event) => {
                  change({ ...saisie, defaut: event.currentTarget.value });
                }}
              />
              <Textarea
                label="Mesure corrective"
                rows={2}
                value={saisie.mesureCorrective}
                onChange={(event) => {
                  change({ ...saisie, mesureCorrective: event.currentTarget.value });
                }}
              />
              <ChampDate
                label="Échéance (facultatif)"
                value={saisie.echeance ?? ""}
                onChange={(event) => {
                  change({ ...saisie, echeance: readDate(event.currentTarget.value) });
                }}
              />
              <TextInput
                label="Responsable"
                value={saisie.responsable}
                onChange={(event) => {
                  change({ ...saisie, responsable: event.currentTarget.value });
                }}
              />
            </>
          )}
        </ListeSaisies>
        <Textarea
          label="Commentaire (facultatif)"
          rows={3}
          value={commentaire}
          onChange={(event) => {
            onChange({ ...redaction, commentaire: event.currentTarget.value });
          }}
        />
      </Stack>
    </Paper>
  );
}

const readDate = (valeur: string): never => (valeur === "" ? null : valeur) as never;

interface PropsListe<Saisie> {
  readonly titre: string;
  readonly nom: string;
  readonly saisies: readonly Saisie[];
  readonly vide: Saisie;
  readonly onChange: (saisies: readonly Saisie[]) => void;
  readonly children: (saisie: Saisie, change: (saisie: Saisie) => void) => ReactNode;
}

/** A list of things to write, one under the other, added and removed. */
function ListeSaisies<Saisie>({ titre, nom, saisies, vide, onChange, children }: PropsListe<Saisie>) {
  return (
    <Stack component="fieldset" gap="sm" className={classes["saisies"] ?? ""}>
      <legend>{titre}</legend>
      {saisies.map((saisie, rang) => (
        // oxlint-disable-next-line react/no-array-index-key -- nothing else names what is being written
        <div
          key={rang}
          className={classes["ligne-saisie"]}
          role="group"
          aria-label={`${nom} ${String(rang + 1)}`}
        >
          {children(saisie, (suivante) => {
            onChange(saisies.map((autre, place) => (place === rang ? suivante : autre)));
          })}
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={18} aria-hidden />}
            aria-label={`Retirer : ${nom} ${String(rang + 1)}`}
            onClick={() => {
              onChange(saisies.filter((_, place) => place !== rang));
            }}
          >
            Retirer
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-label={`Ajouter : ${nom}`}
          onClick={() => {
            onChange([...saisies, vide]);
          }}
        >
          Ajouter
        </Button>
      </div>
    </Stack>
  );
}
