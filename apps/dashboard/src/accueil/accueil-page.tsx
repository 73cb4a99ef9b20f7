import { lazy, Suspense } from "react";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AccueilPrestataire } from "./accueil-prestataire.tsx";
import { SansOrganisme } from "./sans-organisme.tsx";

// The other home's forms are no part of the first screen of a centre de gestion.
const AccueilCollectivite = lazy(async () => ({
  default: (await import("./accueil-collectivite.tsx")).AccueilCollectivite,
}));

/** The home of whoever is signed in: what is to do now. */
export function AccueilPage() {
  const { actif, estPrestataire } = useSession();
  if (actif === undefined) return <SansOrganisme />;
  if (estPrestataire) return <AccueilPrestataire />;
  return (
    <Suspense fallback={<SquelettePage />}>
      <AccueilCollectivite organismeId={actif.organisme.id} />
    </Suspense>
  );
}
