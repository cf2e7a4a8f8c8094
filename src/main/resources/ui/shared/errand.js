/* What a page asks the next one in the same tab to begin with; it is forgotten when it is read, and after a minute. */
define('dev.cairn.mentoring/shared/errand', [], () => {
  const KEY = 'dev.cairn.mentoring.errand';
  const SOON = 60000;

  return {
    leave: (errand) => {
      try {
        sessionStorage.setItem(KEY, JSON.stringify({ ...errand, at: Date.now() }));
      } catch {
        /* Without a store the next page is there all the same, with nothing begun. */
      }
    },
    /** Null if there is none. */
    take: () => {
      try {
        const errand = JSON.parse(sessionStorage.getItem(KEY));
        sessionStorage.removeItem(KEY);
        return errand && Date.now() - errand.at < SOON ? errand : null;
      } catch {
        return null;
      }
    },
  };
});
