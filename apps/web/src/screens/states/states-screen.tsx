export const StatesScreen = () => null;
