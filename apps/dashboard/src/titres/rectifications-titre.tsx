import { formatMontant } from "@ia-territoires/core";
import { LIBELLES_SUITE_ANNULATION, LIBELLES_VOIE_RECTIFICATION } from "@ia-territoires/dossiers";
import { Button, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { useSession } from "../session/use-session.ts";
import { DialogueEmission } from "./dialogue-emission.tsx";
import classes from "./titres.module.css";

/** How a titre was reduced or cancelled, and the numbers that came back for it. */
export function RectificationsTitre({ vue }: { readonly vue: RouterOutputs["titres"]["get"] }) {
  const { aujourdHui, estPrestataire, hasRole } = useSession();
  const [ouverte, setOuverte] = useState<string | null>(null);
  const { send, enCours, erreur, refus, clear } = useEnvoi(trpc.titres.recordRectification.mutationOptions());
  const modifiable = estPrestataire && hasRole("admin", "service-financier");
  const fermer = (): void => {
    clear();
    setOuverte(null);
  };
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="rectifications">
      <Title order={2} id="rectifications" mb="sm">
        Réductions et annulation
      </Title>
      <ul className={classes["liste"]}>
        {vue.titre.rectifications.map(
          ({ id, voie, exercice, compte, motif, decideeLe, suite, montantTtc, emission }) => (
            <li key={id} className={classes["carte"]}>
              <div className={classes["titre"]}>
                <p>
                  <strong>{LIBELLES_VOIE_RECTIFICATION[voie]}</strong>, exercice {exercice}
                  {compte !== undefined && `, compte ${compte}`}
                </p>
                <p className="nombre">
                  <strong>{formatMontant(montantTtc)}</strong>
                </p>
              </div>
              <Text size="sm">
                Le <DateFr date={decideeLe} /> : {motif}
              </Text>
              {suite !== undefined && <Text size="sm">{LIBELLES_SUITE_ANNULATION[suite]}.</Text>}
              {emission === undefined ? (
                modifiable && (
                  <Button
                    mt="xs"
                    variant="default"
                    className="sans-impression"
                    onClick={() => {
                      setOuverte(id);
                    }}
                  >
                    Enregistrer son numéro
                  </Button>
                )
              ) : (
                <Text size="sm">
                  n° {emission.numero}, bordereau {emission.bordereau}, le <DateFr date={emission.emisLe} />
                </Text>
              )}
            </li>
          ),
        )}
      </ul>
      {ouverte !== null && (
        <DialogueEmission
          titre={`Numéro de la rectification de ${vue.reference}`}
          emission={undefined}
          aujourdHui={aujourdHui}
          avecMotif={false}
          enCours={enCours}
          erreur={erreur}
          refus={refus}
          onFermer={fermer}
          onEnvoi={async ({ numero, bordereau, emisLe }) => {
            const cible = { titreId: vue.titre.id, version: vue.version, rectificationId: ouverte };
            const fait = await send({ ...cible, numero, bordereau, emisLe });
            if (fait === null) return;
            annonces.add(`Numéro ${numero} enregistré.`);
            fermer();
          }}
        />
      )}
    </Paper>
  );
}
