import { PasswordInput, type PasswordInputProps } from "@mantine/core";

/** What is wrong with a new password, or null; the server says the same. */
export function checkMotDePasse(valeur: string): string | null {
  if (valeur.length < 12) return "12 caractères au moins.";
  return valeur.length > 128 ? "128 caractères au plus." : null;
}

/** A new password: typed once, and shown at will, since no rule of composition helps anybody. */
export function ChampNouveauMotDePasse(props: PasswordInputProps) {
  return (
    <PasswordInput
      label="Nouveau mot de passe"
      description="12 caractères au moins : une phrase courte convient."
      autoComplete="new-password"
      required
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ "aria-label": "Afficher le nouveau mot de passe" }}
      {...props}
    />
  );
}
