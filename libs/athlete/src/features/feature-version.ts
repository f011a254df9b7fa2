/** Rises with every change of what `computeFeatures` gives for the same days; older stored features are computed again. */
export const FEATURE_VERSION = 2;
