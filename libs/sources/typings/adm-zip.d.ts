/** The published typings would pull the types of Node into this pure project; what is used is typed in `archive/inflate.ts`. */
declare const AdmZip: new (bytes: Uint8Array) => object;
export = AdmZip;
