/// <reference types="vite/client" />
declare module '*.zip?url' {
  const address: string;
  export default address;
}
