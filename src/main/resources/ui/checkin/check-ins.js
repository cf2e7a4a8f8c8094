/* The log of check-ins: the next one is planned, and its page made. */
define(
  'dev.cairn.mentoring/checkin/check-ins',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece', 'dev.cairn.mentoring/checkin/planning', 'dev.cairn.mentoring/checkin/check-in-page', 'dev.cairn.mentoring/checkin/setback'],
  (rest, say, piece, planning, checkInPage, setback) => {
    const place = (root) => root.querySelector('.mentoring-place');
    const tell = (root, { message, page }) => {
      const box = piece.message('', message);
      if (page) box.append(' ', piece.link(rest.pages.address(page.id), page.title));
      place(root).replaceChildren(box);
      say(message);
    };

    const planned = (root) => {
      const { mentorship, proposed } = root.dataset;
      return rest.create({ kind: 'mentorship', id: mentorship }, 'check-ins', { planned: proposed });
    };

    const go = async (root, find) => {
      try {
        const id = await find();
        root.dataset.next = id;
        location.assign(rest.pages.address(await checkInPage.pageOf(root, id)));
        return true;
      } catch (fault) {
        if (!(fault instanceof rest.Refusal || fault instanceof checkInPage.Stopped)) throw fault;
        tell(root, fault);
        return false;
      }
    };

    return (root) => {
      let busy = false;
      const once = async (button, work) => {
        if (busy) return;
        busy = true;
        button.setAttribute('aria-busy', 'true');
        const leaves = await work();
        button.removeAttribute('aria-busy');
        /* Who is led to the page presses nothing more here. */
        busy = leaves;
      };
      const makePage = (button) => {
        const { next } = root.dataset;
        if (next) return once(button, () => go(root, async () => next));
        if (!button.dataset.form) return once(button, () => go(root, async () => (await planned(root)).id));
        planning(root, { form: button.dataset.form, id: 'make-page', done: (checkIn) => once(button, () => go(root, async () => checkIn.id)) });
        return null;
      };
      const saySetback = (button) => {
        const about = (id) => setback(button, { id, url: root.querySelector('.mentoring-next > a')?.href, place: () => place(root) });
        if (root.dataset.next) about(root.dataset.next);
        else planning(root, { form: button.dataset.form, id: 'say-setback', done: (checkIn) => about(checkIn.id) });
      };
      addEventListener('pageshow', ({ persisted }) => persisted && (busy = false));
      piece.pressed(root, (button, name) => {
        if (name === 'make-page') makePage(button);
        else if (name === 'say-setback') saySetback(button);
        else planning(root, { form: button.dataset.form, id: name });
      });
    };
  },
);
