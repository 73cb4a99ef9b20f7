import { lazy, Suspense } from "react";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AgendaCollectivite } from "./agenda-collectivite.tsx";

// The rules of the agenda are no part of what a body needs to answer.
const AgendaPrestataire = lazy(async () => ({
  default: (await import("./agenda-prestataire.tsx")).AgendaPrestataire,
}));

/** The agenda of who is signed in: a centre de gestion keeps one, a body answers what it is proposed. */
export function AgendaPage() {
  const { estPrestataire } = useSession();
  if (!estPrestataire) return <AgendaCollectivite />;
  return (
    <Suspense fallback={<SquelettePage />}>
      <AgendaPrestataire />
    </Suspense>
  );
}
