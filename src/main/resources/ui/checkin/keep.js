/* Keeps in this browser what could not be saved yet: by person, check-in and field, and no longer than it takes to save it. */
define('dev.cairn.mentoring/checkin/keep', [], () => {
  const name = ({ viewer, checkIn, field }) => `dev.cairn.mentoring.draft.${viewer}.${checkIn}.${field}`;

  return {
    /** Says whether it could: a store may be full or forbidden. */
    put: (place, words) => {
      try {
        localStorage.setItem(name(place), JSON.stringify(words));
        return true;
      } catch {
        return false;
      }
    },
    get: (place) => {
      try {
        return JSON.parse(localStorage.getItem(name(place)));
      } catch {
        return null;
      }
    },
    drop: (place) => {
      try {
        localStorage.removeItem(name(place));
      } catch {
        /* What cannot be reached holds nothing either. */
      }
    },
  };
});
