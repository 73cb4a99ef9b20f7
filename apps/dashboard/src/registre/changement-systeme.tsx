import { formatDateFr } from "@ia-territoires/core";
import type { ChangementDroit, DevoirChange } from "@ia-territoires/dossiers/systemes";
import { Button, Group } from "@mantine/core";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { ClassesSysteme } from "./classes-systeme.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  readonly changement: ChangementDroit;
}

/** What a new text adds, removes and moves for a system; somebody takes note of it. */
export function ChangementSysteme({ dossier: { systeme, version, peutModifier }, changement }: Props) {
  const envoi = useEnvoi(trpc.registre.acknowledge.mutationOptions());
  const { id, le, avant, apres, classesAvant, classesApres, ajoutes, retires, modifies } = changement;
  const texte =
    avant.textVersion === apres.textVersion
      ? `du droit ${avant.ruleset} au droit ${apres.ruleset}`
      : `de la rédaction ${avant.textVersion} à la rédaction ${apres.textVersion}`;

  async function acknowledge(): Promise<void> {
    if ((await envoi.send({ systemeId: systeme.id, version, changementId: id })) === null) return;
    annonces.add("Vous avez pris acte de ce changement.");
  }

  return (
    <>
      <EtatEnvoi erreur={envoi.erreur} refus={envoi.refus} />
      <p>
        Réexaminé le {formatDateFr(le)}, {texte}.
      </p>
      {classesAvant.join() !== classesApres.join() && (
        <p>
          Classes : <ClassesSysteme liste={classesAvant} /> deviennent <ClassesSysteme liste={classesApres} />
        </p>
      )}
      <Devoirs titre="Devoirs ajoutés" devoirs={ajoutes} />
      <Devoirs titre="Devoirs retirés" devoirs={retires} />
      <Devoirs titre="Devoirs dont la date change" devoirs={modifies} />
      {peutModifier && (
        <Group mt="xs" className="sans-impression">
          <Button variant="default" loading={envoi.enCours} onClick={() => void acknowledge()}>
            Prendre acte<span className="visuellement-masque"> du changement pour {systeme.nom}</span>
          </Button>
        </Group>
      )}
    </>
  );
}

function Devoirs({ titre, devoirs }: { readonly titre: string; readonly devoirs: readonly DevoirChange[] }) {
  if (devoirs.length === 0) return null;
  return (
    <>
      <p>
        {titre} ({devoirs.length}) :
      </p>
      <ul className={classes["puces"]}>
        {groupByDates(devoirs).map(([dates, siens]) => (
          <li key={dates}>
            <strong>{dates}</strong> :{" "}
            {siens.map(({ titre: devoir }) => formatTypographie(devoir)).join(" ; ")}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Duties that move together are read together. */
function groupByDates(
  devoirs: readonly DevoirChange[],
): readonly (readonly [string, readonly DevoirChange[]])[] {
  const groupes = new Map<string, DevoirChange[]>();
  for (const devoir of devoirs) {
    const dates = formatDates(devoir);
    groupes.set(dates, [...(groupes.get(dates) ?? []), devoir]);
  }
  return [...groupes];
}

function formatDates({ avant, apres }: DevoirChange): string {
  const parties = [
    ...(avant === null ? [] : [`dû au ${formatDateFr(avant)}`]),
    ...(apres === null ? [] : [`désormais dû au ${formatDateFr(apres)}`]),
  ];
  return parties.length === 0 ? "sans date" : parties.join(", ");
}
