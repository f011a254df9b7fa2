// The container health check: asks this process's own internal server. The image has no curl.
const path = process.argv[2] ?? '/livez';
try {
  const response = await fetch(`http://127.0.0.1:${process.env.INTERNAL_PORT}${path}`, {
    signal: AbortSignal.timeout(4_000),
  });
  process.exit(response.ok ? 0 : 1);
} catch {
  process.exit(1);
}
