/** An end that the reader can do something about: one line, no stack. */
export function stopWith(line) {
  console.error(line);
  process.exit(1);
}
