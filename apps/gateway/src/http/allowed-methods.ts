interface Layer {
  match(path: string): unknown;
  route?: { methods: Record<string, boolean> };
}

/** The part of an Express application that this file reads. */
export interface Routed {
  router: { stack: Layer[] };
}

/** The methods that some route knows for this path, sorted; empty when no route has the path. */
export function allowedMethods(express: Routed, path: string): string[] {
  const methods = new Set<string>();
  for (const layer of express.router.stack) {
    if (layer.route === undefined || !matches(layer, path)) continue;
    for (const method of Object.keys(layer.route.methods)) methods.add(method.toUpperCase());
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}

/** A path that cannot be decoded (`/%ff`) makes `match` throw, and is no path of ours. */
function matches(layer: Layer, path: string): boolean {
  try {
    return Boolean(layer.match(path));
  } catch {
    return false;
  }
}
