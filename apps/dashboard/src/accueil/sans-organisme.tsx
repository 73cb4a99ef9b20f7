import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";

/** An account nobody gave a role to yet. */
export function SansOrganisme() {
  return (
    <>
      <TitrePage titre="Accueil" />
      <EtatVide titre="Votre compte n’a de rôle dans aucun organisme">
        Demandez à l’administrateur de votre centre de gestion ou de votre collectivité de vous donner un
        rôle.
      </EtatVide>
    </>
  );
}
