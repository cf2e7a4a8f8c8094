/* What a page says of a check-in that is closed: shown to the letter before it is written, in the name of whoever closes it, by Confluence's own interface. */
define('dev.cairn.mentoring/checkin/snapshot', ['dev.cairn.mentoring/shared/rest'], (rest) => {
  const ATTEMPTS = 3;

  /* Its own few elements, which hold escaped text alone. */
  const drawn = (storage) => [...new DOMParser().parseFromString(storage, 'text/html').body.childNodes].map((node) => document.adoptNode(node));

  const names = ({ user, group }) => [...user.results.map((one) => one.displayName || one.username), ...group.results.map((one) => one.name)];
  const viewers = async (page) => {
    const { space, ancestors } = await rest.pages.read(page);
    const levels = await Promise.all([page, ...ancestors.map(({ id }) => id)].map((id) => rest.pages.restrictions(id)));
    const lines = levels
      .map((told) => names(told.read.restrictions))
      .filter((some) => some.length > 0)
      .map((some) => AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.only', some.join(', ')));
    return [...lines, AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.space', space.name || space.key)].join(' ');
  };
  const refusalInWords = (refusal) => {
    if (refusal.status === 403 || refusal.status === 404) return AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.no-right');
    return refusal.unreached ? AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.not-heard') : AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.not-written');
  };

  return {
    /** Fills the part of a form that shows it; what is shown there is what would be written. */
    show: async (form, { checkIn, page }) => {
      const part = form.querySelector('[data-snapshot]');
      if (!page) {
        part.remove();
        return;
      }
      const text = part.querySelector('[data-snapshot-text]');
      try {
        const { storage } = await rest.snapshot(checkIn);
        text.replaceChildren(...drawn(storage));
        part.dataset.storage = storage;
        part.querySelector('[data-viewers]').textContent = await viewers(page);
      } catch (refusal) {
        rest.refusalIn(refusal);
        part.querySelector('[data-viewers]').textContent = AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.viewers-unknown');
      }
    },
    /** What is to be written, or nothing. */
    wanted: (form) => {
      const part = form.querySelector('[data-snapshot]');
      const box = form.elements.snapshot;
      return part && (!box || box.checked) ? part.dataset.storage || '' : '';
    },
    /** Writes it behind what the page says by then, once. Says in words how it went. */
    write: async (page, storage) => {
      try {
        for (let attempt = 1; ; attempt += 1) {
          const now = await rest.pages.read(page);
          const body = now.body.storage.value;
          if (body.includes(storage)) return { isThere: true, text: AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.there') };
          try {
            await rest.pages.write(page, now.version.number + 1, now.title, body + storage);
            return { isThere: true, text: AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.done') };
          } catch (refusal) {
            if (refusal.status !== 409 || attempt === ATTEMPTS) throw refusal;
          }
        }
      } catch (refusal) {
        rest.refusalIn(refusal);
        return { isThere: false, text: refusalInWords(refusal) };
      }
    },
  };
});
