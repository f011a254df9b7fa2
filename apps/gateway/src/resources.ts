/** Injection tokens of what has an interface instead of a class. The classes among the resources are their own tokens. */
export const CONFIG = Symbol('CONFIG');
export const LOGGER = Symbol('LOGGER');
export const FILE_STORE = Symbol('FILE_STORE');
