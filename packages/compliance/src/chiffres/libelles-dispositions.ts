/** What each day of application is the day of. */
export const LIBELLES_DISPOSITIONS: Readonly<Record<string, string>> = {
  "entry-into-force": "Entrée en vigueur du règlement",
  "art-4": "Maîtrise de l'IA",
  "art-5": "Pratiques interdites",
  "art-5-ba-bb": "Pratiques interdites ajoutées en 2026",
  "chapter-v": "Modèles à usage général",
  "gpai-legacy": "Modèles à usage général mis sur le marché avant le 2 août 2025",
  penalties: "Sanctions",
  general: "Dispositions générales, dont la transparence",
  "art-50-2-legacy": "Marquage des contenus par les systèmes déjà sur le marché",
  "chapter-iii-annex-iii": "Haut risque, usages de l'annexe III",
  "chapter-iii-annex-i": "Haut risque, produits de l'annexe I",
  "public-authorities-legacy": "Haut risque, systèmes anciens des autorités publiques",
  "annex-x": "Grands systèmes d'information de l'annexe X",
  "amended-acts": "Actes modifiés",
  sandbox: "Bacs à sable réglementaires nationaux",
};
