/**
 * Ends the session on the server. A server that does not answer leaves the session as it is: the caller says so.
 *
 * @example
 * await signOut() // => true
 */
export async function signOut(): Promise<boolean> {
  try {
    const response = await fetch("/api/auth/sign-out", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    return response.ok;
  } catch {
    return false;
  }
}
