export const ForecastScreen = () => null;
