const MESSAGES: Readonly<Record<string, string>> = {
  "compte-inconnu":
    "Aucun compte n’existe ici pour votre adresse : demandez à l’administrateur de votre organisme de vous inviter.",
  "organisme-inconnu":
    "Le SIRET que donne votre fournisseur d’identité n’est pas celui d’un organisme qui utilise ce service.",
  account_not_linked:
    "Votre fournisseur d’identité n’a pas vérifié votre adresse électronique : connectez-vous avec votre mot de passe.",
  ACCES_TERMINE: "Votre accès a pris fin : adressez-vous à l’administrateur de votre organisme.",
  access_denied: "La connexion a été abandonnée chez le fournisseur d’identité.",
  unable_to_get_user_info:
    "Votre fournisseur d’identité n’a pas dit qui vous êtes, ou sa réponse n’a pas pu être vérifiée.",
};

/**
 * Turns the code that comes back from an identity provider into a sentence.
 *
 * @example
 * readErreurFournisseur("state_mismatch") // => "La connexion n’a pas abouti…"
 */
export function readErreurFournisseur(code: string): string {
  return Object.hasOwn(MESSAGES, code)
    ? (MESSAGES[code] ?? "")
    : "La connexion n’a pas abouti : elle a trop attendu, ou a été commencée dans une autre fenêtre. Recommencez.";
}
