/* Days as people write them: in their own order, with or without the weekday, or as 2026-12-31. */
define('dev.cairn.mentoring/checkin/days', [], () => {
  const UTC = { timeZone: 'UTC' };
  const range = (many, make) => Array.from({ length: many }, (_, at) => make(at));
  const wordsOf = (text) => text.toLowerCase().match(/[\p{L}]+|\d+/gu) || [];
  const iso = (year, month, day) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return same ? date.toISOString().slice(0, 10) : null;
  };

  /** Reads and writes days for one language. */
  return (locale) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...UTC });
    const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', ...UTC })
      .formatToParts(new Date(0))
      .map(({ type }) => type)
      .filter((type) => type !== 'literal');
    const names = (kind, many, dateAt) => {
      const known = new Map();
      for (const language of [locale, 'en'])
        for (const length of ['long', 'short'])
          range(many, (at) => {
            const shape = new Intl.DateTimeFormat(language, { [kind]: length, ...(kind === 'month' ? { day: 'numeric' } : {}), ...UTC });
            const part = shape.formatToParts(dateAt(at)).find(({ type }) => type === kind).value;
            for (const word of wordsOf(part)) if (!/\d/.test(word)) known.set(word, at + 1);
          });
      return known;
    };
    const months = names('month', 12, (at) => new Date(Date.UTC(2026, at, 1)));
    const weekdays = names('weekday', 7, (at) => new Date(Date.UTC(2026, 0, 5 + at)));

    const named = (words, numbers) => {
      const month = words.filter((word) => months.has(word));
      const strange = words.some((word) => !months.has(word) && !weekdays.has(word));
      if (strange || month.length !== 1 || numbers.length !== 2) return null;
      const [year, day] = numbers[0].length === 4 ? numbers : [...numbers].reverse();
      return year.length === 4 ? iso(Number(year), months.get(month[0]), Number(day)) : null;
    };
    const counted = (words, numbers) => {
      if (words.some((word) => !weekdays.has(word)) || numbers.length !== 3) return null;
      const places = numbers[0].length === 4 ? ['year', 'month', 'day'] : order;
      const { year, month, day } = Object.fromEntries(places.map((place, at) => [place, numbers[at]]));
      return year.length === 4 ? iso(Number(year), Number(month), Number(day)) : null;
    };

    const read = (line) => {
      const all = wordsOf(line);
      const numbers = all.filter((word) => /^\d/.test(word));
      const words = all.filter((word) => !/^\d/.test(word));
      return words.some((word) => months.has(word)) ? named(words, numbers) : counted(words, numbers);
    };
    const write = (day) => {
      const text = format.format(new Date(`${day}T00:00:00Z`));
      return read(text) === day ? text : day;
    };
    return { read, write };
  };
});
