import { useSyncExternalStore } from "react";
import classes from "./bandeau-hors-ligne.module.css";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Tells that the network is gone; what is typed stays in the page. */
export function BandeauHorsLigne() {
  const enLigne = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="sans-impression">
      {!enLigne && (
        <p className={classes["bandeau"]}>
          <strong>Vous êtes hors ligne.</strong> Votre saisie est conservée dans la page ; enregistrez quand
          la connexion sera revenue.
        </p>
      )}
    </div>
  );
}
