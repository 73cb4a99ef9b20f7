import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { AttenteAnnulable } from "../coquille/attente-annulable.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { focusTitre } from "../coquille/focus-titre.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useActionDifferee } from "../coquille/use-action-differee.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { FiltresMissions } from "../missions/filtres-missions.tsx";
import { ChoixMissions } from "./choix-missions.tsx";
import { deferCopie } from "./defer-copie.ts";
import classes from "./modeles.module.css";
import { PlanCopie } from "./plan-copie.tsx";

/** Chooses bodies among those of a filtered list, shows what a copy would do to each, then asks for it. */
export function CopierModelePage() {
  const { modeleId } = useParams({ from: "/application/modeles/$modeleId/copier" });
  const filtres = useSearch({ from: "/application/modeles/$modeleId/copier" });
  const navigate = useNavigate();
  const { data: modele } = useSuspenseQuery(trpc.modeles.get.queryOptions({ id: modeleId }));
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [avecBlancs, setAvecBlancs] = useState(false);
  const verification = useEnvoi(trpc.modeles.planCopie.mutationOptions(), { ecrit: false });
  const [plan, setPlan] = useState<Awaited<ReturnType<typeof verification.send>>>(null);
  const section = useRef<HTMLElement>(null);
  const attente = useActionDifferee(`copie:${modeleId}`);
  const faites = plan?.filter(({ statut }) => statut === "creer" || statut === "mettre-a-jour") ?? [];

  function change(suivantes: ReadonlySet<string>): void {
    setChoisies(suivantes);
    setPlan(null);
  }
  async function check(blancs: boolean): Promise<void> {
    setPlan(await verification.send({ modeleId, missionIds: [...choisies], avecBlancs: blancs }));
  }
  function copy(): void {
    const missionIds = faites.map(({ missionId }) => missionId);
    deferCopie({ modele, missionIds, avecBlancs }, (copieId) => {
      void navigate({ to: "/modeles/copies/$copieId", params: { copieId } });
    });
    focusTitre(section.current);
  }

  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Modèles", lien: { to: "/modeles" } },
          { libelle: modele.titre, lien: { to: "/modeles/$modeleId", params: { modeleId } } },
        ]}
        ici="Copier"
      />
      <TitrePage
        titre="Copier à des collectivités"
        sousTitre={`Modèle « ${modele.titre} » : un document par collectivité, dans son dossier.`}
      />
      <Stack gap="lg">
        <Paper component="section" withBorder p="lg" aria-labelledby="choisir">
          <Title order={2} id="choisir" mb="sm">
            Choisir les collectivités
          </Title>
          <FiltresMissions filtres={filtres} />
          <ChoixMissions filtres={filtres} choisies={choisies} onChoix={change} />
          <EtatEnvoi erreur={verification.erreur} refus={verification.refus} />
          <Button
            mt="sm"
            disabled={choisies.size === 0}
            loading={verification.enCours}
            onClick={() => void check(avecBlancs)}
          >
            Vérifier sans rien écrire
          </Button>
        </Paper>
        {plan !== null && (
          <Paper component="section" withBorder p="lg" aria-labelledby="plan" ref={section}>
            <Title order={2} id="plan" tabIndex={-1} mb="sm">
              Ce que la copie ferait
            </Title>
            <PlanCopie plan={plan} />
            <label className={classes["case"]}>
              <input
                type="checkbox"
                checked={avecBlancs}
                onChange={(event) => {
                  setAvecBlancs(event.currentTarget.checked);
                  void check(event.currentTarget.checked);
                }}
              />
              Établir aussi les documents incomplets, avec des blancs à compléter à la main
            </label>
            {attente !== undefined ? (
              <AttenteAnnulable action={attente.action} enCours={attente.enCours} />
            ) : (
              <Group mt="md">
                <Button disabled={faites.length === 0 || verification.enCours} onClick={copy}>
                  Copier à {faites.length} collectivité{faites.length > 1 ? "s" : ""}
                </Button>
                {faites.length === 0 && <Text>Rien à faire pour les collectivités choisies.</Text>}
              </Group>
            )}
          </Paper>
        )}
      </Stack>
    </>
  );
}
