import { Button, Text } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { IconLogout, IconShieldLock, IconUser } from "@tabler/icons-react";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import { ROLES } from "./labels.ts";
import { sessionExpiree } from "./session-expiree.ts";
import { signOut } from "./sign-out.ts";
import { useSession } from "./use-session.ts";

/** Who is signed in, with which roles, and the way out. */
export function MenuUtilisateur() {
  const { utilisateur, actif } = useSession();
  const router = useRouter();
  if (utilisateur === null) return null;

  async function leave(): Promise<void> {
    await router.navigate({ to: "/" });
    await actionsDifferees.flush();
    sessionExpiree.setDepart(true);
    const sortie = await signOut();
    if (sortie.statut === "refus") {
      sessionExpiree.setDepart(false);
      annonces.add("La déconnexion n’a pas abouti : le serveur ne répond pas. Réessayez.", "attention");
      return;
    }
    // A new page: nothing of what was read stays, even for a browser that keeps this one to go back to it.
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) window.location.reload();
    });
    // A provider ends its own session, then sends back here.
    window.location.assign(sortie.fournisseur ?? "/connexion");
  }

  return (
    <MenuDeroulant
      id="menu-compte"
      libelle="Mon compte"
      contenu={utilisateur.nom}
      icone={<IconUser size={18} aria-hidden />}
    >
      <>
        <Text fw={600} px="xs">
          {utilisateur.nom}
        </Text>
        <Text size="sm" c="dimmed" px="xs">
          {utilisateur.email}
        </Text>
        <Text size="sm" px="xs" pb="xs">
          {(actif?.roles ?? []).map((role) => ROLES[role] ?? role).join(", ")}
        </Text>
        <LienBouton
          to="/compte"
          variant="subtle"
          fullWidth
          mb="xs"
          leftSection={<IconShieldLock size={18} aria-hidden />}
        >
          Mon compte et ma sécurité
        </LienBouton>
        <Button
          variant="light"
          fullWidth
          popoverTarget="menu-compte"
          popoverTargetAction="hide"
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => void leave()}
        >
          Se déconnecter
        </Button>
      </>
    </MenuDeroulant>
  );
}
