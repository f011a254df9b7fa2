export const ModelsScreen = () => null;
