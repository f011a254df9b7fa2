export const StrainScreen = () => null;
