import type { Redaction } from "@ia-territoires/reporting";
import { formatDateCourte, type DateIso } from "@ia-territoires/core";
import { useNavigate } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EnregistrementRapport } from "./enregistrement-rapport.tsx";
import type { FiltresRapport } from "./filtres-rapport.ts";
import { toChoix } from "./to-choix.ts";
import type { ListeOuverte } from "./use-liste.ts";

interface Props {
  readonly liste: ListeOuverte;
  readonly filtres: FiltresRapport;
  readonly redaction: Redaction;
  /** Called once saved, before leaving: nothing is lost any more. */
  readonly onFait: () => void;
}

/** With an account, a list read in the browser may be saved; only then is it sent. */
export function NouvelEnregistrement({ liste, filtres, redaction, onFait }: Props) {
  const navigate = useNavigate();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.rapports.create.mutationOptions());
  async function save(titre: string): Promise<void> {
    const contenu = await liste.atelier.ask("packListe", { titre: liste.bpu.titre });
    const fait = await send({ ...toChoix(filtres, redaction), titre, liste: contenu });
    if (fait === null) return;
    onFait();
    await navigate({ to: "/rapports/$rapportId", params: { rapportId: fait.id }, ignoreBlocker: true });
  }
  const { debut, fin } = filtres;
  return (
    <EnregistrementRapport
      titreInitial={`Rapport du ${formatDateCourte(debut as DateIso)} au ${formatDateCourte(fin as DateIso)}`}
      action="Enregistrer ce rapport"
      enCours={enCours}
      erreur={erreur}
      refus={refus}
      onEnregistrer={(titre) => void save(titre)}
    />
  );
}
