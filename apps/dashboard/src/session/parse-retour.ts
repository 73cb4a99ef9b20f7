/**
 * Parses the address to come back to after a sign-in. Anything but a path of this site (another site, `//evil`, the
 * sign-in page itself) becomes the home page. Browsers drop tabs and line feeds: what follows could name another site.
 *
 * @example
 * parseRetour("/devis?statut=envoye") // => "/devis?statut=envoye"
 */
export function parseRetour(retour: string | undefined): string {
  if (retour === undefined || !/^\/(?![/\\])/.test(retour) || /[\s\\]/.test(retour)) return "/";
  return /^\/connexion(?:[/?#]|$)/.test(retour) ? "/" : retour;
}
