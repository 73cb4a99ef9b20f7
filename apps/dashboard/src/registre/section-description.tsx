import { LIBELLES_USAGE, type UsageSysteme } from "@ia-territoires/dossiers/systemes";
import { Button, Group, NativeSelect, Paper, Title } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { DialogueDescription } from "./dialogue-description.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";

/** What the system is, whose, and what the body does with it. */
export function SectionDescription({ dossier }: { readonly dossier: DossierSysteme }) {
  const { systeme, version, organisme, peutModifier } = dossier;
  const [edition, setEdition] = useState(false);
  const envoi = useEnvoi(trpc.registre.updateUsage.mutationOptions());

  async function change(usage: UsageSysteme): Promise<void> {
    if ((await envoi.send({ systemeId: systeme.id, version, usage })) === null) return;
    annonces.add(`Usage enregistré : ${LIBELLES_USAGE[usage].toLowerCase()}.`);
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="description">
      <Title order={2} id="description" mb="sm">
        Le système
      </Title>
      <EtatEnvoi erreur={envoi.erreur} refus={envoi.refus} />
      <Fiche>
        <LigneFiche terme="À quoi il sert">{systeme.finalite}</LigneFiche>
        <LigneFiche terme="Fournisseur">
          {systeme.fournisseur === "" ? "fait par l’organisme" : systeme.fournisseur}
        </LigneFiche>
        <LigneFiche terme="Service">{systeme.service}</LigneFiche>
        <LigneFiche terme="Organisme">{organisme.nom}</LigneFiche>
        <LigneFiche terme="Usage">{LIBELLES_USAGE[systeme.usage]}</LigneFiche>
        <LigneFiche terme="Déclaré le">
          <DateFr date={systeme.declareLe} />
        </LigneFiche>
        <LigneFiche terme="Examiné le">
          <DateFr date={systeme.examen.le} />
        </LigneFiche>
      </Fiche>
      {peutModifier && (
        <Group mt="sm" align="flex-end" className="sans-impression">
          <NativeSelect
            label="Changer l’usage"
            value={systeme.usage}
            disabled={envoi.enCours}
            onChange={(event) => void change(event.currentTarget.value as UsageSysteme)}
            data={Object.entries(LIBELLES_USAGE).map(([value, label]) => ({ value, label }))}
          />
          <Button
            variant="default"
            onClick={() => {
              setEdition(true);
            }}
          >
            Modifier la description
          </Button>
        </Group>
      )}
      {edition && (
        <DialogueDescription
          dossier={dossier}
          onFermer={() => {
            setEdition(false);
          }}
        />
      )}
    </Paper>
  );
}
