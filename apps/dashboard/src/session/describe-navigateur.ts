const NAVIGATEURS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMES: readonly (readonly [RegExp, string])[] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/**
 * Says in a few words what a session runs in, from what the browser says of itself.
 *
 * @example
 * describeNavigateur("Mozilla/5.0 (Windows NT 10.0) … Firefox/140.0") // => "Firefox sur Windows"
 */
export function describeNavigateur(agent: string | null): string {
  const find = (liste: typeof NAVIGATEURS) => liste.find(([motif]) => motif.test(agent ?? ""))?.[1];
  const navigateur = find(NAVIGATEURS);
  const systeme = find(SYSTEMES);
  if (navigateur === undefined) return "Programme ou navigateur inconnu";
  return systeme === undefined ? navigateur : `${navigateur} sur ${systeme}`;
}
