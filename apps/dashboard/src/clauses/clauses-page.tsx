import { TitrePage } from "../coquille/titre-page.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { AtelierClauses } from "./atelier-clauses.tsx";

/** The check of the clauses of a contract, for everybody. */
export function ClausesPage() {
  const { aujourdHui } = useSession();
  return (
    <>
      <FilOutils ici="Clauses d’un contrat" />
      <TitrePage
        titre="Clauses d’un contrat"
        sousTitre="Ce que dit, ou ne dit pas, un acte ou un contrat sur un système d’IA"
      />
      <AtelierClauses aujourdHui={aujourdHui} />
    </>
  );
}
