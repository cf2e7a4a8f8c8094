/* Attaches pages of notes: a page is named by its address or its title, found in the name of whoever is logged in, and kept by its number alone. */
define(
  'dev.cairn.mentoring/checkin/pages',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/piece'],
  (rest, steps, piece) => {
    const PAUSE = 300;
    const NUMBER = /^[1-9][0-9]{0,17}$/;
    const NONE = { fault: AJS.I18n.getText('dev.cairn.mentoring.pages.none') };
    const SEVERAL = { fault: AJS.I18n.getText('dev.cairn.mentoring.pages.several') };

    const address = (text) => (/^(https?:\/)?\//i.test(text) ? new URL(text, location.href) : null);
    const numberIn = ({ searchParams, pathname }) => searchParams.get('pageId') || pathname.match(/\/pages\/(\d+)(?:\/|$)/)?.[1];

    const byNumber = async (id) => ({ page: await rest.pages.named(id) });
    const byAddress = async (url) => {
      if (url.origin !== location.origin) return NONE;
      const id = numberIn(url) || (await rest.pages.numberAt(url.href));
      return NUMBER.test(id) ? byNumber(id) : NONE;
    };
    const byTitle = async (title, space) => {
      const near = space ? await rest.pages.titled(title, space) : [];
      const found = near.length ? near : await rest.pages.titled(title);
      if (found.length > 1) return SEVERAL;
      if (found.length) return { page: found[0] };
      return NUMBER.test(title) ? byNumber(title) : NONE;
    };
    /* The page, or in words why it is none. */
    const find = async (typed, space) => {
      const text = typed.trim();
      try {
        const url = address(text);
        return await (url ? byAddress(url) : byTitle(text, space));
      } catch (refusal) {
        if (refusal instanceof TypeError) return NONE;
        if (!(refusal instanceof rest.Refusal) || refusal.unreached) throw refusal;
        return NONE;
      }
    };

    const sayWhich = (control, space) => {
      const box = control.closest('.field-group').querySelector('[data-found]');
      let timer = null;
      control.addEventListener('input', () => {
        clearTimeout(timer);
        box.textContent = '';
        const typed = control.value;
        if (!typed.trim()) return;
        timer = setTimeout(async () => {
          const found = await find(typed, space).catch(() => null);
          if (!found || control.value !== typed) return;
          box.textContent = found.page ? AJS.I18n.getText('dev.cairn.mentoring.pages.found', found.page.title, found.page.space.name) : found.fault;
        }, PAUSE);
      });
    };

    const refusal = (message) => new rest.Refusal(400, { title: message, errors: [{ field: 'pageId', message }] });
    const attach = async (mentorship, checkInId, typed, space) => {
      if (!typed) return rest.create(mentorship, 'pages', {});
      const { page, fault } = await find(typed, space);
      if (!page) throw refusal(fault);
      return rest.create(mentorship, 'pages', { pageId: page.id, ...(checkInId ? { checkInId } : {}) });
    };

    return (root) => {
      const { id, checkIn, space } = root.dataset;
      const mentorship = { kind: 'mentorship', id };
      piece.pressed(root, (button) => {
        const item = steps.itemOf(button);
        if (button.dataset.form) {
          const place = root.querySelector('[data-place="pages"]');
          steps.asked(button, item, place, ({ pageId }) => attach(mentorship, checkIn, pageId, space), {
            prepare: (form) => sayWhich(form.elements.pageId, space),
          });
        } else steps.now(button, item, () => rest.step({ ...mentorship, revision: 1 }, { method: 'DELETE', to: `pages/${item.id}` }));
      });
    };
  },
);
