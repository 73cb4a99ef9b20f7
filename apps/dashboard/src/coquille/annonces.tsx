import { Button, CloseButton } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { actionsDifferees } from "./actions-differees.ts";
import { annonces } from "./annonces-store.ts";
import { AttenteAnnulable } from "./attente-annulable.tsx";
import classes from "./annonces.module.css";

/** Short messages after an action, read politely by screen readers; the region exists before its first message. */
export function Annonces() {
  const liste = useSyncExternalStore(annonces.subscribe, annonces.list);
  const attentes = useSyncExternalStore(actionsDifferees.subscribe, actionsDifferees.list);
  return (
    <section aria-label="Messages" className={`${classes["region"] ?? ""} sans-impression`}>
      {attentes
        .filter(({ action }) => !actionsDifferees.isAnchored(action.objet))
        .map(({ action, enCours }) => (
          <div key={action.objet} className={classes["annonce"]} data-ton="attention">
            <AttenteAnnulable action={action} enCours={enCours} />
          </div>
        ))}
      <div role="status" aria-live="polite">
        {liste.map((annonce) => (
          <div key={annonce.id} className={classes["annonce"]} data-ton={annonce.ton}>
            {annonce.ton === "fait" ? (
              <IconCircleCheck size={22} aria-hidden />
            ) : (
              <IconAlertTriangle size={22} aria-hidden />
            )}
            <span className={classes["texte"]}>{formatTypographie(annonce.message)}</span>
            {annonce.retour !== undefined && (
              <Button
                variant="light"
                onClick={() => {
                  annonces.remove(annonce.id);
                  annonce.retour?.run();
                }}
              >
                {annonce.retour.libelle}
              </Button>
            )}
            <CloseButton
              aria-label="Fermer le message"
              onClick={() => {
                annonces.remove(annonce.id);
              }}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
