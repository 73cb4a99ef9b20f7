// Runs in a worker thread: a reading that never ends is stopped with it, and its heap is its own.
import { parentPort } from "node:worker_threads";
import { type DemandeLecture, readOctets } from "./read-octets.ts";

parentPort?.on("message", (demande: DemandeLecture) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  void readOctets(demande).then((reponse) => parentPort?.postMessage(reponse));
});
// The time of a reading counts from here, not from the start of the thread.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
parentPort?.postMessage("pret");
