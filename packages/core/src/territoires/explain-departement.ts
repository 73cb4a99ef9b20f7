const EXPLICATIONS: Readonly<Record<string, string>> = {
  "20": "la Corse est 2A ou 2B depuis 1976.",
  "99": "99 désigne l'étranger.",
  "984": "les Terres australes et antarctiques n'ont ni commune ni département.",
  "985": "Mayotte est 976 depuis 2008.",
  "989": "Clipperton n'a ni commune ni département.",
  "6AE": "6AE est la Collectivité européenne d'Alsace ; ses départements sont 67 et 68.",
  "69D": "69D est le conseil départemental du Rhône ; le département est 69.",
  "69M": "69M est la Métropole de Lyon ; le département est 69.",
};

/** Says in French why a code names no département; the codes people do meet get their own sentence. */
export function explainDepartement(code: string): string {
  const known = EXPLICATIONS[code];
  if (known !== undefined) return known;
  if (/^[1-9]$/.test(code)) return `deux chiffres attendus, zéro compris : 0${code}.`;
  return "code attendu : 01 à 95 (2A et 2B pour la Corse), 971 à 978, 986 à 988.";
}
