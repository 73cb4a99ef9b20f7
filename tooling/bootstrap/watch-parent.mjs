// Preloaded in the task's process: when bootstrap dies without a word (SIGKILL), the task stops as on SIGTERM.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();
