import { LIBELLES_INTERPRETATIONS } from "@ia-territoires/compliance/wording";
import {
  type ExamenSysteme,
  getLectures,
  getStatutSysteme,
  LIBELLES_STATUT_SYSTEME,
} from "@ia-territoires/dossiers/systemes";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { ClassesSysteme } from "./classes-systeme.tsx";
import { DialogueAvis, type DemandeAvis } from "./dialogue-avis.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";
import { TONS_STATUT } from "./labels.ts";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  readonly examen: ExamenSysteme;
}

/** A juriste's word: the classes confirmed or overridden, the readings settled, with reasons and history. */
export function SectionJuriste({ dossier, examen }: Props) {
  const { systeme, peutDonnerAvis } = dossier;
  const [demande, setDemande] = useState<DemandeAvis | null>(null);
  const { statut, classes: retenues } = getStatutSysteme(systeme);
  const tranchees = getLectures(systeme.lectures);
  const ouvertes = examen.classement.contestees.map(({ interpretation }) => interpretation);
  const lectures = [...new Set([...ouvertes, ...Object.keys(tranchees)])];

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="avis">
      <Title order={2} id="avis" mb="sm">
        Avis du juriste
      </Title>
      <p className={classes["tete"]}>
        <Etiquette ton={TONS_STATUT[statut]}>{LIBELLES_STATUT_SYSTEME[statut]}</Etiquette>
      </p>
      {statut === "requalifie" && (
        <>
          <Text>Classes retenues :</Text>
          <ClassesSysteme liste={retenues} />
          <Text size="sm" c="dimmed">
            Les obligations restent celles des réponses : pour les changer, corriger la réponse en cause ou
            trancher la lecture contestée.
          </Text>
        </>
      )}
      {statut === "a-revoir" && (
        <Text>Une réponse, une lecture ou un texte a changé depuis le dernier avis : il est à redonner.</Text>
      )}
      {lectures.map((interpretation) => (
        <div key={interpretation} className={classes["bloc"]}>
          <h3 className={classes["tete"]}>
            Lecture contestée
            <Etiquette ton={tranchees[interpretation] === undefined ? "attention" : "fait"}>
              {FORMATS[tranchees[interpretation] ?? "ouverte"]}
            </Etiquette>
          </h3>
          <p>{formatTypographie(LIBELLES_INTERPRETATIONS[interpretation] ?? interpretation)}</p>
          {peutDonnerAvis && (
            <Button
              size="compact-md"
              variant="default"
              className="sans-impression"
              onClick={() => {
                setDemande({ genre: "lecture", interpretation });
              }}
            >
              Trancher cette lecture
            </Button>
          )}
        </div>
      ))}
      {systeme.avis.length + systeme.lectures.length > 0 && (
        <details className={classes["pourquoi"]}>
          <summary>Historique des avis ({systeme.avis.length + systeme.lectures.length})</summary>
          <ul className={classes["puces"]}>
            {[...systeme.avis].reverse().map(({ type, classes: dites, motif, le }) => (
              <li key={le}>
                {type === "confirme" ? "Confirmé" : "Requalifié"} le {formatInstant(le)}{" "}
                <ClassesSysteme liste={dites} />
                <p className="paragraphe">{motif}</p>
              </li>
            ))}
            {[...systeme.lectures].reverse().map(({ interpretation, choix, motif, le }) => (
              <li key={`${interpretation}-${le}`}>
                {FORMATS[choix ?? "ouverte"]} le {formatInstant(le)} :{" "}
                {formatTypographie(LIBELLES_INTERPRETATIONS[interpretation] ?? interpretation)}
                <p className="paragraphe">{motif}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {peutDonnerAvis ? (
        <Group mt="md" className="sans-impression">
          {!systeme.examen.classes.includes("undetermined") && (
            <Button
              variant={statut === "confirme" || statut === "requalifie" ? "default" : "filled"}
              onClick={() => {
                setDemande({ genre: "confirmer" });
              }}
            >
              Confirmer les classes
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => {
              setDemande({ genre: "requalifier" });
            }}
          >
            Requalifier
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed" mt="sm" className="sans-impression">
          Seule une personne qui a le rôle de juriste confirme ou requalifie.
        </Text>
      )}
      {demande !== null && (
        <DialogueAvis
          dossier={dossier}
          demande={demande}
          onFermer={() => {
            setDemande(null);
          }}
        />
      )}
    </Paper>
  );
}

const FORMATS = {
  ouverte: "Ouverte : le plus sévère est présumé",
  lettre: "Tranchée : la lettre",
  interpretation: "Tranchée : l’interprétation",
} as const;
