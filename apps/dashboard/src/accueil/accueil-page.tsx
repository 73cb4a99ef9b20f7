import { useSession } from "../session/use-session.ts";
import { AccueilCollectivite } from "./accueil-collectivite.tsx";
import { AccueilPrestataire } from "./accueil-prestataire.tsx";
import { SansOrganisme } from "./sans-organisme.tsx";

/** The home of whoever is signed in: what is to do now. */
export function AccueilPage() {
  const { actif, estPrestataire } = useSession();
  if (actif === undefined) return <SansOrganisme />;
  return estPrestataire ? <AccueilPrestataire /> : <AccueilCollectivite organismeId={actif.organisme.id} />;
}
