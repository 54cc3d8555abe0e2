// Loaded into the server before its own code: when the script that started it is killed, the server stops as if asked.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
