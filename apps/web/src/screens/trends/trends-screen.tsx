export const TrendsScreen = () => null;
