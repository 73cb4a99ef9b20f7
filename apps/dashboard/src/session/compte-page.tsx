import { Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { ChangerMotDePasse } from "./changer-mot-de-passe.tsx";
import { ROLES } from "./labels.ts";
import { MesSessions } from "./mes-sessions.tsx";
import { SecondFacteur } from "./second-facteur.tsx";
import { useSession } from "./use-session.ts";

/** Who one is here, how one signs in, where one is signed in. */
export function ComptePage() {
  const { utilisateur, appartenances } = useSession();
  const { data: moyens } = useSuspenseQuery(trpc.session.moyens.queryOptions());
  return (
    <>
      <TitrePage titre="Mon compte" sousTitre="Votre mot de passe, vos codes et vos connexions." />
      <Stack gap="lg" maw="60rem">
        <Paper component="section" withBorder p="lg" aria-labelledby="identite">
          <Title order={2} id="identite" mb="sm">
            Identité et rôles
          </Title>
          <Fiche>
            <LigneFiche terme="Nom">{utilisateur?.nom}</LigneFiche>
            <LigneFiche terme="Adresse électronique">{utilisateur?.email}</LigneFiche>
            {appartenances.map(({ organisme, roles }) => (
              <LigneFiche key={organisme.id} terme={organisme.nom}>
                {roles.map((role) => ROLES[role] ?? role).join(", ")}
              </LigneFiche>
            ))}
          </Fiche>
          <LienBouton to="/compte/donnees" variant="default" mt="sm">
            Voir toutes mes données
          </LienBouton>
        </Paper>
        {moyens.motDePasse ? (
          <>
            <ChangerMotDePasse />
            <SecondFacteur actif={moyens.secondFacteur} />
          </>
        ) : (
          <Paper component="section" withBorder p="lg" aria-labelledby="fournisseur">
            <Title order={2} id="fournisseur" mb="sm">
              Connexion
            </Title>
            <Text>
              Vous entrez par votre fournisseur d’identité : mot de passe et double authentification se
              règlent chez lui.
            </Text>
          </Paper>
        )}
        <MesSessions />
      </Stack>
    </>
  );
}
