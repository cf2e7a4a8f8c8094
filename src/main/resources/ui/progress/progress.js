/* The table of a space on a page of its own: another order or part comes without a new page, and is told. And the settings of the space. */
define(
  'dev.cairn.mentoring/progress/progress',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, section, steps, say, piece) => (root) => {
    const turn = async (event, address) => {
      event.preventDefault();
      try {
        const page = await rest.page(address);
        history.pushState(null, '', address);
        section.swap(root, page.getElementById(root.id));
        say(root.querySelector('[data-shown]').firstChild.textContent);
      } catch {
        location.assign(address);
      }
    };
    root.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-do]');
      if (link && !event.ctrlKey && !event.metaKey) turn(event, link.href);
    });
    root.addEventListener('submit', (event) => {
      const { target, defaultPrevented } = event;
      if (!defaultPrevented) turn(event, `${target.action}?${new URLSearchParams(new FormData(target))}`);
    });
    addEventListener('popstate', section.refresh);

    const said = {
      'edit-settings': (values) => ({ ...values, openToViewers: 'openToViewers' in values }),
      'edit-columns': (_values, form) => ({ columns: new FormData(form).getAll('columns') }),
    };
    piece.pressed(root, (button, name) => {
      const item = steps.itemOf(button);
      if (said[name]) steps.asked(button, item, section.own(item.element, '.mentoring-place')[0], (...given) => rest.write(steps.present(item), said[name](...given)));
    });
  },
);
