import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { callAuth } from "./call-auth.ts";
import { ActiverApplication, type Activation } from "./activer-application.tsx";
import { CodesSecours } from "./codes-secours.tsx";
import { DemandeMotDePasse } from "./demande-mot-de-passe.tsx";

type Etape = "repos" | "activer" | "renouveler" | "retirer";

const ACTIONS = {
  activer: "Activer la double authentification",
  renouveler: "Obtenir de nouveaux codes de secours",
  retirer: "Retirer la double authentification",
} as const;

/** Second factor: an authenticator and recovery codes; each change asks for the password. */
export function SecondFacteur({ actif }: { readonly actif: boolean }) {
  const queries = useQueryClient();
  const [etape, setEtape] = useState<Etape>("repos");
  const [activation, setActivation] = useState<Activation | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  async function refresh(): Promise<void> {
    await queries.invalidateQueries({ queryKey: trpc.session.pathKey() });
  }

  async function proceed(motDePasse: string): Promise<string | null> {
    const corps = { password: motDePasse };
    if (etape === "activer") {
      const reponse = await callAuth<Activation>("/two-factor/enable", corps);
      if (reponse.statut === "refus") return reponse.message;
      setActivation(reponse.donnees);
    } else if (etape === "renouveler") {
      const reponse = await callAuth<{ backupCodes: string[] }>("/two-factor/generate-backup-codes", corps);
      if (reponse.statut === "refus") return reponse.message;
      setCodes(reponse.donnees.backupCodes);
    } else {
      const reponse = await callAuth("/two-factor/disable", corps);
      if (reponse.statut === "refus") return reponse.message;
      annonces.add("Double authentification retirée.");
      await refresh();
    }
    setEtape("repos");
    return null;
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="second-facteur">
      <Title order={2} id="second-facteur" mb="sm">
        Double authentification{" "}
        <Etiquette ton={actif ? "fait" : "neutre"}>{actif ? "active" : "inactive"}</Etiquette>
      </Title>
      <Text mb="sm">
        {actif
          ? "Après votre mot de passe, un code de votre application est demandé."
          : "Une application de votre téléphone donne un code à chaque connexion : un mot de passe volé ne suffit plus."}
      </Text>
      {activation !== null && (
        <ActiverApplication
          activation={activation}
          onActive={async () => {
            setCodes(activation.backupCodes);
            setActivation(null);
            annonces.add("Double authentification active. Gardez vos codes de secours.");
            await refresh();
          }}
          onRenoncer={() => {
            setActivation(null);
          }}
        />
      )}
      {codes !== null && (
        <CodesSecours
          codes={codes}
          onGardes={() => {
            setCodes(null);
          }}
        />
      )}
      {etape !== "repos" && (
        <DemandeMotDePasse
          action={ACTIONS[etape]}
          dangereux={etape === "retirer"}
          onMotDePasse={proceed}
          onRenoncer={() => {
            setEtape("repos");
          }}
        />
      )}
      {etape === "repos" && activation === null && codes === null && (
        <Group>
          {(actif ? (["renouveler", "retirer"] as const) : (["activer"] as const)).map((autre) => (
            <Button
              key={autre}
              variant={autre === "activer" ? "filled" : "default"}
              onClick={() => {
                setEtape(autre);
              }}
            >
              {ACTIONS[autre]}
            </Button>
          ))}
        </Group>
      )}
    </Paper>
  );
}
