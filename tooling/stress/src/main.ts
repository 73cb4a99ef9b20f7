// Everything that takes long, one after the other; each prints its table and sets the exit code when a promise is broken.
await import("./tableurs.ts");
await import("./cap.ts");
await import("./suites.ts");
await import("./kill.ts");
await import("./centimes.ts");
await import("./resume.ts");
await import("./mutation.ts");
await import("./restore.ts");
