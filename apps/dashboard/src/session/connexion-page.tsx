import { Paper, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import classes from "./connexion-page.module.css";
import { FormulaireConnexion } from "./formulaire-connexion.tsx";
import { parseRetour } from "./parse-retour.ts";
import { useSession } from "./use-session.ts";

// Only where there is a provider: the first screen stays light.
const BoutonFournisseur = lazy(async () => ({
  default: (await import("./bouton-fournisseur.tsx")).BoutonFournisseur,
}));
const LiensOutils = lazy(async () => ({
  default: (await import("../outils/liens-outils.tsx")).LiensOutils,
}));
const ErreurFournisseur = lazy(async () => ({
  default: (await import("./erreur-fournisseur.tsx")).ErreurFournisseur,
}));

/** Sign-in, then back to the page that asked for it. */
export function ConnexionPage() {
  const { demonstration, fournisseur } = useSession();
  const { retour, error } = useSearch({ from: "/connexion" });
  const router = useRouter();
  const queries = useQueryClient();

  async function connected(): Promise<void> {
    await queries.fetchQuery({ ...trpc.session.get.queryOptions(), staleTime: 0 });
    await router.invalidate();
    await router.navigate({ href: parseRetour(retour), replace: true });
  }

  return (
    <div className={classes["page"]}>
      <TitrePage titre="Connexion" />
      {error !== undefined && (
        <Suspense>
          <ErreurFournisseur code={error} />
        </Suspense>
      )}
      <Paper withBorder p="lg">
        {fournisseur !== null && (
          <Suspense fallback={<Text>Chargement…</Text>}>
            <BoutonFournisseur nom={fournisseur} retour={parseRetour(retour)} />
          </Suspense>
        )}
        <FormulaireConnexion onConnecte={connected} />
        <Text mt="md">
          <Link to="/mot-de-passe-oublie">Mot de passe oublié ?</Link>
        </Text>
      </Paper>
      <Suspense>
        <LiensOutils />
      </Suspense>
      {demonstration && (
        <Paper withBorder p="md" mt="md" className={classes["demonstration"]}>
          <Text fw={600}>Version de démonstration</Text>
          <Text size="sm">
            Les comptes et leurs mots de passe sont affichés dans le terminal où le serveur a été démarré.
          </Text>
        </Paper>
      )}
    </div>
  );
}
