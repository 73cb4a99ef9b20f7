import { MessageErreur } from "../affichage/message-erreur.tsx";
import classes from "./connexion-page.module.css";
import { readErreurFournisseur } from "./read-erreur-fournisseur.ts";

/** Why a sign-in by the identity provider did not work, from the code it came back with. */
export function ErreurFournisseur({ code }: { readonly code: string }) {
  return (
    <div className={classes["erreur"]}>
      <MessageErreur message={readErreurFournisseur(code)} />
    </div>
  );
}
