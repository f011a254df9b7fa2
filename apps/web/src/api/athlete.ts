const KEY = 'whoop-insights-athlete';

/**
 * Whose data is shown. Without accounts an installation may be shared by a household: the id goes with every request;
 * null means the installation's default athlete.
 */
export const athlete = {
  id(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  choose(id: string | null): void {
    if (id === null || id === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  },
};
