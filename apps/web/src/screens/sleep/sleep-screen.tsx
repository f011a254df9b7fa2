export const SleepScreen = () => null;
